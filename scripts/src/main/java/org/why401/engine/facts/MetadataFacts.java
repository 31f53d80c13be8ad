package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Json;
import org.why401.engine.http.Url;

/** {@code metadata.*}: published metadata of an issuer or of an API, held against the address that it was read from. */
final class MetadataFacts {

  static final String ISSUER = "metadata.issuer";
  static final String RESOURCE = "metadata.resource";

  private static final String KNOWN = "/.well-known/";

  private MetadataFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(ISSUER, Kind.WORD, "Whether an issuer's metadata names the issuer that it was asked for: same or differs.",
            "RFC 8414 section 3.3, OpenID Connect Discovery section 4.3", ShownBy.NOTHING, null),
        new FactType(RESOURCE, Kind.WORD, "Whether an API's metadata names the resource that it was asked for: same or differs.",
            "RFC 9728 section 3.3", ShownBy.NOTHING, null));
  }

  static void observe(Scene scene, Sheet sheet) {
    Url url = scene.url();
    int known = url == null ? -1 : url.path().text().indexOf(KNOWN);
    if (known < 0 || scene.host() == null || !(scene.body().json() instanceof Json.Obj metadata)) {
      return;
    }
    String path = url.path().text();
    String name = path.substring(known + KNOWN.length());
    boolean resource = name.startsWith("oauth-protected-resource");
    boolean issuer = name.startsWith("openid-configuration") || name.startsWith("oauth-authorization-server");
    Excerpt said = resource ? metadata.text("resource") : issuer ? metadata.text("issuer") : null;
    if (said == null || said.isEmpty()) {
      return;
    }
    // The name stands at the end (OpenID Connect) or between host and path (RFC 8414, RFC 9728).
    int slash = name.indexOf('/');
    String scheme = url.scheme() != null ? url.scheme() : said.text().startsWith("http:") ? "http" : "https";
    String asked = scheme + "://" + authority(url, scene) + path.substring(0, known) + (slash < 0 ? "" : name.substring(slash));
    boolean same = plain(asked).equals(plain(said.text()));
    String what = resource ? "resource" : "issuer";
    sheet.word(resource ? RESOURCE : ISSUER, same ? "same" : "differs", said.place(),
        "the metadata is of the " + what + " " + sheet.discreet(said.text()) + (same ? "" : ", and was asked for at " + sheet.discreet(asked)));
  }

  private static String authority(Url url, Scene scene) {
    boolean usual = url.port() < 0 || url.port() == ("https".equals(url.scheme()) ? 443 : 80);
    return scene.host().text() + (usual ? "" : ":" + url.port());
  }

  /** Without a slash at the end, which the address of the metadata does not show. */
  private static String plain(String url) {
    String lower = Ascii.lower(url);
    String bare = lower.endsWith("/") ? lower.substring(0, lower.length() - 1) : lower;
    return bare.replace(":443/", "/").replace(":80/", "/");
  }
}
