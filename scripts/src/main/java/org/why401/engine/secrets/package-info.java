/**
 * Where credentials stand in a text, and what may be told of each: one finder a kind of place. Finders see too much rather than too
 * little; {@link org.why401.engine.report.Secrets} puts together what they saw.
 */
package org.why401.engine.secrets;
