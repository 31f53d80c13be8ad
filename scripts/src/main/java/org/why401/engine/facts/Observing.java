package org.why401.engine.facts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.why401.engine.Clock;
import org.why401.engine.Exchange;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Jwt;
import org.why401.engine.intake.Intake;

/** Observes all facts of an evidence: exchanges are grouped into chains, and every family looks at the last exchange of each. */
public final class Observing {

  private Observing() {}

  /** Any intake gives an observation; nothing is thrown on bad evidence. */
  public static Observation observe(Intake intake, Clock clock) {
    List<Facts> facts = new ArrayList<>();
    Moment time = null;
    Jwt token = null;
    List<Chain> chains = Chains.of(intake.exchanges());
    Map<String, Exchange> worked = CompareFacts.worked(chains);
    ContrastFacts.Others others = ContrastFacts.others(chains);
    DigestSeries series = DigestSeries.of(intake.exchanges());
    for (Chain chain : chains) {
      Scene scene = Scene.of(intake.kind() == null ? "" : intake.kind(), chain, clock);
      List<Tokens.Found> tokens = Tokens.of(scene);
      facts.add(observe(scene, tokens, worked, others, series));
      for (int i = 0; i < tokens.size() && token == null; i++) {
        token = tokens.get(i).jwt().payload() == null ? null : tokens.get(i).jwt();
      }
      // Of several exchanges the last that shows its time gives the report's.
      time = time == null || scene.moment().where() != null ? scene.moment() : time;
    }
    if (time == null) {
      time = Moment.of(new Chain(List.of()), clock);
    }
    return new Observation(facts, time.source(), time.seconds(), token);
  }

  private static Facts observe(Scene scene, List<Tokens.Found> tokens, Map<String, Exchange> worked, ContrastFacts.Others others, DigestSeries series) {
    Sheet sheet = new Sheet(scene.discretion());
    ExchangeFacts.observe(scene, sheet);
    AuthFacts.observe(scene, sheet);
    ElsewhereFacts.observe(scene, sheet);
    WantedFacts.observe(scene, sheet);
    ApiKeyFacts.observe(scene, sheet);
    CookieFacts.observe(scene, sheet);
    ChallengeFacts.observe(scene, sheet);
    JwtFacts.observe(scene, tokens, sheet);
    RedirectFacts.observe(scene, sheet);
    ProxyFacts.observe(scene, sheet);
    CorsFacts.observe(scene, sheet);
    CompareFacts.observe(scene, worked, sheet);
    TlsFacts.observe(scene, sheet);
    GrpcFacts.observe(scene, sheet);
    HeadFacts.observe(scene, sheet);
    ContrastFacts.observe(scene, others, sheet);
    ProductFacts.observe(scene, sheet);
    ClientFacts.observe(scene, sheet);
    ClockFacts.observe(scene, tokens, sheet);
    HandshakeFacts.observe(scene, sheet);
    DigestFacts.observe(scene, series, sheet);
    NegotiateFacts.observe(scene, sheet);
    IisFacts.observe(scene, sheet);
    HeaderFacts.observe(scene, sheet);
    BodyFacts.observe(scene, sheet);
    // Last, since there may be most of them.
    MessageFacts.observe(scene, sheet);
    return new Facts(scene.exchange(), sheet.facts(), shown(scene, tokens, sheet));
  }

  private static Set<ShownBy> shown(Scene scene, List<Tokens.Found> tokens, Sheet sheet) {
    Exchange exchange = scene.exchange();
    Set<ShownBy> shown = EnumSet.of(ShownBy.CHAIN, ShownBy.EVIDENCE);
    if (scene.requestWhole()) {
      shown.add(ShownBy.REQUEST_HEAD);
    }
    if (exchange.response() != null && exchange.response().whole()) {
      shown.add(ShownBy.RESPONSE_HEAD);
    }
    if (scene.body().kind() != null) {
      shown.add(ShownBy.RESPONSE_BODY);
    }
    // Words were said: an expression that matches none of them is known not to hold.
    if (scene.body().kind() != null || sheet.has(MessageFacts.MESSAGE)) {
      shown.add(ShownBy.WORDS);
    }
    // A redacted token tells when it ends, and hides the rest.
    if (tokens.stream().anyMatch(token -> token.jwt().payload() != null && !token.jwt().partial())) {
      shown.add(ShownBy.TOKEN);
    }
    return shown;
  }
}
