package org.why401.site.render;

import java.util.ArrayList;
import java.util.HashMap;
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
      List<Map<String, Object>> notes = new ArrayList<>();
      for (View.Note note : line.notes()) {
        notes.add(Map.of("number", note.number(), "text", sentence(note.text())));
      }
      lines.add(line(line.number(), pieces(line.pieces()), notes));
    }
    while (!lines.isEmpty() && ((List<?>) lines.get(lines.size() - 1).get("pieces")).stream().allMatch(p -> ((Map<?, ?>) p).get("text").toString().isBlank())) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  /** A mark over several pieces has its number behind the last; a veil's brackets are only for who copies it. */
  private static List<Map<String, Object>> pieces(List<View.Piece> seen) {
    List<Map<String, Object>> pieces = new ArrayList<>();
    for (int i = 0; i < seen.size(); i++) {
      View.Piece piece = seen.get(i);
      String text = piece.text();
      boolean opens = piece.veil() && text.startsWith("[");
      boolean closes = piece.veil() && text.endsWith("]");
      if (closes && text.length() == 1 && !pieces.isEmpty()) {
        pieces.get(pieces.size() - 1).put("trail", text);
        continue;
      }
      boolean goesOn = i + 1 < seen.size() && seen.get(i + 1).mark() == piece.mark();
      Map<String, Object> one = piece(text.substring(opens ? 1 : 0, text.length() - (closes ? 1 : 0)), piece.style().name().toLowerCase(Locale.ROOT), piece.veil());
      one.put("mark", piece.mark());
      one.put("disc", goesOn ? 0 : piece.mark());
      one.put("lead", opens ? "[" : "");
      one.put("trail", closes ? "]" : "");
      pieces.add(one);
    }
    return pieces;
  }

  /** The same with its marks, and without numbers and notes: where two stand beside each other, marks are enough. */
  static List<Map<String, Object>> unnoted(List<Map<String, Object>> lines) {
    List<Map<String, Object>> plain = new ArrayList<>();
    for (Map<String, Object> line : lines) {
      List<Map<String, Object>> pieces = new ArrayList<>();
      for (Object piece : (List<?>) line.get("pieces")) {
        Map<String, Object> one = new HashMap<>();
        ((Map<?, ?>) piece).forEach((key, value) -> one.put((String) key, key.equals("disc") ? 0 : value));
        pieces.add(one);
      }
      plain.add(line((Integer) line.get("number"), pieces, List.of()));
    }
    return plain;
  }

  /** Some of the lines, with the number written on each that does not follow the one before it. */
  static List<Map<String, Object>> some(List<Map<String, Object>> lines) {
    for (int i = 0; i < lines.size(); i++) {
      int before = i == 0 ? 0 : (Integer) lines.get(i - 1).get("number");
      lines.get(i).put("jump", !lines.get(i).get("number").equals(before + 1));
    }
    return lines;
  }

  /** What a fact says, as a sentence of its own. */
  static String sentence(String says) {
    return says.isEmpty() ? says : says.substring(0, 1).toUpperCase(Locale.ROOT) + says.substring(1) + (says.endsWith(".") ? "" : ".");
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
        pieces.add(piece(line.substring(0, cut), "plain", false));
        pieces.add(piece(line.substring(cut, end), "strong", false));
        pieces.add(piece(line.substring(end), "plain", false));
      } else {
        if (cut > 0) {
          pieces.add(piece(line.substring(0, cut), "dim", false));
        }
        pieces.add(piece(line.substring(cut), "plain", false));
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
      ((List<?>) line.get("pieces")).stream().map(Map.class::cast)
          .forEach(piece -> text.append(piece.get("lead")).append(piece.get("text")).append(piece.get("trail")));
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
    line.put("jump", false);
    line.put("pieces", pieces);
    line.put("notes", notes);
    return line;
  }

  private static Map<String, Object> piece(String text, String style, boolean veil) {
    Map<String, Object> piece = new HashMap<>(Map.of("mark", 0, "disc", 0, "lead", "", "trail", ""));
    piece.put("text", text);
    piece.put("style", style);
    piece.put("veil", veil);
    return piece;
  }
}
