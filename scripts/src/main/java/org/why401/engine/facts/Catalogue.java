package org.why401.engine.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every fact that the engine computes: the names that conditions may use. */
public final class Catalogue {

  private static final List<FactType> TYPES = all();
  private static final Map<String, FactType> BY_NAME = byName();

  private Catalogue() {}

  /** In the order in which families observe. */
  public static List<FactType> types() {
    return TYPES;
  }

  /** The type of that name, or null; {@code request.header.x-api-key} is one of {@code request.header.*}. */
  public static FactType find(String name) {
    FactType exact = BY_NAME.get(name);
    if (exact != null) {
      return exact.name().endsWith(".*") ? null : exact;
    }
    for (FactType type : TYPES) {
      String prefix = type.name().substring(0, type.name().length() - 1);
      if (type.name().endsWith(".*") && name.startsWith(prefix) && name.length() > prefix.length() && isFree(type, name)) {
        return type;
      }
    }
    return null;
  }

  /** Header names stand in lower case; members of a body as they are. */
  private static boolean isFree(FactType type, String name) {
    return type == BodyFacts.JSON || name.equals(name.toLowerCase(Locale.ROOT));
  }

  private static List<FactType> all() {
    List<FactType> types = new ArrayList<>();
    for (List<FactType> family : List.of(
        ExchangeFacts.TYPES,
        HeaderFacts.TYPES,
        MessageFacts.TYPES,
        AuthFacts.TYPES,
        SchemeCases.TYPES,
        ElsewhereFacts.TYPES,
        WantedFacts.TYPES,
        ApiKeyFacts.TYPES,
        CookieFacts.TYPES,
        SeriesFacts.TYPES,
        OriginFacts.TYPES,
        CsrfFacts.TYPES,
        ChallengeFacts.TYPES,
        JwtFacts.TYPES,
        RedirectFacts.TYPES,
        CacheFacts.TYPES,
        ScanFacts.TYPES,
        ProxyFacts.TYPES,
        CorsFacts.TYPES,
        TlsFacts.TYPES,
        GrpcFacts.TYPES,
        HeadFacts.TYPES,
        ContrastFacts.TYPES,
        CompareFacts.TYPES,
        BodyFacts.TYPES,
        CaptchaFacts.TYPES,
        ProductFacts.TYPES,
        ClientFacts.TYPES,
        ClockFacts.TYPES,
        HandshakeFacts.TYPES,
        OauthFacts.TYPES,
        ClientAuthFacts.TYPES,
        LoginFacts.TYPES,
        DpopFacts.TYPES,
        MetadataFacts.TYPES,
        SigV4Facts.TYPES,
        PresignedFacts.TYPES,
        SignedFacts.TYPES,
        AskedKeyFacts.TYPES,
        WordingFacts.TYPES,
        TokenKindFacts.TYPES,
        DigestFacts.TYPES,
        NegotiateFacts.TYPES,
        IisFacts.TYPES)) {
      types.addAll(family);
    }
    return List.copyOf(types);
  }

  private static Map<String, FactType> byName() {
    Map<String, FactType> names = new HashMap<>();
    for (FactType type : TYPES) {
      names.put(type.name(), type);
    }
    return names;
  }
}
