/** Stands in a page for RE2/J, which weighs as much as a quarter of the engine: the part of it that rules may use. A test holds both to the same matches. */
package org.why401.browser.re2j;
