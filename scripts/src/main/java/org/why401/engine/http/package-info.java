/** The grammars of HTTP authentication, each read leniently, with every deviation told: challenges, credentials, tokens, cookies, URLs, dates, JSON, HTML. */
package org.why401.engine.http;
