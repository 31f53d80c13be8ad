/**
 * From {@code content/} to the rulebook: front matter, conditions, signs and trees, read with the place of every key (no Markdown).
 *
 * <p>Nothing here stops at the first fault: readers add to a list of {@link org.why401.rulebook.Problem problems} and go on.
 */
package org.why401.rulebook;
