package org.why401.engine.rules;

/**
 * One line of a diagnosis' {@code when}, or one sign of a provider.
 *
 * @param diagnosis the id that it means
 * @param provider  the provider whose wording it is; null for a diagnosis' own line
 * @param when      what must hold
 * @param unless    what must not hold of the same instances; null where there is none
 */
public record Line(String diagnosis, String provider, Certainty certainty, Condition when, Condition unless) {}
