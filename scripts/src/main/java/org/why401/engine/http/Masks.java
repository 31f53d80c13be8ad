package org.why401.engine.http;

import org.why401.engine.Ascii;
import org.why401.engine.Words;

/**
 * Tells values that somebody blacked out before sharing the evidence from placeholders that were really sent. A mask hides a value
 * that we can't know; a placeholder is the mistake itself.
 */
public final class Masks {

  private static final String MASK_WORDS = "redacted masked hidden omitted removed censored filtered sanitized sanitised snip snipped secret_value";
  private static final String UNSET = "undefined null none nil nan (null)";
  private static final String EMPTY_VALUES = "changeme change-me change_me placeholder";
  private static final String[] KEY_WORDS = {"TOKEN", "KEY", "SECRET", "PASSWORD", "JWT", "CREDENTIALS"};
  private static final int LONGEST_PLACEHOLDER = 200;

  private Masks() {}

  /** Whether somebody blacked this value out, all of it or its middle. */
  public static boolean isMasked(String value) {
    if (value.isEmpty()) {
      return false;
    }
    if (Mark.read(value) != null) {
      return true;
    }
    if (isInstruction(value)) {
      return hasMaskWord(value);
    }
    if (value.contains("***") || value.contains("...") || value.indexOf('\u2026') >= 0 || value.indexOf('\u2022') >= 0
        || value.indexOf('\u2588') >= 0 || value.contains("xxxxx") || value.contains("XXXXX")) {
      return true;
    }
    return isOneCharacter(value) || hasMaskWord(value) || isUpperCaseName(value);
  }

  /** Whether this value is a template's placeholder, or what a program writes where it has no value. */
  public static boolean isPlaceholder(String value) {
    if (value.isEmpty() || value.length() > LONGEST_PLACEHOLDER || isMasked(value)) {
      return false;
    }
    String lower = Ascii.lower(value);
    if (isUnset(value) || Words.has(EMPTY_VALUES, lower) || lower.startsWith("http://") || lower.startsWith("https://")) {
      return true;
    }
    return isYours(lower) || isTemplate(value) || isConstantName(value);
  }

  /** Whether this is what a program writes where it has no value; nobody who shares evidence writes it to hide one. */
  public static boolean isUnset(String value) {
    String lower = Ascii.lower(value);
    return Words.has(UNSET, lower) || lower.equals("[object object]") || lower.equals("[object promise]");
  }

  /** "[Copy the client secret…]": a manual's words. */
  private static boolean isInstruction(String value) {
    return value.charAt(0) == '[' && value.charAt(value.length() - 1) == ']' && value.indexOf(' ') > 0;
  }

  private static boolean isOneCharacter(String value) {
    char first = value.charAt(0);
    if (value.length() < 3 || "*xX.#-_".indexOf(first) < 0) {
      return false;
    }
    for (int i = 1; i < value.length(); i++) {
      if (value.charAt(i) != first) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasMaskWord(String value) {
    int start = 0;
    for (int i = 0; i <= value.length(); i++) {
      boolean letter = i < value.length() && Ascii.isLetter(value.charAt(i));
      if (!letter) {
        if (i > start && Words.has(MASK_WORDS, Ascii.lower(value.substring(start, i)))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  /** {@code <ACCESS_TOKEN>}: how people name what they took out; {@code <your token>} is what a manual says. */
  private static boolean isUpperCaseName(String value) {
    if (value.length() < 3 || value.charAt(0) != '<' || value.charAt(value.length() - 1) != '>' || value.startsWith("<YOUR")) {
      return false;
    }
    return isUpperCase(value, 1, value.length() - 1);
  }

  private static boolean isUpperCase(String value, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = value.charAt(i);
      if (!(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') && c != '_' && c != '-' && c != ' ') {
        return false;
      }
    }
    return end > start;
  }

  private static boolean isYours(String lower) {
    for (String start : new String[] {"your", "<your", "[your", "{your", "insert", "<insert", "[insert", "replace", "paste"}) {
      if (lower.startsWith(start) && lower.length() > start.length() && "_- tak".indexOf(lower.charAt(start.length())) >= 0) {
        return true;
      }
    }
    return lower.contains("_your_") || lower.contains("-your-") || lower.endsWith("_here") || lower.endsWith(" here") || lower.endsWith("-here");
  }

  private static boolean isTemplate(String value) {
    char first = value.charAt(0);
    char last = value.charAt(value.length() - 1);
    if (first == '<' && last == '>' || first == '{' && last == '}') {
      return true;
    }
    if (first == '[' && last == ']') {
      return value.length() > 2 && Ascii.isLetter(value.charAt(1));
    }
    if (first == '$') {
      return value.length() > 2 && (value.charAt(1) == '{' && last == '}' || value.charAt(1) == '(' && last == ')' || isUpperCase(value, 1, value.length()));
    }
    return first == '%' && last == '%' && value.length() > 2 && isUpperCase(value, 1, value.length() - 1);
  }

  /** {@code ACCESS_TOKEN}: the name of a variable in place of its value. */
  private static boolean isConstantName(String value) {
    if (!isUpperCase(value, 0, value.length()) || value.startsWith("FAKE")) {
      return false;
    }
    for (String word : KEY_WORDS) {
      if (value.endsWith(word)) {
        return true;
      }
    }
    return false;
  }
}
