package org.why401.engine.facts;

import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;

/**
 * What must be known of a fact to hold a condition against it; it travels with the conditions, so that a checker carries no list of all facts.
 *
 * @param kind    what its values are
 * @param shownBy the part of an exchange that would have shown the thing
 * @param missing the sentence that people read where a rule rests on its absence; null where no rule may
 */
public record Nature(Kind kind, ShownBy shownBy, String missing) {}
