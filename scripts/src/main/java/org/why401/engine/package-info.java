/**
 * Text in, report out: reads evidence of a failed request, collects facts and names the cause.
 *
 * <p>The way of the data: {@code intake} finds the {@link org.why401.engine.Exchange exchanges} in a text, {@code facts} observes
 * {@link org.why401.engine.Fact facts} about each (with the grammars of {@code http}), {@code rules} holds them against the rulebook's
 * conditions, and {@code report} ranks what fired and hides secrets.
 *
 * <p>Pure: no I/O, no clock of its own, no reflection; RE2/J is its only dependency, so TeaVM compiles it to JavaScript unchanged.
 */
package org.why401.engine;
