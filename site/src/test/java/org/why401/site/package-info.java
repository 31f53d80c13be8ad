/** The generator on a book of another subject, on a small one with rules, and on what can be wrong with either. */
package org.why401.site;
