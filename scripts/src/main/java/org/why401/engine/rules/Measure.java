package org.why401.engine.rules;

import org.why401.engine.facts.FactType;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.http.Decimal;

/** Comparisons with an amount: {@code >5m}, {@code <=8KB}, {@code >=500}. A KB is 1,024 bytes, since limits on headers are set in powers of two. */
final class Measure {

  private Measure() {}

  /** Whether it begins like a comparison. */
  static boolean looksCompared(String text) {
    int after = operator(text).length();
    while (after < text.length() && text.charAt(after) == ' ') {
      after++;
    }
    return !operator(text).isEmpty() && after < text.length() && (isDigit(text.charAt(after)) || text.charAt(after) == '-');
  }

  static boolean isNumber(String text) {
    int end = digits(text, 0);
    return end > 0 && end == text.length();
  }

  static String example(Kind kind) {
    return switch (kind) {
      case DURATION -> "\">5m\" (units ms, s, m, h and d)";
      case SIZE -> "\"<=8KB\" (units B, KB and MB)";
      default -> "\">=500\"";
    };
  }

  /** Reads a comparison that suits the type. */
  static Expected comparison(FactType type, String text) {
    String operator = operator(text);
    int from = operator.length();
    while (from < text.length() && text.charAt(from) == ' ') {
      from++;
    }
    int end = digits(text, from);
    if (operator.isEmpty() || end < 0) {
      throw new BadCondition(type.name() + " can't be \"" + text + "\"; " + (type.kind() == Kind.NUMBER ? "write a number, a list of numbers or a comparison such as " : "compare it, as in ") + example(type.kind()));
    }
    double amount = Decimal.read(text.substring(from, end));
    String unit = text.substring(end).strip();
    double factor = unit.isEmpty() && amount == 0 ? 1 : factor(type.kind(), unit);
    if (Double.isNaN(factor)) {
      throw new BadCondition((unit.isEmpty() ? "\"" + text + "\" has no unit" : "\"" + unit + "\" is no unit of " + type.name()) + "; compare it as in " + example(type.kind()));
    }
    return new Expected.Compare(operator, amount * factor);
  }

  /** Reads a comparison with an amount in seconds, bytes or plain numbers. */
  static Expected packed(String text) {
    String operator = operator(text);
    return new Expected.Compare(operator, Decimal.read(text.substring(operator.length())));
  }

  private static String operator(String text) {
    if (text.startsWith("<=") || text.startsWith(">=")) {
      return text.substring(0, 2);
    }
    return text.startsWith("<") || text.startsWith(">") ? text.substring(0, 1) : "";
  }

  /** Where the number that begins at {@code from} ends; -1 where none does. */
  private static int digits(String text, int from) {
    int at = from < text.length() && text.charAt(from) == '-' ? from + 1 : from;
    int first = at;
    boolean point = false;
    while (at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == '.' && !point && at > first)) {
      point |= text.charAt(at) == '.';
      at++;
    }
    return at == first || text.charAt(at - 1) == '.' ? -1 : at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Seconds or bytes in one of these; NaN where the kind has no such unit. */
  private static double factor(Kind kind, String unit) {
    return switch (kind) {
      case DURATION -> switch (unit) {
        case "ms" -> 0.001;
        case "s" -> 1;
        case "m" -> 60;
        case "h" -> 3600;
        case "d" -> 86_400;
        default -> Double.NaN;
      };
      case SIZE -> switch (unit) {
        case "B" -> 1;
        case "KB" -> 1024;
        case "MB" -> 1024 * 1024;
        default -> Double.NaN;
      };
      default -> unit.isEmpty() ? 1 : Double.NaN;
    };
  }
}
