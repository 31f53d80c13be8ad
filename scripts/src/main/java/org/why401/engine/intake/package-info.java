/**
 * Finds out what kind of evidence a text is, and reads the exchanges in it.
 *
 * <p>{@link org.why401.engine.intake.Reading} unwraps the text into lines (colours, frames, prefixes and the progress meter are taken away; every
 * character keeps its place), then asks one small {@code Reader} a kind at each line. Readers put what they find into the {@code Draft}. A new
 * kind of evidence is a new reader in Reading's list and a word in {@code Kind}.
 */
package org.why401.engine.intake;
