package org.why401.engine.intake;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;

/** What {@code curl --trace-ascii} writes: blocks of rows, each row after the offset of its first byte. */
final class CurlTrace implements Reader {

  private static final String INFO = "== Info: ";

  @Override
  public int read(Lines lines, int at, Draft draft) {
    if (!begins(lines.text(at))) {
      return at;
    }
    draft.saw(Kind.CURL_TRACE);
    CurlTranscript transcript = new CurlTranscript(lines, draft);
    int end = at;
    List<Excerpt> body = new ArrayList<>();
    while (end < lines.size() && !lines.fence(end)) {
      String line = lines.text(end);
      if (line.startsWith(INFO)) {
        transcript.info(lines.excerpt(end).cut(INFO.length(), line.length()).strip());
        end++;
      } else if (begins(line)) {
        end = block(lines, end, transcript, body);
      } else if (!body.isEmpty() && line.strip().equals(body.get(0).text().strip())) {
        end = Math.min(lines.size(), end + body.size()); // the body itself, which curl wrote to the same place
        body.clear();
      } else {
        break;
      }
    }
    transcript.endBody();
    return end;
  }

  private static boolean begins(String line) {
    return line.startsWith(INFO)
        || (line.startsWith("=> Send ") || line.startsWith("<= Recv ")) && line.indexOf(" bytes (0x") > 0;
  }

  /** Whether the line is a row: an offset, a colon, and what stands there. */
  static boolean row(String line) {
    return colon(line) > 0;
  }

  private static int block(Lines lines, int at, CurlTranscript transcript, List<Excerpt> body) {
    String title = lines.text(at);
    int end = at + 1;
    while (end < lines.size() && row(lines.text(end))) {
      end++;
    }
    List<Excerpt> text = text(lines, at + 1, end, size(title));
    if (title.startsWith("=> Send header")) {
      text.forEach(transcript::sent);
    } else if (title.startsWith("<= Recv header")) {
      text.forEach(transcript::received);
      body.clear();
    } else if (title.startsWith("<= Recv data")) {
      text.forEach(transcript::body);
      body.addAll(text);
    }
    return end;
  }

  /** The lines that the rows make: a row that is as long as its bytes goes on in the next, one that is shorter ended with a line break. */
  private static List<Excerpt> text(Lines lines, int from, int to, int size) {
    List<Excerpt> text = new ArrayList<>();
    List<Excerpt> open = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Excerpt row = lines.excerpt(i);
      int colon = colon(row.text());
      Excerpt shown = row.cut(Math.min(colon + 2, row.text().length()), row.text().length());
      int next = i + 1 < to ? offset(lines.text(i + 1), colon(lines.text(i + 1))) : size;
      open.add(shown);
      if (next - offset(row.text(), colon) > shown.text().length() || i + 1 == to) {
        text.add(Excerpt.join(open, ""));
        open.clear();
      }
    }
    return text;
  }

  /** Where the colon stands behind a row's offset of four or more hexadecimal digits; -1 where the line is no row. */
  private static int colon(String line) {
    int at = 0;
    while (at < line.length() && at < 8 && Ascii.digit(line.charAt(at), 16) >= 0) {
      at++;
    }
    return at >= 4 && line.startsWith(":", at) ? at : -1;
  }

  private static int offset(String row, int colon) {
    int offset = 0;
    for (int i = 0; i < colon && i < 7; i++) {
      offset = offset * 16 + Ascii.digit(row.charAt(i), 16);
    }
    return offset;
  }

  /** The number in {@code … header, 86 bytes (0x56)}. */
  private static int size(String title) {
    int size = 0;
    for (int i = Math.max(0, title.indexOf(", ")) + 2; i < title.length() && Ascii.isDigit(title.charAt(i)) && size < 10_000_000; i++) {
      size = size * 10 + Ascii.digit(title.charAt(i), 10);
    }
    return size;
  }
}
