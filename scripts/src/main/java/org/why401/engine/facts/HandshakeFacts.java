package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Excerpt;
import org.why401.engine.Exchange;
import org.why401.engine.Place;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Challenge;

/** {@code handshake.step}: a refusal that is only a step on the way. */
final class HandshakeFacts {

  static final String STEP = "handshake.step";

  private static final int MOST = 200;

  private HandshakeFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(STEP, Kind.WORD,
            "Where a handshake stands: first (the client is about to answer the first challenge), continues (the server sent its next message), completed "
                + "(the same request then succeeded).", "RFC 9110 section 11.6, RFC 4559, RFC 9449 section 8", ShownBy.CHAIN, null));
  }

  static void observe(Scene scene, Sheet sheet) {
    Exchange last = scene.exchange();
    if (completed(scene, sheet) || last.response() == null || !Handshakes.isRefused(last)) {
      return;
    }
    boolean answered = scene.credentials() != null;
    for (Challenge challenge : scene.challenges()) {
      boolean sameScheme = !answered || scene.credentials().scheme() == null || challenge.isScheme(scene.credentials().scheme().text());
      if (sameScheme && Handshakes.continues(challenge)) {
        sheet.word(STEP, "continues", challenge.whole().place(), "the server sent its part of the handshake, and waits for the client's");
        return;
      }
    }
    if (Handshakes.asksForNonce(last)) {
      sheet.word(STEP, "continues", last.response().status().place(), "the server gave the nonce that the next proof must carry");
    } else if (Handshakes.waits(last)) {
      sheet.word(STEP, "continues", last.response().status().place(), "the user has not yet agreed; the client asks again");
    } else if (!answered) {
      first(last, sheet);
    }
  }

  private static boolean completed(Scene scene, Sheet sheet) {
    List<Chain.Link> links = scene.chain().links();
    if (!Handshakes.succeeded(scene.exchange())) {
      return false;
    }
    for (int i = links.size() - 1; i > 0; i--) {
      Exchange before = links.get(i - 1).exchange();
      if (links.get(i).cause() == Chain.Cause.ROUND && Handshakes.isRefused(before)) {
        Place where = scene.exchange().response().status() == null ? null : scene.exchange().response().status().place();
        sheet.word(STEP, "completed", where, sameRequest(before, scene.exchange()) ? "the same request then succeeded" : "the client then got the token that it was sent for");
        return true;
      }
    }
    return false;
  }

  private static boolean sameRequest(Exchange before, Exchange after) {
    String key = Targets.key(before);
    return key == null || key.equals(Targets.key(after));
  }

  /** curl says when it is about to send the request again with credentials. */
  private static void first(Exchange last, Sheet sheet) {
    int read = 0;
    for (Excerpt line : last.said()) {
      // The line stands before the exchange that it announces, too: only behind this answer it speaks of an answer to this one.
      boolean behind = line.place() != null && last.response().status() != null && last.response().status().place() != null
          && line.place().start() > last.response().status().place().start();
      if (behind && read++ < MOST && line.text().startsWith("Issue another request to this URL")) {
        sheet.word(STEP, "first", line.place(), "the client is about to answer the challenge");
        return;
      }
    }
  }
}
