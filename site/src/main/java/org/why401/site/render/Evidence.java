package org.why401.site.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.why401.engine.report.View;

/** The evidence view of the templates ({@code part/evidence}), made of what the checker saw or of a plain example. */
final class Evidence {

  private Evidence() {}

  /** What the checker saw: secrets veiled, the places that decided marked and noted. */
  static List<Map<String, Object>> lines(View view) {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (View.Line line : view.lines()) {
      List<Map<String, Object>> pieces = new ArrayList<>();
      for (View.Piece piece : line.pieces()) {
        pieces.add(piece(piece.text(), piece.style().name().toLowerCase(Locale.ROOT), piece.veil(), piece.mark()));
      }
      List<Map<String, Object>> notes = new ArrayList<>();
      for (View.Note note : line.notes()) {
        notes.add(Map.of("number", note.number(), "text", note.text()));
      }
      lines.add(line(line.number(), pieces, notes));
    }
    while (!lines.isEmpty() && ((List<?>) lines.get(lines.size() - 1).get("pieces")).stream().allMatch(p -> ((Map<?, ?>) p).get("text").toString().isBlank())) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  /** An example that nobody checks: header names and prompts are set apart, nothing is veiled. */
  static List<Map<String, Object>> lines(String language, String text) {
    List<Map<String, Object>> lines = new ArrayList<>();
    boolean head = true;
    for (String line : text.stripTrailing().lines().toList()) {
      boolean starts = startsMessage(line);
      head = starts || head && !line.isBlank();
      List<Map<String, Object>> pieces = new ArrayList<>();
      int cut = language.equals("console") ? prompt(line) : head && !starts ? line.indexOf(':') + 1 : 0;
      if (line.startsWith("HTTP/")) {
        cut = Math.max(0, line.indexOf(' ') + 1);
        int end = line.indexOf(' ', cut) < 0 ? line.length() : line.indexOf(' ', cut);
        pieces.add(piece(line.substring(0, cut), "plain", false, 0));
        pieces.add(piece(line.substring(cut, end), "strong", false, 0));
        pieces.add(piece(line.substring(end), "plain", false, 0));
      } else {
        if (cut > 0) {
          pieces.add(piece(line.substring(0, cut), "dim", false, 0));
        }
        pieces.add(piece(line.substring(cut), "plain", false, 0));
      }
      lines.add(line(lines.size() + 1, pieces, List.of()));
    }
    return lines;
  }

  /** What is copied of a terminal: its commands, without prompt and answers; of all else, everything. */
  static String copy(String language, String text) {
    List<String> commands = text.lines().filter(line -> prompt(line) > 0).map(line -> line.substring(prompt(line))).toList();
    return language.equals("console") && !commands.isEmpty() ? String.join("\n", commands) : text.stripTrailing();
  }

  /** The text that lines show. */
  static String text(List<Map<String, Object>> lines) {
    StringBuilder text = new StringBuilder();
    for (Map<String, Object> line : lines) {
      ((List<?>) line.get("pieces")).forEach(piece -> text.append(((Map<?, ?>) piece).get("text")));
      text.append('\n');
    }
    return text.toString().stripTrailing();
  }

  private static boolean startsMessage(String line) {
    return line.startsWith("HTTP/") || line.endsWith(" HTTP/1.1") || line.endsWith(" HTTP/2") || line.endsWith(" HTTP/3");
  }

  private static int prompt(String line) {
    return line.startsWith("$ ") || line.startsWith("> ") && !line.contains(":") ? 2 : line.startsWith("PS> ") ? 4 : 0;
  }

  private static Map<String, Object> line(int number, List<Map<String, Object>> pieces, List<Map<String, Object>> notes) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("number", number);
    line.put("pieces", pieces);
    line.put("notes", notes);
    return line;
  }

  private static Map<String, Object> piece(String text, String style, boolean veil, int mark) {
    return Map.of("text", text, "style", style, "veil", veil, "mark", mark);
  }
}
