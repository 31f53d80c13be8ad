package org.why401.engine.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.why401.engine.Ascii;

/**
 * What a log, a tool or a mail put before every line of a transcript: {@code [CURL DBG] }, a time, {@code > }. It is what stands before a
 * line that begins an HTTP head, where other lines begin alike (digits may differ, as those of a time do).
 */
final class Prefix {

  private static final int MAX_LENGTH = 200;
  private static final int MAX_CANDIDATES = 5;

  private Prefix() {}

  static List<Line> remove(List<Line> lines) {
    String prefix = find(lines);
    if (prefix == null) {
      return lines;
    }
    List<Line> bare = new ArrayList<>(lines.size());
    for (Line line : lines) {
      int length = length(line.text().text(), prefix);
      bare.add(length > 0 ? line.without(length) : line);
    }
    return bare;
  }

  private static boolean begins(String before, Set<String> candidates) {
    for (String known : candidates) {
      if (length(before, known) > 0) {
        return true;
      }
    }
    return false;
  }

  private static String find(List<Line> lines) {
    Set<String> candidates = new LinkedHashSet<>();
    for (Line line : lines) {
      String before = before(line.text().text());
      if (before != null && !begins(before, candidates)) {
        candidates.add(before);
      }
      if (candidates.size() == MAX_CANDIDATES) {
        break;
      }
    }
    String best = null;
    int most = 1;
    for (String candidate : candidates) {
      int count = 0;
      for (Line line : lines) {
        count += length(line.text().text(), candidate) > 0 ? 1 : 0;
      }
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }

  /** What stands before the HTTP start line in this line, or null where there is none or nothing. */
  private static String before(String line) {
    int arrow = line.length() < 4_000 ? Math.max(line.indexOf("--> "), line.indexOf("<-- ")) : -1;
    while (arrow > 0 && line.charAt(arrow - 1) == '-') {
      arrow--;
    }
    if (arrow > 0 && Arrows.start(line.substring(arrow)) > 0) {
      return line.substring(0, arrow);
    }
    int version = line.indexOf("HTTP/");
    if (version < 1 || version > 4000) {
      return null;
    }
    int start = StartLine.isStatus(line.substring(version)) ? version : StartLine.methodBefore(line, version);
    if (start < 2) {
      return null;
    }
    String mark = line.substring(start - 2, start);
    int end = mark.equals("> ") && start < version || mark.equals("< ") ? start - 2 : start;
    String before = line.substring(0, end);
    return before.isBlank() || before.length() > MAX_LENGTH || CurlTrace.row(before) || before.endsWith(" header: ") || before.contains("http-outgoing-") || before.indexOf('"') >= 0 || before.endsWith("'") ? null : before;
  }

  /** How many characters at the line's start are the prefix; 0 where it hasn't got it. */
  private static int length(String line, String prefix) {
    int end = prefix.stripTrailing().length();
    if (line.length() < end) {
      return 0;
    }
    int length = Math.min(line.length(), prefix.length());
    for (int i = 0; i < length; i++) {
      char here = line.charAt(i);
      char there = prefix.charAt(i);
      if (here != there && !(Ascii.isDigit(here) && Ascii.isDigit(there))) {
        return 0;
      }
    }
    return length;
  }
}
