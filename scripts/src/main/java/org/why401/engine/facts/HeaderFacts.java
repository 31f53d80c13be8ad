package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Header;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Masks;
import org.why401.engine.secrets.Search;
import org.why401.engine.secrets.Sighting;

/** {@code request.header.*} and {@code response.header.*}: every header, for rules that no other fact serves. */
final class HeaderFacts {

  static final String REQUEST = "request.header.*";
  static final String RESPONSE = "response.header.*";

  private static final int MOST = 200;
  private static final int LONGEST = 8_192;
  /** More than is shown, and enough to see what kind of secret stands there. */
  private static final int LOOKED_AT = 1_024;

  private HeaderFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(REQUEST, Kind.TEXT, "The value of that header of the request; the name in lower case.",
            "RFC 9110 section 6.3", ShownBy.REQUEST_HEAD, "the request carried no * header"),
        new FactType(RESPONSE, Kind.TEXT, "The value of that header of the response; the name in lower case.",
            "RFC 9110 section 6.3", ShownBy.RESPONSE_HEAD, "the answer carried no * header"));
  }

  static void observe(Scene scene, Sheet sheet) {
    observe(scene.sentHeaders(), "request.header.", "the request carried ", sheet);
    observe(scene.cameHeaders(), "response.header.", "the answer carried ", sheet);
  }

  private static void observe(List<Header> headers, String prefix, String says, Sheet sheet) {
    for (Header header : headers.size() > MOST ? headers.subList(0, MOST) : headers) {
      String value = start(header.value().text(), LONGEST);
      String name = header.name().text();
      // The words of Server or Date are never masks; a credential's may be.
      boolean masked = !value.isEmpty() && Masks.isMasked(value);
      sheet.add(prefix + Ascii.lower(name), masked ? null : value, Double.NaN, masked ? "(hidden)" : shown(name, value, sheet),
          header.value().place(), says + sheet.discreet(name), 0);
    }
  }

  private static String shown(String name, String value, Sheet sheet) {
    String shown = start(value, LOOKED_AT);
    List<Sighting> seen = Search.merged(shown, Search.header(name, shown));
    for (int i = seen.size() - 1; i >= 0; i--) {
      shown = shown.substring(0, seen.get(i).start()) + "[" + seen.get(i).label() + "]" + shown.substring(seen.get(i).end());
    }
    return sheet.discreet(shown);
  }

  private static String start(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }
}
