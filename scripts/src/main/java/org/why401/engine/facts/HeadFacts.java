package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Header;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Mark;
import org.why401.engine.secrets.Names;

/** {@code head.*}: the request's head as a whole. */
final class HeadFacts {

  static final String SIZE = "head.size";
  static final String LARGEST = "head.largest";
  static final String UNDERSCORE = "head.underscore";

  private static final int LARGE = 2_000;

  private HeadFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(SIZE, Kind.SIZE, "The length of the request's headers together.", "RFC 6585 section 5", ShownBy.REQUEST_HEAD, null),
        new FactType(LARGEST, Kind.WORD, "The name of the longest request header, in lower case, where it has 2,000 characters or more.",
            "RFC 6585 section 5", ShownBy.REQUEST_HEAD, null),
        new FactType(UNDERSCORE, Kind.WORD,
            "A request header that sounds like a credential and has an underscore in its name, in lower case; many servers drop such headers.", null, ShownBy.REQUEST_HEAD, null));
  }

  static void observe(Scene scene, Sheet sheet) {
    int size = 0;
    int longest = 0;
    Header largest = null;
    for (Header header : scene.sentHeaders()) {
      int length = Mark.length(header.value().text());
      size += header.name().text().length() + length + 4;
      if (largest == null || length > longest) {
        largest = header;
        longest = length;
      }
      String name = Ascii.lower(header.name().text());
      if (name.indexOf('_') >= 0 && sounds(name)) {
        sheet.word(UNDERSCORE, name, header.name().place(), "the name of the header " + sheet.discreet(header.name().text()) + " has an underscore");
      }
    }
    if (scene.requestWhole() && size > 0) {
      sheet.size(SIZE, size, null, "the request's headers have " + Measures.characters(size), 0);
    }
    if (largest != null && longest >= LARGE) {
      sheet.word(LARGEST, Ascii.lower(largest.name().text()), largest.name().place(), "the longest header is " + sheet.discreet(largest.name().text()));
    }
  }

  private static boolean sounds(String name) {
    return Names.header(name.replace('_', '-')) || name.contains("auth") || name.contains("token") || name.contains("key") || name.contains("secret");
  }
}
