package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Header;
import org.why401.engine.Words;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.secrets.Names;

/** {@code auth.elsewhere}: whatever else in a request sounds like a credential, by its name; a request without any of it carried nothing. */
final class ElsewhereFacts {

  static final String ELSEWHERE = "auth.elsewhere";

  private static final String NO_CREDENTIALS = "authorization proxy-authorization cookie :authority idempotency-key x-idempotency-key x-csrf-token x-xsrf-token "
      + "csrf-token xsrf-token";
  private static final String[] LIKE_AUTHORIZATION = {"authori", "authentication", "autori", "autho", "authrori"};
  private static final String[] PASSWORDS = {"\"password\"", "password=", "\"passwd\"", "passwd=", "\"pwd\"", "client_secret=", "\"client_secret\""};
  private static final int MOST = 50;
  private static final int LONGEST_BODY = 10_000;

  private ElsewhereFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(ELSEWHERE, Kind.WORD,
            "Where something that sounds like a credential went outside Authorization and Cookie: the header's name in lower case (\"authorisation\", too), query:<name>, or body:password.",
            null, ShownBy.REQUEST_HEAD, "nothing else in the request sounds like a credential"));
  }

  static void observe(Scene scene, Sheet sheet) {
    int instance = 0;
    for (Header header : scene.sentHeaders()) {
      String name = Ascii.lower(header.name().text());
      if (instance < MOST && sounds(name)) {
        sheet.word(ELSEWHERE, name, header.name().place(), "the header " + sheet.discreet(header.name().text()) + " sounds like a credential", instance++);
      }
    }
    Excerpt query = scene.url() == null ? null : scene.url().query();
    for (int start = 0; query != null && start < query.text().length() && instance < MOST;) {
      int end = query.text().indexOf('&', start);
      end = end < 0 ? query.text().length() : end;
      int equals = query.text().indexOf('=', start);
      if (equals > start && equals < end && Names.parameter(query.text().substring(start, equals))) {
        String name = query.text().substring(start, equals);
        sheet.word(ELSEWHERE, "query:" + Ascii.lower(name), query.place(start, equals),
            "the parameter " + sheet.discreet(name) + " in the URL sounds like a credential", instance++);
      }
      start = end + 1;
    }
    body(scene.exchange().request() == null ? null : scene.exchange().request().body(), instance, sheet);
  }

  /** A login that sends its password in a form or as JSON. */
  private static void body(Excerpt body, int instance, Sheet sheet) {
    String text = body == null ? "" : Ascii.lower(start(body.text()));
    for (String mark : PASSWORDS) {
      int at = text.indexOf(mark);
      if (at >= 0) {
        sheet.word(ELSEWHERE, "body:password", body.place(at, at + mark.length()), "the request's body carries a password", instance);
        return;
      }
    }
  }

  private static String start(String text) {
    return text.length() > LONGEST_BODY ? text.substring(0, LONGEST_BODY) : text;
  }

  private static boolean sounds(String name) {
    if (Words.has(NO_CREDENTIALS, name)) {
      return false;
    }
    for (String like : LIKE_AUTHORIZATION) {
      if (name.contains(like)) {
        return true;
      }
    }
    return name.equals("auth") || name.endsWith("-auth") || Names.header(name);
  }
}
