package org.why401.browser.re2j;

/** Reads an expression, and writes what reads texts by it. What rules may not use is refused, which does not happen to rules that were built. */
final class Parser {

  private static final String LAST = "\udbff\udfff";
  private static final String DIGITS = "09";
  private static final String SPACES = "\t\n\f\r  ";
  private static final String WORDS = "09AZ__az";
  /** Names of classes, and their ranges behind a colon. */
  private static final String CLASSES = "\nalnum:09AZaz\nalpha:AZaz\nascii:\0\u007f\nblank:\t\t  \ncntrl:\0\u001f\u007f\u007f\ndigit:09\ngraph:!~\nlower:az\nprint: ~"
      + "\npunct:!/:@[`{~\nspace:\t\r  \nupper:AZ\nword:09AZ__az\nxdigit:09AFaf\n";

  private final String text;
  private final Program program = new Program();
  private int at;
  private boolean fold;
  private boolean lines;
  private boolean dots;
  private boolean lazy;

  private Parser(String text, boolean fold) {
    this.text = text;
    this.fold = fold;
  }

  static Program parse(String text, boolean fold) {
    Parser parser = new Parser(text, fold);
    parser.alternatives();
    if (parser.at < text.length()) {
      throw parser.bad();
    }
    parser.program.match();
    return parser.program;
  }

  private void alternatives() {
    int from = program.size;
    sequence();
    if (take("|")) {
      // The others come behind; the jump over them is known only then.
      program.insertSplit(from, 1, program.size - from + 2);
      int jump = program.size;
      program.split(0, 0);
      alternatives();
      program.first[jump] = program.size - jump;
    }
  }

