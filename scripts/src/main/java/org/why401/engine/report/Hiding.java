package org.why401.engine.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps secrets out of the words that a report says about its evidence: a server's message may repeat the token that it refuses. */
public final class Hiding {

  private static final int SHORTEST = 6;

  private Hiding() {}

  /** The findings, with each secret that the veils of {@code text} hide replaced by its mark in every reason. */
  public static List<Finding> in(List<Finding> findings, String text, List<Veil> veils) {
    Map<String, String> marks = new LinkedHashMap<>();
    for (Veil veil : veils) {
      if (veil.place().end() - veil.place().start() >= SHORTEST) {
        marks.putIfAbsent(text.substring(veil.place().start(), veil.place().end()), veil.mark());
      }
    }
    List<Finding> safe = new ArrayList<>();
    for (Finding finding : findings) {
      List<Reason> because = new ArrayList<>();
      for (Reason reason : finding.because()) {
        because.add(new Reason(reason.fact(), hide(reason.value(), marks), reason.where(), hide(reason.says(), marks), reason.place(), reason.number()));
      }
      safe.add(new Finding(finding.diagnosis(), finding.certainty(), finding.page(), finding.provider(), finding.exchange(), because));
    }
    return safe;
  }

  private static String hide(String words, Map<String, String> marks) {
    if (words == null) {
      return null;
    }
    String safe = words;
    for (Map.Entry<String, String> mark : marks.entrySet()) {
      if (safe.length() >= mark.getKey().length()) {
        safe = safe.replace(mark.getKey(), mark.getValue());
      }
    }
    return Secrets.redact(safe);
  }
}
