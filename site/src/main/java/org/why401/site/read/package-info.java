/** From the content folder to a {@link org.why401.site.read.Book}: one parse a page, places kept for every later complaint. */
package org.why401.site.read;