  private void sequence() {
    while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
      int from = program.size;
      atom();
      repeated(from);
    }
  }

  /** Repeats what was written from {@code from} on, as often as what comes next says. */
  private void repeated(int from) {
    int least;
    int most;
    if (take("*")) {
      least = 0;
      most = -1;
    } else if (take("+")) {
      least = 1;
      most = -1;
    } else if (take("?")) {
      least = 0;
      most = 1;
    } else if (take("{")) {
      least = number();
      most = !take(",") ? least : text.charAt(at) == '}' ? -1 : number();
      take("}");
    } else {
      return;
    }
    boolean fewest = take("?") != lazy;
    int length = program.size - from;
    for (int i = 1; i < least; i++) {
      program.copy(from, length);
    }
    if (most < 0) {
      // None, or some: a part that may match nothing must not be left before it was tried.
      if (least == 0) {
        insert(from, length + 2, fewest);
      }
      split(-length, 1, fewest);
    } else if (least == 0) {
      optional(from, length, most, fewest);
    } else {
      for (int i = least; i < most; i++) {
        split(1, (most - i) * (length + 1), fewest);
        program.copy(from, length);
      }
    }
  }

  /** At most so many times, perhaps not at all. */
  private void optional(int from, int length, int most, boolean fewest) {
    if (most == 0) {
      program.cut(from);
      return;
    }
    insert(from, most * (length + 1), fewest);
    for (int i = 1; i < most; i++) {
      split(1, (most - i) * (length + 1), fewest);
      program.copy(from + 1, length);
    }
  }

  private void split(int go, int skip, boolean fewest) {
    program.split(fewest ? skip : go, fewest ? go : skip);
  }

  private void insert(int from, int skip, boolean fewest) {
    program.insertSplit(from, fewest ? skip : 1, fewest ? 1 : skip);
  }

  private void atom() {
    int c = next();
    switch (c) {
      case '(':
        group();
        break;
      case '[':
        program.read(set());
        break;
      case '.':
        program.read(new CharSet(false, false).add(dots ? "\0" + LAST : "\0\t\u000b" + LAST, false));
        break;
      case '^':
        program.assertion(lines ? Program.LINE_BEGIN : Program.TEXT_BEGIN);
        break;
      case '$':
        program.assertion(lines ? Program.LINE_END : Program.TEXT_END);
        break;
      case '\\':
        escaped();
        break;
      default:
        literal(c);
    }
  }

  private void literal(int c) {
    program.read(new CharSet(fold, false).add(c, c));
  }

  private void escaped() {
    int place = at < text.length() ? "Az__bB".indexOf(text.charAt(at)) : -1;
    if (place >= 0 && place != 2) {
      at++;
      program.assertion(place);
    } else if (take("Q")) {
      quoted();
    } else {
      CharSet set = new CharSet(fold, false);
      if (!named(set)) {
        int c = character();
        set.add(c, c);
      }
      program.read(set);
    }
  }

  private void quoted() {
    int end = text.indexOf("\\E", at);
    int stop = end < 0 ? text.length() : end;
    while (at < stop) {
      literal(next());
    }
    at = end < 0 ? stop : end + 2;
  }

  /** Flags hold to the end of the group that they stand in. */
  private void group() {
    boolean[] before = {fold, lines, dots, lazy};
    if (take("?")) {
      if (take("P<") || take("<")) {
        at = text.indexOf('>', at) + 1;
      } else if (onlyFlags()) {
        return;
      }
    }
    alternatives();
    if (!take(")")) {
      throw bad();
    }
    fold = before[0];
    lines = before[1];
    dots = before[2];
    lazy = before[3];
  }

  /** Reads flags; whether the group ends with them. */
  private boolean onlyFlags() {
    while (!take(":")) {
      int flag = next();
      if (flag == ')') {
        return true;
      }
      if ("imsU".indexOf(flag) < 0) {
        throw bad();
      }
      fold |= flag == 'i';
      lines |= flag == 'm';
      dots |= flag == 's';
      lazy |= flag == 'U';
    }
    return false;
  }

  private CharSet set() {
    CharSet set = new CharSet(fold, take("^"));
    boolean first = true;
    while (first || !take("]")) {
      first = false;
      if (take("[:")) {
        posix(set);
        continue;
      }
      int low = member(set);
      int high = low;
      if (low >= 0 && at + 1 < text.length() && text.charAt(at) == '-' && text.charAt(at + 1) != ']') {
        at++;
        high = member(set);
      }
      if (low >= 0) {
        set.add(low, high);
      }
    }
    return set;
  }

  private void posix(CharSet set) {
    boolean not = take("^");
    int end = text.indexOf(":]", at);
    int found = end < 0 ? -1 : CLASSES.indexOf("\n" + text.substring(at, end) + ":");
    if (found < 0) {
      throw bad();
    }
    int from = CLASSES.indexOf(':', found) + 1;
    set.add(CLASSES.substring(from, CLASSES.indexOf('\n', from)), not);
    at = end + 2;
  }

  /** The next character of a set; -1 where what came stands for many, which were added. */
  private int member(CharSet set) {
    if (!take("\\")) {
      return next();
    }
    return named(set) ? -1 : character();
  }

  /** Reads what stands for many characters behind a backslash, where it does, and adds them. */
  private boolean named(CharSet set) {
    int kind = at < text.length() ? "dDsSwW".indexOf(text.charAt(at)) : -1;
    if (kind < 0) {
      return false;
    }
    at++;
    set.add(kind < 2 ? DIGITS : kind < 4 ? SPACES : WORDS, kind % 2 == 1);
    return true;
  }

  /** Reads the one character that stands behind a backslash. */
  private int character() {
    int c = next();
    if (c == 'x') {
      boolean braces = take("{");
      int end = braces ? text.indexOf('}', at) : at + 2;
      int value = 0;
      while (at < end) {
        value = value * 16 + "0123456789abcdef".indexOf(next() | 0x20);
      }
      at += braces ? 1 : 0;
      return value;
    }
    int control = "afnrtv".indexOf(c);
    return control < 0 ? c : "\u0007\f\n\r\t\u000b".charAt(control);
  }

  private int number() {
    int number = 0;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      number = number * 10 + text.charAt(at++) - '0';
    }
    return number;
  }

  private boolean take(String word) {
    boolean there = text.startsWith(word, at);
    at += there ? word.length() : 0;
    return there;
  }

  private int next() {
    if (at >= text.length()) {
      throw bad();
    }
    int c = text.codePointAt(at);
    at += Character.charCount(c);
    return c;
  }

  private IllegalArgumentException bad() {
    return new IllegalArgumentException(text);
  }
}
