package org.why401.engine.intake;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.http.Mark;

/**
 * Splits a command line as a POSIX shell does: quotes, backslashes, and the end of the command at {@code |}, {@code ;}, {@code &} or a line's end.
 * What the shell puts in for a variable or a command is not known; it becomes {@value #UNKNOWN}, or {@value #EATEN} where the dollar looks like a
 * character of the word that was meant.
 */
final class ShellWords {

  static final String UNKNOWN = "***";
  /** Begins as {@link #UNKNOWN} does. */
  static final String EATEN = "****";

  /** Parameters of the shell whose name is one such character. */
  private static final String SPECIAL = "$?!#*@0123456789";
  /** What stands before a variable that was put there on purpose. */
  private static final String BEFORE_VALUES = ":=/@,-_({[\"' \n";

  private static final int MOST_CAPITALS = 4;

  private final Excerpt source;
  private final String text;
  private final List<Excerpt> words = new ArrayList<>();
  private List<Excerpt> word;
  private int at;
  private boolean open;
  private int expanded = -1;

  private ShellWords(Excerpt source) {
    this.source = source;
    this.text = source.text();
  }

  /** The words of the first command in {@code source}. */
  static List<Excerpt> split(Excerpt source) {
    ShellWords shell = new ShellWords(unescaped(source));
    shell.read();
    return shell.words;
  }

  /** Whether a quote is still open at the end of {@code source}. */
  static boolean unfinished(Excerpt source) {
    ShellWords shell = new ShellWords(unescaped(source));
    shell.read();
    return shell.open;
  }

  /** Windows' cmd takes the sign behind a caret as it is; browsers write a caret before each special sign, quotes included. */
  private static Excerpt unescaped(Excerpt source) {
    String text = source.text();
    if (!text.contains("^\"")) {
      return source;
    }
    List<Excerpt> parts = new ArrayList<>();
    int plain = 0;
    for (int caret = text.indexOf('^'); caret >= 0; caret = text.indexOf('^', caret + 2)) {
      parts.add(source.cut(plain, caret));
      plain = caret + 1 + lineBreak(text, caret + 1);
    }
    parts.add(source.cut(plain, text.length()));
    return Excerpt.join(parts, "");
  }

  private void read() {
    while (at < text.length()) {
      char here = text.charAt(at);
      if (here == '\n' || "|;&<>".indexOf(here) >= 0 || here == '#' && word == null && !words.isEmpty()) {
        break;
      } else if (here == '\\' || here == '^' && lineBreak(text, at + 1) > 0) {
        escape();
      } else if (here == '[' && Mark.end(text, at) > at) {
        add(source.cut(at, Mark.end(text, at)));
        at = Mark.end(text, at);
      } else if (here == '\'') {
        quoted('\'', at + 1, false);
      } else if (here == '"') {
        quoted('"', at + 1, true);
      } else if (here == '$' && text.startsWith("'", at + 1)) {
        quoted('\'', at + 2, false);
      } else if (here == '$' && expansionEnd(at) > at + 1 || here == '`' && text.indexOf('`', at + 1) > 0) {
        expand();
      } else if (here <= ' ') {
        end();
        at++;
      } else {
        add(source.cut(at, at + 1));
        at++;
      }
    }
    end();
  }

  /** How many characters the line break takes that stands at {@code at}; 0 where none does. */
  private static int lineBreak(String text, int at) {
    return text.startsWith("\r\n", at) ? 2 : text.startsWith("\n", at) ? 1 : 0;
  }

  private void escape() {
    int line = lineBreak(text, at + 1);
    if (line == 0 && at + 1 < text.length()) {
      add(source.cut(at + 1, at + 2));
    } else {
      end();
    }
    at = Math.min(text.length(), at + Math.max(2, 1 + line));
  }

  private void quoted(char quote, int from, boolean special) {
    at = from;
    int plain = at;
    add(source.cut(at, at));
    while (at < text.length() && text.charAt(at) != quote) {
      if (special && text.charAt(at) == '\\' && at + 1 < text.length() && "\\\"$`".indexOf(text.charAt(at + 1)) >= 0) {
        add(source.cut(plain, at));
        plain = at + 1;
        at += 2;
      } else if (special && (text.charAt(at) == '$' && expansionEnd(at) > at + 1 || text.charAt(at) == '`' && text.indexOf('`', at + 1) > 0)) {
        add(source.cut(plain, at));
        expand();
        plain = at;
      } else {
        at++;
      }
    }
    add(source.cut(plain, at));
    open = at >= text.length();
    at = Math.min(text.length(), at + 1);
  }

  private void expand() {
    int end = text.charAt(at) == '`' ? text.indexOf('`', at + 1) + 1 : expansionEnd(at);
    add(Excerpt.decoded(eaten(end) ? EATEN : UNKNOWN, source.place(at, end)));
    at = end;
    expanded = end;
  }

  /** Glued to the character before it, and named as variables in scripts are not: with a small letter, a digit or a sign. */
  private boolean eaten(int end) {
    boolean glued = at > 0 && at != expanded && text.charAt(at - 1) > ' ' && BEFORE_VALUES.indexOf(text.charAt(at - 1)) < 0;
    boolean braced = text.startsWith("{", at + 1) || text.startsWith("(", at + 1);
    boolean capitals = end - at > MOST_CAPITALS;
    for (int i = at + 1; i < end && capitals; i++) {
      capitals = Ascii.isUpper(text.charAt(i)) || text.charAt(i) == '_' || Ascii.isDigit(text.charAt(i)) && i > at + 1;
    }
    return glued && !braced && !capitals;
  }

  /** Behind {@code $NAME}, {@code ${NAME}}, {@code $(command)} or {@code $1}. */
  private int expansionEnd(int dollar) {
    int end = dollar + 1;
    if (text.startsWith("{", end) || text.startsWith("(", end)) {
      char close = text.charAt(end) == '{' ? '}' : ')';
      while (end < text.length() && text.charAt(end) != close && text.charAt(end) != '\n') {
        end++;
      }
      return Math.min(text.length(), end + 1);
    }
    if (end < text.length() && SPECIAL.indexOf(text.charAt(end)) >= 0) {
      return end + 1;
    }
    while (end < text.length() && (Ascii.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    return end;
  }

  private void add(Excerpt part) {
    if (word == null) {
      word = new ArrayList<>();
    }
    word.add(part);
  }

  private void end() {
    if (word != null) {
      words.add(Excerpt.join(word, ""));
      word = null;
    }
  }
}
