/** Observes facts about exchanges: one file a family, and a catalogue that says what each fact means and which part of an exchange shows it. */
package org.why401.engine.facts;
