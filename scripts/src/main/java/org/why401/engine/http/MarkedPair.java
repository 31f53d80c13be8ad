package org.why401.engine.http;

/** A user's name with a redaction's mark for the password, as commands have them: {@code alice:[password, 9 characters]}. */
public final class MarkedPair {

  private static final String PASSWORD = ":[password, ";

  private MarkedPair() {}

  /** The mark of the password, or null where the text is no such pair. */
  public static Mark password(String pair) {
    int at = pair.indexOf(PASSWORD);
    return at < 0 ? null : Mark.read(pair.substring(at + 1));
  }

  /** The mark that stands for both in a Basic value, {@code ***} where the shell decides what is sent; null where the text is no such pair. */
  public static String of(String pair) {
    Mark mark = password(pair);
    if (mark == null) {
      return null;
    }
    if (mark.has("shell") || mark.has("variable")) {
      return "***";
    }
    String user = pair.substring(0, pair.indexOf(PASSWORD));
    int length = (Mark.length(user) + 1 + mark.length() + 2) / 3 * 4;
    StringBuilder basic = new StringBuilder("[Basic credentials, ").append(length).append(" characters");
    if (Mark.read(user) == null) {
      basic.append(", user ").append(user);
    }
    for (String detail : mark.details()) {
      basic.append(", ").append(detail);
    }
    return basic.append(']').toString();
  }
}
