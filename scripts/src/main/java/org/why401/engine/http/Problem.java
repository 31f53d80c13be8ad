package org.why401.engine.http;

import org.why401.engine.Place;

/**
 * A deviation from a grammar that a lenient reader forgave.
 *
 * @param word  its name in conditions, such as {@code missing-comma}
 * @param says  the sentence that people read
 * @param where its place in the evidence; null where it stands nowhere
 */
public record Problem(String word, String says, Place where) {}
