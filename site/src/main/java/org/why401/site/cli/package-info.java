/** The command line: {@code build} and {@code check}. */
package org.why401.site.cli;
