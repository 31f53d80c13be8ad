/** Tests of the whole: the built jars and site, real servers, a real browser, and JBang. */
package org.why401.it;
