package org.why401.engine.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Fact;
import org.why401.engine.Header;
import org.why401.engine.Words;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Challenge;

/** {@code asked.*}: the header or parameter in which the answer says that it wants a key. */
final class AskedKeyFacts {

  static final String KEY = "asked.key";
  static final String SENT = "asked.key_sent";

  private static final String SHORT = "apikey key token";
  private static final int MOST = 10;
  private static final int LONGEST = 400;

  private AskedKeyFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(KEY, Kind.WORD,
            "The header, in lower case, or query:<name>, that the answer names as the place of a key (\"Missing X-API-Key header\", or a challenge of that name).", null,
            ShownBy.NOTHING, null),
        new FactType(SENT, Kind.FLAG, "Whether the request carried something there; false only where its whole head is shown.", null,
            ShownBy.NOTHING, null));
  }

  /** After the messages: it reads them. */
  static void observe(Scene scene, Sheet sheet) {
    Set<String> seen = new HashSet<>();
    for (Challenge challenge : scene.challenges()) {
      // A parameter may stand in front of all schemes.
      String name = challenge.scheme() == null ? "" : Ascii.lower(challenge.scheme().text());
      if (name.indexOf('-') > 0 && ApiKeyFacts.isKeyHeader(name)) {
        add(name, challenge.scheme(), scene, seen, sheet);
      }
    }
    for (Fact fact : List.copyOf(sheet.facts())) {
      if (fact.name().equals(MessageFacts.MESSAGE) && fact.words() != null && seen.size() < MOST) {
        names(fact.words(), scene, seen, sheet);
      }
    }
  }

  private static void names(Excerpt message, Scene scene, Set<String> seen, Sheet sheet) {
    String text = message.text();
    String lower = Ascii.lower(text);
    boolean header = lower.contains("header");
    boolean query = lower.contains("query") || lower.contains("parameter");
    if (text.length() > LONGEST || !header && !query) {
      return;
    }
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean inner = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
      if (!inner) {
        String word = lower.substring(start, i);
        boolean compound = word.indexOf('-') > 0 || word.indexOf('_') > 0 || Words.has(SHORT, word) && isQuoted(text, start, i);
        if (compound && (ApiKeyFacts.isKeyHeader(word) || !header && ApiKeyFacts.isKeyParameter(word))) {
          add(header ? word : "query:" + word, message.cut(start, i), scene, seen, sheet);
        }
        start = i + 1;
      }
    }
  }

  private static boolean isQuoted(String text, int start, int end) {
    return start > 0 && end < text.length() && "'\"`".indexOf(text.charAt(start - 1)) >= 0 && "'\"`".indexOf(text.charAt(end)) >= 0;
  }

  private static void add(String name, Excerpt where, Scene scene, Set<String> seen, Sheet sheet) {
    if (!seen.add(name)) {
      return;
    }
    int instance = seen.size() - 1;
    boolean query = name.startsWith("query:");
    sheet.word(KEY, name, where.place(), "the answer asks for a key in " + (query ? "the parameter " + name.substring(6) : "the header " + name), instance);
    Header header = query ? null : scene.sentHeader(name);
    boolean sent = header != null || query && scene.url() != null && scene.url().parameter(name.substring(6)) != null;
    if (sent || scene.requestWhole()) {
      sheet.flag(SENT, sent, header == null ? where.place() : header.name().place(), sent ? "the request carried something there" : "the request carried nothing of that name", instance);
    }
  }
}
