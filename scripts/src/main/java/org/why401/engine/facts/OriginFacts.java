package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Header;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.CookieScope;
import org.why401.engine.http.Url;

/** {@code origin.*}: from where a browser sent the request, as its headers tell. */
final class OriginFacts {

  static final String SITE = "origin.site";
  static final String EMBEDDED = "origin.embedded";

  private OriginFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(SITE, Kind.WORD,
            "How the page that sent the request relates to the server: cross-site, same-site, same-origin, or none (typed or bookmarked).", "Fetch Metadata, Sec-Fetch-Site",
            ShownBy.REQUEST_HEAD, null),
        new FactType(EMBEDDED, Kind.FLAG, "The answer is shown in a frame of another site's page.", "Fetch Metadata, Sec-Fetch-Dest",
            ShownBy.REQUEST_HEAD, null));
  }

  static void observe(Scene scene, Sheet sheet) {
    Header said = scene.sentHeader("sec-fetch-site");
    String site = site(scene);
    if (site != null) {
      Header origin = said != null ? said : scene.sentHeader("origin") != null ? scene.sentHeader("origin") : scene.sentHeader("referer");
      sheet.word(SITE, site, origin.value().place(), switch (site) {
        case "cross-site" -> "the request comes from a page of another site";
        case "same-site" -> "the request comes from another origin of the same site";
        case "same-origin" -> "the request comes from the server's own page";
        default -> "no page sent the request";
      });
    }
    Header dest = scene.sentHeader("sec-fetch-dest");
    if ("cross-site".equals(site) && dest != null && (dest.value().text().equals("iframe") || dest.value().text().equals("frame"))) {
      sheet.flag(EMBEDDED, true, dest.value().place(), "the page is shown in a frame of another site");
    }
  }

  /** The word of {@link #SITE}, or null where nothing tells. */
  static String site(Scene scene) {
    Header said = scene.sentHeader("sec-fetch-site");
    if (said != null) {
      return Ascii.lower(said.value().text());
    }
    Header from = scene.sentHeader("origin");
    from = from == null || from.value().text().equals("null") ? scene.sentHeader("referer") : from;
    Url page = from == null ? null : Url.of(from.value());
    Excerpt host = scene.host();
    if (page == null || page.host() == null || host == null) {
      return null;
    }
    boolean sameScheme = scene.url() == null || scene.url().scheme() == null || scene.url().scheme().equals(page.scheme());
    if (!CookieScope.site(page.host().text()).equals(CookieScope.site(host.text())) || !sameScheme) {
      return "cross-site";
    }
    boolean sameHost = page.host().text().equalsIgnoreCase(host.text()) && page.port() == port(scene, page);
    return sameHost ? "same-origin" : "same-site";
  }

  private static int port(Scene scene, Url page) {
    if (scene.url() != null && scene.url().host() != null) {
      return scene.url().port();
    }
    Header host = scene.sentHeader("host");
    Url asked = host == null ? null : Url.of(Excerpt.join(List.of(Excerpt.decoded(page.scheme() + "://", host.value().place()), host.value()), ""));
    return asked == null ? page.port() : asked.port();
  }

  /** Whether a person went to the page itself: by a link or a form, at the top of the window. */
  static boolean isNavigation(Scene scene) {
    Header mode = scene.sentHeader("sec-fetch-mode");
    Header dest = scene.sentHeader("sec-fetch-dest");
    return mode != null && mode.value().text().equals("navigate") && (dest == null || dest.value().text().equals("document"));
  }

  /** Whether a script sent it across origins: browsers then leave cookies out unless the script asks for them. */
  static boolean isCrossOriginScript(Scene scene) {
    Header mode = scene.sentHeader("sec-fetch-mode");
    String site = site(scene);
    boolean cross = "cross-site".equals(site) || "same-site".equals(site);
    return cross && (mode == null ? scene.sentHeader("origin") != null : mode.value().text().equals("cors"));
  }
}
