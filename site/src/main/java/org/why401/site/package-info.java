/**
 * Turns a folder of Markdown and YAML and a folder of templates into a static site.
 *
 * <p>The way of the data: {@code read} makes a {@link org.why401.site.read.Book book} of the content folder, {@code check} finds what is
 * wrong with it, {@code render} makes the output's files in memory, {@code verify} looks at every page that was made, and {@code write}
 * puts them in place one by one. Nothing is written before all of it is known to be right.
 */
package org.why401.site;
