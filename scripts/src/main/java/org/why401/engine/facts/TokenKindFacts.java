package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Header;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Credentials;
import org.why401.engine.http.Mark;
import org.why401.engine.http.TokenKind;

/** {@code token.*}: keys and tokens whose maker and kind can be told by how they begin; an instance each. */
final class TokenKindFacts {

  static final String KIND = "token.kind";
  static final String WHERE = "token.where";

  private static final int MOST = 20;

  private TokenKindFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(KIND, Kind.WORD,
            "What the token is by its first letters, such as github-token, slack-bot-token, test-secret-key, live-publishable-key, anthropic-key, google-access-token.", null,
            ShownBy.NOTHING, null),
        new FactType(WHERE, Kind.WORD, "Where it went: authorization, the header's name in lower case, or query:<name>.", null,
            ShownBy.NOTHING, null));
  }

  static void observe(Scene scene, Sheet sheet) {
    int instance = 0;
    for (Scene.Sent sent : scene.sent()) {
      Credentials credentials = sent.credentials();
      if (credentials.token() != null && !credentials.isScheme("Basic")) {
        instance = add("authorization", credentials.token(), instance, sheet);
      }
    }
    for (Header header : scene.sentHeaders()) {
      if (ApiKeyFacts.isKeyHeader(header.name().text())) {
        instance = add(Ascii.lower(header.name().text()), header.value(), instance, sheet);
      }
    }
    Excerpt query = scene.url() == null ? null : scene.url().query();
    for (int start = 0; query != null && start < query.text().length() && instance < MOST;) {
      int end = query.text().indexOf('&', start);
      end = end < 0 ? query.text().length() : end;
      int equals = query.text().indexOf('=', start);
      if (equals > start && equals < end) {
        instance = add("query:" + Ascii.lower(query.text().substring(start, equals)), query.cut(equals + 1, end), instance, sheet);
      }
      start = end + 1;
    }
  }

  private static int add(String where, Excerpt token, int instance, Sheet sheet) {
    Mark mark = Mark.read(token.text());
    TokenKind kind = mark != null ? TokenKind.labelled(mark.kind()) : TokenKind.at(token.text(), 0, token.text().length());
    if (kind == null || instance >= MOST) {
      return instance;
    }
    sheet.word(KIND, kind.word(), token.place(), "what was sent begins like a " + kind.label(), instance);
    sheet.word(WHERE, where, token.place(), "it went in " + sheet.discreet(where), instance);
    return instance + 1;
  }
}
