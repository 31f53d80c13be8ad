package org.why401.engine.intake;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Words;
import org.why401.engine.http.Json;
import org.why401.engine.http.JsonReader;

/**
 * What HTTP libraries write of the wire, a log line each: Apache HttpClient ({@code http-outgoing-0 >> "GET / HTTP/1.1[\r][\n]"}), git
 * ({@code => Send header: }), Java's HttpURLConnection ({@code pairs: {GET / HTTP/1.1: null}{Host: x}}), Ruby's Net::HTTP ({@code <- "GET …\r\n"}).
 */
final class WireLog implements Reader {

  /** How many other lines may stand between two of the wire. */
  private static final int FAR = 8;
  private static final String PAIRS = " pairs: {";

  /** Lines that went one way: {@code >} or {@code <}, a part of the body ({@code .}), or words about it ({@code *}). */
  private record Went(char way, boolean quoted, List<Excerpt> lines) {}

  private static final String[] MARKS = {"> >> \"", "< << \"", ">=> Send header:", "<<= Recv header:", ".<= Recv data: ", "*== Info: "};

  @Override
  public int read(Lines lines, int at, Draft draft) {
    if (went(lines.excerpt(at)) == null) {
      return at;
    }
    CurlTranscript transcript = new CurlTranscript(lines, draft);
    draft.saw(Kind.HTTP_EXCHANGE);
    List<Excerpt> data = new ArrayList<>();
    boolean quoted = false;
    int end = at;
    for (int i = at; i < lines.size() && i < end + FAR && !lines.fence(i); i++) {
      Went went = went(lines.excerpt(i));
      if (went == null) {
        continue;
      }
      for (; end < i; end++) {
        String between = lines.text(end);
        if (!between.contains("<= Recv ") && !between.contains("=> Send ")) {
          draft.say(Saying.clean(lines.excerpt(end)).text());
        }
      }
      end = i + 1;
      quoted |= went.quoted;
      for (Excerpt line : quoted && !went.quoted ? List.<Excerpt>of() : went.lines) { // a second logger tells the heads again
        switch (went.way) {
          case '>' -> transcript.sent(line);
          case '<' -> transcript.received(line);
          case '*' -> transcript.info(line.strip());
          default -> data.add(line.strip());
        }
      }
    }
    if (!data.isEmpty()) {
      transcript.body(Excerpt.join(data, ""));
    }
    transcript.endBody();
    return end;
  }

  private static Went went(Excerpt line) {
    String text = line.text();
    int pairs = text.indexOf(PAIRS);
    if (pairs > 0 && text.contains("MessageHeader@")) {
      return pairs(line.cut(pairs + PAIRS.length(), Math.max(pairs + PAIRS.length(), text.lastIndexOf('}'))));
    }
    if (text.startsWith("<- \"") || text.startsWith("-> \"")) {
      return new Went(text.charAt(0) == '<' ? '>' : '<', true, literal(line.cut(3, text.length())));
    }
    for (String mark : MARKS) {
      int start = text.indexOf(mark.substring(1)) + mark.length() - 1;
      if (start >= mark.length() - 1) {
        boolean quoted = mark.endsWith("\"");
        int end = quoted ? text.lastIndexOf('"') : text.length();
        return new Went(mark.charAt(0), quoted, List.of(bare(line.cut(start, Math.max(start, end)))));
      }
    }
    int wire = text.indexOf("http-outgoing-");
    int mark = wire + 14;
    while (wire >= 0 && mark < text.length() && Ascii.isDigit(text.charAt(mark))) {
      mark++;
    }
    boolean out = text.startsWith(" >> ", mark);
    return wire >= 0 && (out || text.startsWith(" << ", mark)) ? new Went(out ? '>' : '<', false, List.of(line.cut(mark + 4, text.length()))) : null;
  }

  /** The lines of a string; the break behind the last one begins none. */
  private static List<Excerpt> literal(Excerpt source) {
    List<Excerpt> lines = new ArrayList<>();
    Excerpt value = JsonReader.read(source) instanceof Json.Text string ? string.value() : Excerpt.NONE;
    int start = 0;
    for (int end = value.text().indexOf('\n'); end >= 0; end = value.text().indexOf('\n', start)) {
      lines.add(value.cut(start, end).strip());
      start = end + 1;
    }
    if (start < value.text().length()) {
      lines.add(value.cut(start, value.text().length()));
    }
    return lines;
  }

  /** Without {@code [\r][\n]}, which stand for the line's end. */
  private static Excerpt bare(Excerpt line) {
    int end = line.text().length();
    while (Words.before(line.text(), end, "[\\r]") || Words.before(line.text(), end, "[\\n]")) {
      end -= 4;
    }
    return line.cut(0, end);
  }

  /** A head as a list of names and values; the start line stands as a name or a value beside {@code null}. */
  private static Went pairs(Excerpt head) {
    List<Excerpt> lines = new ArrayList<>();
    String text = head.text();
    for (int start = 0; start < text.length(); ) {
      int next = text.indexOf("}{", start);
      int end = next < 0 ? text.length() : next;
      Excerpt pair = head.cut(start, end);
      boolean name = pair.text().endsWith(": null");
      lines.add(pair.cut(pair.text().startsWith("null: ") ? 6 : 0, name ? end - start - 6 : end - start));
      start = next < 0 ? end : next + 2;
    }
    boolean out = !lines.isEmpty() && StartLine.isRequest(lines.get(0).text());
    lines.add(head.cut(text.length(), text.length()));
    return new Went(out ? '>' : '<', true, lines);
  }
}
