package org.why401.engine.rules;

import java.util.Set;
import java.util.TreeSet;
import org.why401.engine.Words;

/** Reads what stands between square brackets in an expression. */
final class ClassReader {

  private static final String POSIX = "alnum alpha ascii blank cntrl digit graph lower print punct space upper word xdigit";
  private static final int FEW = 4;

  private final Cursor cursor;
  private final Set<String> few = new TreeSet<>();
  private boolean many;

  private ClassReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /** The characters that it matches where they are few; the opening bracket has been read. */
  static Literals read(Cursor cursor) {
    int open = cursor.at();
    ClassReader reader = new ClassReader(cursor);
    reader.many = cursor.take('^');
    boolean first = true;
    while (first || !cursor.sees(']')) {
      if (cursor.ended()) {
        throw cursor.bad("the \"[\" at character " + open + " is never closed; write \\[ for the character itself");
      }
      reader.item();
      first = false;
    }
    cursor.take(']');
    return reader.many || reader.few.size() > FEW ? Literals.ANY : Literals.of(reader.few);
  }

  private void item() {
    if (cursor.take("[:")) {
      String name = cursor.until(":]");
      if (name == null || !Words.has(POSIX, name.startsWith("^") ? name.substring(1) : name)) {
        throw cursor.bad("[: must begin a class such as [:alpha:]; write \\[ for the character itself");
      }
      many = true;
      return;
    }
    int low = character();
    if (low < 0 || !cursor.sees('-') || cursor.sees("-]")) {
      return;
    }
    cursor.take('-');
    int high = cursor.ended() ? -1 : character();
    if (high < low) {
      throw cursor.bad("the range that ends at character " + cursor.at() + " must go from a smaller character to a larger one; write \\- for the character itself");
    }
    many |= high > low;
    for (int c = low; c <= high; c++) {
      cursor.searchable((char) c);
    }
  }

  /** The next character, or -1 where what comes stands for many. */
  private int character() {
    char c = cursor.next();
    if (c == '\\') {
      Escape escape = Escape.read(cursor);
      if (escape.kind() == Escape.Kind.MANY) {
        many = true;
        return -1;
      }
      if (escape.kind() != Escape.Kind.CHARACTER) {
        throw cursor.bad("\\" + escape.character() + " means nothing between square brackets");
      }
      c = escape.character();
    }
    if (Character.isSurrogate(c)) {
      throw cursor.bad("characters beyond U+FFFF can't stand between square brackets; write an alternative, as in (a|b)");
    }
    few.add(String.valueOf(Fold.fold(cursor.searchable(c))));
    return c;
  }
}
