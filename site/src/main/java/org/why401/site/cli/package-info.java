/** The command line: {@code build}, {@code check}, {@code serve} and {@code new}. */
package org.why401.site.cli;
