package org.why401.engine.intake;

import java.util.List;
import java.util.Set;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Header;
import org.why401.engine.Place;
import org.why401.engine.Words;

/** Header lines without a start line, and a challenge without its header's name. */
final class HeaderLines implements Reader {

  private static final Set<String> ANSWERED = Words.of("www-authenticate proxy-authenticate set-cookie authentication-info");
  private static final Set<String> SENT = Words.of("authorization proxy-authorization cookie x-api-key dpop");
  private static final String COMMON = "accept age allow connection date etag expires host location origin pragma referer server vary via";
  private static final String REQUEST = "host user-agent accept referer origin";
  private static final int FAR = 50;
  private static final List<String> SCHEMES = List.of("Basic ", "Bearer ", "Digest ", "DPoP ", "Negotiate ", "Token ");
  private static final String PARAMETERS = "realm=|error=|scope=|nonce=|algs=|resource_metadata=|authorization_uri=";

  @Override
  public int read(Lines lines, int at, Draft draft) {
    String first = lines.text(at);
    if (challenge(first.strip())) {
      Excerpt value = lines.excerpt(at).strip();
      Place place = new Place(value.place().start(), value.place().start());
      answered(draft).head.add(new Header(Excerpt.decoded("WWW-Authenticate", place), value));
      return at + 1;
    }
    Set<String> side = side(lines, at);
    if (side == null) {
      return at;
    }
    Set<String> other = side == SENT ? ANSWERED : SENT;
    Head head = side == SENT ? sent(draft).head : answered(draft).head;
    int indent = HeaderLine.indent(first);
    int end = at;
    while (end < lines.size() && belongs(lines.text(end)) && !other.contains(name(lines.text(end)))) {
      add(head, lines.excerpt(end++));
      while (HeaderLine.folds(lines.text(end), indent) && !belongs(lines.text(end))) {
        head.fold(lines.excerpt(end++));
      }
    }
    return end;
  }

  /** Which side's headers begin at this line: the names that only one of them sends tell, further down too; null where none do. */
  private static Set<String> side(Lines lines, int at) {
    for (int i = at; i < at + FAR && belongs(lines.text(i)); i++) {
      String name = name(lines.text(i));
      if (ANSWERED.contains(name) || SENT.contains(name)) {
        return SENT.contains(name) ? SENT : ANSWERED;
      }
    }
    return null;
  }

  /** Adds a header line, also one that a program printed as a member of an object: {@code 'Name': 'value',}. */
  private static void add(Head head, Excerpt line) {
    Header header = HeaderLine.read(line);
    if (header == null) {
      return;
    }
    Excerpt value = unquoted(header.value());
    if (!value.text().equals("[Array]") && !value.text().equals("[Object]") && !value.text().equals("undefined")) {
      head.add(new Header(unquoted(header.name()), value));
    }
  }

  static Excerpt unquoted(Excerpt written) {
    String text = written.text();
    int end = text.endsWith(",") ? text.length() - 1 : text.length();
    boolean quoted = end > 1 && (text.charAt(0) == '\'' || text.charAt(0) == '"') && text.charAt(end - 1) == text.charAt(0);
    return quoted ? written.cut(1, end - 1) : text.equals("[Array],") || text.equals("undefined,") ? written.cut(0, end) : written;
  }

  /** Whether the line is a header that requests have. */
  static boolean sent(String line) {
    return SENT.contains(name(line)) || Words.has(REQUEST, name(line));
  }

  /** Whether the line is a header, and none that only requests have. */
  static boolean answered(String line) {
    return belongs(line) && !sent(line);
  }

  /** Whether only responses have a header of that name. */
  static boolean isAnswers(String name) {
    return ANSWERED.contains(Ascii.lower(name));
  }

  private static boolean belongs(String line) {
    String name = name(line);
    return Words.has(COMMON, name) || ANSWERED.contains(name) || SENT.contains(name) || name.indexOf('-') > 0;
  }

  private static boolean challenge(String line) {
    for (String scheme : SCHEMES) {
      String rest = line.substring(Math.min(scheme.length(), line.length())).stripLeading();
      if (line.regionMatches(true, 0, scheme, 0, scheme.length()) && Words.begins(rest, PARAMETERS)) {
        return true;
      }
    }
    return false;
  }

  private static String name(String line) {
    String bare = line.strip();
    int colon = HeaderLine.is(bare) ? bare.indexOf(':', 1) : -1;
    String name = colon < 0 ? "" : Ascii.lower(bare.substring(0, colon));
    return name.length() > 2 && name.startsWith("'") && name.endsWith("'") ? name.substring(1, name.length() - 1) : name;
  }

  private static ResponseDraft answered(Draft draft) {
    draft.saw(Kind.HEADER);
    if (draft.response() != null && draft.response().status == null) {
      return draft.response();
    }
    ResponseDraft response = new ResponseDraft();
    draft.response(response);
    return response;
  }

  private static RequestDraft sent(Draft draft) {
    draft.saw(Kind.HEADER);
    if (draft.request() != null && draft.response() == null) {
      return draft.request();
    }
    RequestDraft request = new RequestDraft();
    draft.request(request);
    return request;
  }
}
