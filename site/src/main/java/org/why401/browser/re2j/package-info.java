/** What replaces a class of RE2/J in a page. */
package org.why401.browser.re2j;
