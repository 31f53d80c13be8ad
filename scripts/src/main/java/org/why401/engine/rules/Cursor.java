package org.why401.engine.rules;

/** A place in an expression that is being read. */
final class Cursor {

  private final String text;
  private int at;

  Cursor(String text) {
    this.text = text;
  }

  /** How many characters have been read. */
  int at() {
    return at;
  }

  boolean ended() {
    return at >= text.length();
  }

  /** Whether the next character is {@code c}. */
  boolean sees(char c) {
    return !ended() && text.charAt(at) == c;
  }

  /** Whether {@code word} comes next. */
  boolean sees(String word) {
    return text.startsWith(word, at);
  }

  boolean take(char c) {
    return sees(c) && skip(1);
  }

  boolean take(String word) {
    return sees(word) && skip(word.length());
  }

  char next() {
    return text.charAt(at++);
  }

  /** The characters up to and without {@code end}, which is passed; null, and nothing read, where it never comes. */
  String until(String end) {
    int found = text.indexOf(end, at);
    if (found < 0) {
      return null;
    }
    String read = text.substring(at, found);
    at = found + end.length();
    return read;
  }

  /** The rest, which stays. */
  String ahead() {
    return text.substring(at);
  }

  /** The rest, which is passed. */
  String rest() {
    String read = text.substring(at);
    at = text.length();
    return read;
  }

  /** The character, unless it is one that can't be searched for ignoring case. */
  char searchable(char c) {
    if (!Fold.comesBack(c)) {
      throw bad("the character U+" + Integer.toHexString(c) + " can't be searched for ignoring case; write a dot in its place");
    }
    return c;
  }

  BadCondition bad(String what) {
    return new BadCondition("/" + text + "/: " + what);
  }

  private boolean skip(int characters) {
    at += characters;
    return true;
  }
}
