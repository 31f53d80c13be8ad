package org.why401.engine.rules;

/** How often a part of an expression repeats; {@code most} is -1 where there is no limit. */
record Times(int least, int most) {

  private static final int MANY = 1_000_000;

  /** Reads a repetition where one comes next; null, and nothing read, where none does. */
  static Times read(Cursor cursor) {
    if (cursor.take('*')) {
      return new Times(0, -1);
    }
    if (cursor.take('+')) {
      return new Times(1, -1);
    }
    if (cursor.take('?')) {
      return new Times(0, 1);
    }
    String counted = counted(cursor);
    if (counted == null) {
      return null;
    }
    cursor.take("{" + counted + "}");
    int comma = counted.indexOf(',');
    int least = number(comma < 0 ? counted : counted.substring(0, comma));
    return new Times(least, comma < 0 ? least : comma == counted.length() - 1 ? -1 : number(counted.substring(comma + 1)));
  }

  /** Whether a repetition comes next. */
  static boolean sees(Cursor cursor) {
    return cursor.sees('*') || cursor.sees('+') || cursor.sees('?') || counted(cursor) != null;
  }

  /** What stands in the braces that come next, where they count. */
  private static String counted(Cursor cursor) {
    if (!cursor.sees('{')) {
      return null;
    }
    String ahead = cursor.ahead();
    int end = ahead.indexOf('}');
    String inside = end < 0 ? "" : ahead.substring(1, end);
    int comma = -1;
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      if (c == ',' && comma < 0 && i > 0) {
        comma = i;
      } else if (c < '0' || c > '9') {
        return null;
      } else if (i > 0 && inside.charAt(i - 1) == '0' && i - 1 == comma + 1) {
        // RE2 takes a number that begins with zero for plain text.
        return null;
      }
    }
    return inside.isEmpty() ? null : inside;
  }

  private static int number(String digits) {
    return digits.length() > 6 ? MANY : Integer.parseInt(digits);
  }
}
