package org.why401.engine.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.why401.engine.Ascii;

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
    return type.name().equals(BodyFacts.JSON) || name.equals(Ascii.lower(name));
  }

  private static List<FactType> all() {
    List<FactType> types = new ArrayList<>();
    for (List<FactType> family : List.of(
        ExchangeFacts.types(),
        HeaderFacts.types(),
        MessageFacts.types(),
        AuthFacts.types(),
        SchemeCases.types(),
        ElsewhereFacts.types(),
        WantedFacts.types(),
        ApiKeyFacts.types(),
        CookieFacts.types(),
        SeriesFacts.types(),
        OriginFacts.types(),
        CsrfFacts.types(),
        ChallengeFacts.types(),
        JwtFacts.types(),
        RedirectFacts.types(),
        CacheFacts.types(),
        ScanFacts.types(),
        ProxyFacts.types(),
        CorsFacts.types(),
        TlsFacts.types(),
        GrpcFacts.types(),
        HeadFacts.types(),
        ContrastFacts.types(),
        CompareFacts.types(),
        BodyFacts.types(),
        CaptchaFacts.types(),
        ProductFacts.types(),
        ClientFacts.types(),
        ClockFacts.types(),
        HandshakeFacts.types(),
        OauthFacts.types(),
        ClientAuthFacts.types(),
        LoginFacts.types(),
        DpopFacts.types(),
        MetadataFacts.types(),
        SigV4Facts.types(),
        PresignedFacts.types(),
        SignedFacts.types(),
        AskedKeyFacts.types(),
        WordingFacts.types(),
        TokenKindFacts.types(),
        DigestFacts.types(),
        NegotiateFacts.types(),
        IisFacts.types())) {
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
