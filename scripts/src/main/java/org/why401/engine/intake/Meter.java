package org.why401.engine.intake;

/** curl's progress meter, whose last line stands before whatever curl prints next, without a line break. */
final class Meter {

  private static final String PARTS = "0123456789 .:-kMGTP";

  private Meter() {}

  /** How many characters of the line are meter; 0 where it has none. */
  static int length(String line) {
    String start = line.stripLeading();
    if (start.startsWith("% Total ") || start.startsWith("Dload ")) {
      return line.length();
    }
    int at = 0;
    while (at < line.length() && PARTS.indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    String meter = line.substring(0, at);
    return meter.contains(":--:--") || meter.indexOf("0:") > 0 && columns(meter) >= 11 ? at : 0;
  }

  private static int columns(String meter) {
    int columns = 0;
    for (int i = 0; i < meter.length(); i++) {
      if (meter.charAt(i) != ' ' && (i == 0 || meter.charAt(i - 1) == ' ')) {
        columns++;
      }
    }
    return columns;
  }
}
