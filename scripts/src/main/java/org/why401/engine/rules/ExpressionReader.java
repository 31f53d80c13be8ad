package org.why401.engine.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.why401.engine.Ascii;

/**
 * Reads the syntax of a regular expression as far as it takes to know which literals every match contains, and refuses what RE2 does not
 * know and what would grow without measure. It takes a little less than RE2/J does: what it takes, RE2/J compiles.
 */
final class ExpressionReader {

  private static final int LONGEST = 2000;
  private static final int DEEPEST = 40;
  private static final int MOST_TIMES = 1000;
  private static final int LARGEST = 20_000;

  /** What an expression, or a part of it, matches, and how large RE2's program for it is at most. */
  private record Part(Literals literals, int size) {}

  private final Cursor cursor;
  private final Set<String> names = new HashSet<>();

  private ExpressionReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /** What is known of the texts that {@code expression} matches. */
  static Literals read(String expression) {
    if (expression.isEmpty()) {
      throw new BadCondition("// is empty; write \"present\" if any value will do");
    }
    if (expression.length() > LONGEST) {
      throw new BadCondition("an expression of " + expression.length() + " characters is too long; at most " + LONGEST + " are read");
    }
    Cursor cursor = new Cursor(expression);
    Part part = new ExpressionReader(cursor).alternatives(0);
    if (!cursor.ended()) {
      throw cursor.bad("the \")\" at character " + (cursor.at() + 1) + " closes nothing; write \\) for the character itself");
    }
    return part.literals;
  }

  private Part alternatives(int depth) {
    List<Literals> choices = new ArrayList<>();
    int size = 0;
    do {
      Part choice = sequence(depth);
      choices.add(choice.literals);
      size = measured(size + choice.size + 1L);
    } while (cursor.take('|'));
    return new Part(Literals.either(choices), size);
  }

  private Part sequence(int depth) {
    List<Literals> items = new ArrayList<>();
    int size = 0;
    while (!cursor.ended() && !cursor.sees('|') && !cursor.sees(')')) {
      Part item = repeated(atom(depth));
      items.add(item.literals);
      size = measured(size + (long) item.size);
    }
    return new Part(Literals.sequence(items), size);
  }

  private Part repeated(Part item) {
    int from = cursor.at();
    Times times = Times.read(cursor);
    if (times == null) {
      return item;
    }
    if (times.least() > MOST_TIMES || times.most() > MOST_TIMES || times.most() >= 0 && times.most() < times.least()) {
      throw cursor.bad("the repetition at character " + (from + 1) + " must be at most " + MOST_TIMES + " times, the smaller number first");
    }
    cursor.take('?');
    if (Times.read(cursor) != null) {
      throw cursor.bad("two repetitions follow each other at character " + (from + 1) + "; drop one, or put the first into brackets");
    }
    int copies = Math.max(1, times.most() < 0 ? times.least() + 1 : times.most());
    return new Part(item.literals.times(times.least(), times.most()), measured((item.size + 1L) * copies));
  }

  private Part atom(int depth) {
    if (Times.sees(cursor)) {
      throw cursor.bad("the repetition at character " + (cursor.at() + 1) + " repeats nothing; write a backslash before the character itself");
    }
    char c = cursor.next();
    switch (c) {
      case '(':
        return group(depth);
      case '[':
        return new Part(ClassReader.read(cursor), 2);
      case '.':
        return new Part(Literals.ANY, 2);
      case '^', '$':
        return new Part(Literals.EMPTY, 1);
      case '\\':
        return escaped();
      case '{':
        throw cursor.bad("the brace at character " + cursor.at() + " counts nothing; write \\{ for the character itself");
      default:
        return literal(c);
    }
  }

  private Part literal(char c) {
    if (Character.isSurrogate(c)) {
      if (cursor.ended() || !Character.isSurrogatePair(c, cursor.next())) {
        throw cursor.bad("half a character stands at " + cursor.at());
      }
      return new Part(Literals.ANY, 1);
    }
    return new Part(Literals.of(List.of(String.valueOf(Fold.fold(cursor.searchable(c))))), 1);
  }

  private Part escaped() {
    Escape escape = Escape.read(cursor);
    switch (escape.kind()) {
      case CHARACTER:
        return literal(escape.character());
      case ANCHOR:
        return new Part(Literals.EMPTY, 1);
      case QUOTE:
        return quoted();
      default:
        return new Part(Literals.ANY, 4);
    }
  }

  private Part quoted() {
    String quoted = cursor.until("\\E");
    if (quoted == null) {
      quoted = cursor.rest();
    }
    List<Literals> items = new ArrayList<>();
    Cursor inside = new Cursor(quoted);
    ExpressionReader reader = new ExpressionReader(inside);
    while (!inside.ended()) {
      items.add(reader.literal(inside.next()).literals);
    }
    if (Times.sees(cursor)) {
      throw cursor.bad("a repetition can't follow \\E; put what repeats into brackets");
    }
    return new Part(Literals.sequence(items), items.size() + 1);
  }

  private Part group(int depth) {
    int open = cursor.at();
    if (depth >= DEEPEST) {
      throw cursor.bad("its brackets are more than " + DEEPEST + " deep");
    }
    if (cursor.take('?') && onlyFlags(open)) {
      if (Times.sees(cursor)) {
        throw cursor.bad("the repetition at character " + (cursor.at() + 1) + " repeats nothing; write a backslash before the character itself");
      }
      return new Part(Literals.EMPTY, 1);
    }
    Part inside = alternatives(depth + 1);
    if (!cursor.take(')')) {
      throw cursor.bad("the \"(\" at character " + open + " is never closed; write \\( for the character itself");
    }
    return new Part(inside.literals, measured(inside.size + 2L));
  }

  /** Reads what follows {@code (?}: a colon, a name or flags; whether the group ends with its flags. */
  private boolean onlyFlags(int open) {
    if (cursor.sees('=') || cursor.sees('!') || cursor.sees("<=") || cursor.sees("<!")) {
      throw cursor.bad("RE2 can't look ahead or behind; say it with a second fact, or with \"unless\"");
    }
    if (cursor.take("P<") || cursor.take('<')) {
      String name = cursor.until(">");
      if (name == null || name.isEmpty() || !isName(name) || !names.add(name)) {
        throw cursor.bad("the group at character " + open + " needs a name of its own, of letters and digits");
      }
      return false;
    }
    boolean flag = false;
    while (!cursor.ended()) {
      char c = cursor.next();
      if (c == ':') {
        return false;
      }
      if (c == ')' && flag) {
        return true;
      }
      if ("imsU".indexOf(c) < 0) {
        break;
      }
      flag = true;
    }
    throw cursor.bad("the group at character " + open + " begins with something unknown; write (?:…) for a plain group");
  }

  private static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 127 || !Ascii.isLetterOrDigit(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private int measured(long size) {
    if (size > LARGEST) {
      throw cursor.bad("its repetitions multiply to more than can be searched for quickly; repeat less");
    }
    return (int) size;
  }
}
