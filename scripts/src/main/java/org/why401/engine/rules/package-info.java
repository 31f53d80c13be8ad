/**
 * The rulebook, the condition language, and holding both against facts.
 *
 * <p>{@link org.why401.engine.rules.RulesTree} reads a rulebook, {@link org.why401.engine.rules.Expectation} and
 * {@link org.why401.engine.rules.ConditionReader} read conditions; {@link org.why401.engine.rules.Matching} holds them against facts. Behind
 * these, lines are compiled (a rule is made of parts, a part of demands) and filed under what few exchanges show.
 */
package org.why401.engine.rules;
