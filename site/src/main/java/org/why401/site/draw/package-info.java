/** Drawings made of a few lines of text: exchanges between parties. Each is an SVG in the theme's colours with a list that says the same. */
package org.why401.site.draw;
