/** From the book to the output's files: Markdown to HTML by a visitor of our own, everything around it by templates. */
package org.why401.site.render;
