package org.why401.engine.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    Others others = Others.of(intake.exchanges(), chains, clock);
    for (Chain chain : chains) {
      Scene scene = Scene.of(intake.kind() == null ? "" : intake.kind(), chain, clock);
      List<Tokens.Found> tokens = Tokens.of(scene);
      facts.add(observe(scene, tokens, others));
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

  private static Facts observe(Scene scene, List<Tokens.Found> tokens, Others others) {
    Sheet sheet = new Sheet(scene.discretion());
    ExchangeFacts.observe(scene, sheet);
    AuthFacts.observe(scene, sheet);
    SchemeCases.observe(scene, others.all(), sheet);
    ElsewhereFacts.observe(scene, sheet);
    WantedFacts.observe(scene, sheet);
    ApiKeyFacts.observe(scene, sheet);
    CookieFacts.observe(scene, others.cookies(), sheet);
    SeriesFacts.observe(scene, others.series(), sheet);
    OriginFacts.observe(scene, sheet);
    CsrfFacts.observe(scene, sheet);
    ChallengeFacts.observe(scene, sheet);
    JwtFacts.observe(scene, tokens, others.keys(), sheet);
    RedirectFacts.observe(scene, sheet);
    CacheFacts.observe(scene, sheet);
    ScanFacts.observe(scene, others.scanned(), sheet);
    ProxyFacts.observe(scene, sheet);
    CorsFacts.observe(scene, sheet);
    CompareFacts.observe(scene, others.worked(), sheet);
    TlsFacts.observe(scene, sheet);
    GrpcFacts.observe(scene, sheet);
    HeadFacts.observe(scene, sheet);
    ContrastFacts.observe(scene, others.successes(), sheet);
    ContrastFacts.swaps(scene, others.refusals(), sheet);
    ProductFacts.observe(scene, sheet);
    ClientFacts.observe(scene, sheet);
    ClockFacts.observe(scene, tokens, sheet);
    HandshakeFacts.observe(scene, sheet);
    DigestFacts.observe(scene, others.digests(), sheet);
    NegotiateFacts.observe(scene, sheet);
    IisFacts.observe(scene, sheet);
    SigV4Facts.observe(scene, sheet);
    PresignedFacts.observe(scene, sheet);
    SignedFacts.observe(scene, sheet);
    TokenKindFacts.observe(scene, sheet);
    OauthRequest request = OauthRequest.of(scene.exchange());
    OauthFacts.observe(scene, request, sheet);
    ClientAuthFacts.observe(scene, request, sheet);
    LoginFacts.observe(scene, request, others.logins(), sheet);
    DpopFacts.observe(scene, sheet);
    MetadataFacts.observe(scene, sheet);
    HeaderFacts.observe(scene, sheet);
    BodyFacts.observe(scene, sheet);
    CaptchaFacts.observe(scene, sheet);
    // Last, since there may be most of them.
    MessageFacts.observe(scene, sheet);
    AskedKeyFacts.observe(scene, sheet);
    OauthFacts.errors(scene, sheet);
    return new Facts(scene.exchange(), sheet.facts(), shown(scene, tokens, sheet));
  }

  private static Set<ShownBy> shown(Scene scene, List<Tokens.Found> tokens, Sheet sheet) {
    Exchange exchange = scene.exchange();
    Set<ShownBy> shown = new HashSet<>();
    shown.add(ShownBy.CHAIN);
    shown.add(ShownBy.EVIDENCE);
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
    for (Tokens.Found token : tokens) {
      if (token.jwt().payload() != null) {
        shown.add(ShownBy.TOKEN);
      }
    }
    return shown;
  }
}
