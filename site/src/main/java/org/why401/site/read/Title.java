package org.why401.site.read;

/**
 * A heading of a page's body.
 *
 * @param level  from 1
 * @param text   without its markup
 * @param id     its anchor
 */
public record Title(int level, String text, String id) {}
