/** The search index: what a reader can find, as a classic script, so that it loads from disk. */
package org.why401.site.search;
