/** The engine's door in a web page: TeaVM compiles it, and the engine behind it, to {@code assets/checker.js}. */
package org.why401.browser;
