package org.why401.cli;

import org.why401.engine.http.IsoTime;
import org.why401.engine.report.Report;
import org.why401.probe.Asked;

/** The last line of a report: what was hidden, what time was reckoned with, and what was sent. */
final class Closing {

  private static final String[] SMALL = {"No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"};

  private Closing() {}

  static String of(Report report, Asked asked) {
    StringBuilder words = new StringBuilder();
    if (report.masked() > 0) {
      words.append(count(report.masked(), "secret")).append(" masked. ");
    }
    if (report.time() != null) {
      String time = IsoTime.print(report.time()).replace('T', ' ');
      words.append(switch (report.clock()) {
        case "at" -> "Time as given: " + time + ". ";
        case "machine" -> "Time of this machine: " + time + ". ";
        default -> "Time of the evidence: " + time + ". ";
      });
    }
    return words.append(sent(asked)).toString();
  }

  private static String sent(Asked asked) {
    if (asked == null) {
      return "Nothing was sent anywhere.";
    }
    return count(asked.requests(), "request") + (asked.requests() == 1 ? " was" : " were") + " sent, to " + String.join(" and ", asked.origins()) + ".";
  }

  private static String count(int number, String thing) {
    String figure = number < SMALL.length ? SMALL[number] : String.valueOf(number);
    return figure + " " + thing + (number == 1 ? "" : "s");
  }
}
