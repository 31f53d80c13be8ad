package org.why401.engine.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/** Keeps secrets out of the words that a report says about its evidence: a server's message may repeat the token that it refuses. */
public final class Hiding {

  private static final int SHORTEST = 6;

  private final Map<String, String> marks;
  /** Several findings rest on the same facts. */
  private final Map<String, String> hidden = new HashMap<>();

  private Hiding(Map<String, String> marks) {
    this.marks = marks;
  }

  /** Hides what {@code veils} hide in {@code text}. */
  public static Hiding of(String text, List<Veil> veils) {
    Map<String, String> marks = new LinkedHashMap<>();
    for (Veil veil : veils) {
      // What is said of a secret of several lines may quote one of them.
      String hidden = text.substring(veil.place().start(), veil.place().end());
      for (StringTokenizer lines = new StringTokenizer(hidden, "\n"); lines.hasMoreTokens();) {
        String line = lines.nextToken().strip();
        if (line.length() >= SHORTEST) {
          marks.putIfAbsent(line, veil.mark());
        }
      }
    }
    return new Hiding(marks);
  }

  /** The words with each secret replaced by its mark; null for null. */
  public String hide(String words) {
    if (words == null) {
      return null;
    }
    String known = hidden.get(words);
    if (known != null) {
      return known;
    }
    String safe = words;
    for (Map.Entry<String, String> mark : marks.entrySet()) {
      if (safe.length() >= mark.getKey().length()) {
        safe = safe.replace(mark.getKey(), mark.getValue());
      }
    }
    safe = Secrets.redact(safe);
    hidden.put(words, safe);
    return safe;
  }

  /** The findings with nothing secret in their reasons. */
  public List<Finding> hide(List<Finding> findings) {
    List<Finding> safe = new ArrayList<>();
    for (Finding finding : findings) {
      List<Reason> because = new ArrayList<>();
      for (Reason reason : finding.because()) {
        because.add(new Reason(reason.fact(), hide(reason.value()), reason.where(), hide(reason.says()), reason.place(), reason.number()));
      }
      safe.add(new Finding(finding.diagnosis(), finding.certainty(), finding.page(), finding.provider(), finding.exchange(), because));
    }
    return safe;
  }
}
