/** Finds out what kind of evidence a text is, and reads the exchanges in it: one small reader a kind. */
package org.why401.engine.intake;
