package org.why401.engine.facts;

import java.util.List;
import java.util.Map;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Header;
import org.why401.engine.http.CookieReader;
import org.why401.engine.http.CookieScope;
import org.why401.engine.http.HttpDate;
import org.why401.engine.http.Parameter;
import org.why401.engine.http.SetCookie;

/** Cookies that earlier answers set and this request lacks, each with the rule of RFC 6265bis that kept it back. */
final class LostCookies {

  /** Told of each: its name, and the fault or null where no rule explains it. */
  interface Sink {
    void lost(Excerpt name, boolean ended, CookieFaults.Fault fault);
  }

  private LostCookies() {}

  static void find(Scene scene, CookieHistory history, Sink sink) {
    if (!scene.requestWhole() || scene.host() == null) {
      return;
    }
    String host = scene.host().text();
    for (Map.Entry<String, CookieHistory.Entry> last : history.before(scene.exchange().number()).entrySet()) {
      CookieHistory.Entry set = last.getValue();
      boolean sameSite = set.host() != null && CookieScope.site(set.host()).equals(CookieScope.site(host));
      if (!sameSite || isSent(scene, last.getKey())) {
        continue;
      }
      if (set.deletes()) {
        sink.lost(set.cookie().name(), true, null);
      } else {
        List<CookieFaults.Fault> refused = CookieFaults.of(set.cookie(), set.url(), set.host());
        sink.lost(set.cookie().name(), false, refused.isEmpty() ? kept(set, scene, host) : refused.get(0));
      }
    }
  }

  /** Why a cookie that was stored did not go along; null where it should have. */
  private static CookieFaults.Fault kept(CookieHistory.Entry set, Scene scene, String host) {
    SetCookie cookie = set.cookie();
    if (set.isOver()) {
      return new CookieFaults.Fault("expired", "the cookie was over when it was set");
    }
    boolean secure = cookie.attribute("Secure") != null;
    if (secure && CookieFaults.isPlain(scene.url(), host)) {
      return new CookieFaults.Fault("secure-over-http", "a Secure cookie does not go over http");
    }
    String domain = cookie.attributeValue("Domain");
    boolean covered = domain == null || domain.isEmpty() ? host.equalsIgnoreCase(set.host()) : CookieScope.domainMatches(domain, host);
    if (!covered) {
      return new CookieFaults.Fault("domain-mismatch", "the cookie is for " + (domain == null || domain.isEmpty() ? set.host() : domain) + ", not for this host");
    }
    String path = CookieScope.path(cookie.attributeValue("Path"), set.url() == null ? "/" : set.url().path().text());
    if (scene.url() != null && !CookieScope.pathMatches(path, scene.url().path().text())) {
      return new CookieFaults.Fault("path-mismatch", "the cookie is for paths below " + path + ", and the request's is not");
    }
    if (ended(cookie, set.date(), "machine".equals(scene.moment().source()) ? null : scene.moment().seconds())) {
      return new CookieFaults.Fault("expired", "the cookie's time was over when the request was sent");
    }
    String site = cookie.attributeValue("SameSite") == null ? "lax" : Ascii.lower(cookie.attributeValue("SameSite"));
    if ("cross-site".equals(OriginFacts.site(scene))) {
      boolean lax = OriginFacts.isNavigation(scene) && "GET".equals(scene.method());
      if (!site.equals("none") && !(lax && !site.equals("strict"))) {
        return new CookieFaults.Fault("samesite", "the request comes from another site, and the cookie's SameSite keeps it at home");
      }
      return site.equals("none") ? new CookieFaults.Fault("third-party", "the cookie may go to other sites' pages (SameSite=None), and the browser kept it back") : null;
    }
    return OriginFacts.isCrossOriginScript(scene) ? new CookieFaults.Fault("omitted", "a script asked across origins without credentials") : null;
  }

  private static boolean ended(SetCookie cookie, Long set, Long now) {
    String age = cookie.attributeValue("Max-Age");
    if (now == null) {
      return false;
    }
    if (age != null && !age.isEmpty() && age.length() < 10) {
      long seconds = 0;
      for (int i = 0; i < age.length(); i++) {
        int digit = age.charAt(i) - '0';
        if (digit < 0 || digit > 9) {
          return false;
        }
        seconds = seconds * 10 + digit;
      }
      return set != null && set + seconds < now;
    }
    String expires = cookie.attributeValue("Expires");
    Long end = expires == null ? null : HttpDate.read(expires);
    return end != null && end < now;
  }

  private static boolean isSent(Scene scene, String name) {
    for (Header header : scene.sentHeaders()) {
      if (header.is("cookie")) {
        for (Parameter cookie : CookieReader.sent(header.value())) {
          if (cookie.name().text().equals(name)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
