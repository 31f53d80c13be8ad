/** Looks at every page that was made, whatever made it: links, anchors, headings, images, and that nothing runs inline. */
package org.why401.site.verify;
