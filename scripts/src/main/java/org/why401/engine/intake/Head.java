package org.why401.engine.intake;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Excerpt;
import org.why401.engine.Header;

/** The header lines of one head while they are read. */
final class Head {

  private static final int MAX_HEADERS = 1_000;
  private static final int MAX_FOLDS = 100;

  private final List<Header> headers = new ArrayList<>();
  private int folds;
  private boolean ended;
  private boolean gap;

  /** Takes a header line; false where it is none. */
  boolean add(Excerpt line) {
    Header header = HeaderLine.read(line);
    if (header != null) {
      add(header);
    } else {
      gap = true;
    }
    return header != null;
  }

  /** Takes a header that the evidence shows under another name. */
  void add(String name, Excerpt value) {
    if (value.place() != null) {
      add(new Header(Excerpt.decoded(name, value.place()), value));
    }
  }

  void add(Header header) {
    if (headers.size() < MAX_HEADERS) {
      headers.add(header);
      folds = 0;
    }
  }

  /** Takes a line that goes on with the last header's value. */
  void fold(Excerpt line) {
    if (!headers.isEmpty() && ++folds < MAX_FOLDS) {
      Header last = headers.remove(headers.size() - 1);
      headers.add(new Header(last.name(), Excerpt.join(List.of(last.value(), line.strip()), " ")));
    }
  }

  /** The empty line behind the head is shown. */
  void end() {
    ended = true;
  }

  boolean ended() {
    return ended;
  }

  /** All of the head is shown: it ended, and no line in it stands for others that somebody left out. */
  boolean whole() {
    return ended && !gap;
  }

  boolean isEmpty() {
    return headers.isEmpty();
  }

  List<Header> headers() {
    return headers;
  }

  /** The value of the first header of that name, or null. */
  Excerpt get(String name) {
    for (Header header : headers) {
      if (header.is(name)) {
        return header.value();
      }
    }
    return null;
  }

  /** Whether the last header line read is this one, as where {@code curl -vi} shows each twice. */
  boolean repeats(String line) {
    if (headers.isEmpty()) {
      return false;
    }
    Header last = headers.get(headers.size() - 1);
    String bare = line.strip();
    int colon = bare.indexOf(':');
    return colon > 0 && bare.substring(0, colon).equals(last.name().text()) && bare.substring(colon + 1).strip().equals(last.value().text());
  }
}
