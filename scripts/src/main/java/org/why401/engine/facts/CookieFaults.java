package org.why401.engine.facts;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.http.CookieScope;
import org.why401.engine.http.SetCookie;
import org.why401.engine.http.Url;
import org.why401.engine.http.Utf8;

/** Why user agents refuse a cookie when it is set (RFC 6265bis section 5.7). */
final class CookieFaults {

  /**
   * A fault.
   *
   * @param word as {@code cookie.problem} has it
   * @param says the sentence for people
   */
  record Fault(String word, String says) {}

  private static final int LARGEST = 4_096;

  private CookieFaults() {}

  /**
   * All faults of a cookie that an answer sets.
   *
   * @param url where the answer came from; null where unknown
   * @param host the host that was asked; null where unknown
   */
  static List<Fault> of(SetCookie cookie, Url url, String host) {
    List<Fault> faults = new ArrayList<>();
    boolean secure = cookie.attribute("Secure") != null;
    String name = Ascii.lower(cookie.name().text());
    if (secure && isPlain(url, host)) {
      faults.add(new Fault("secure-over-http", "a Secure cookie is set over http, so browsers refuse it"));
    }
    if ("none".equalsIgnoreCase(cookie.attributeValue("SameSite")) && !secure) {
      faults.add(new Fault("samesite-none-insecure", "SameSite=None needs Secure, so browsers refuse the cookie"));
    }
    String domain = cookie.attributeValue("Domain");
    if (domain != null && !domain.isEmpty() && host != null) {
      if (!CookieScope.domainMatches(domain, host)) {
        faults.add(new Fault("domain-mismatch", "the cookie's domain is not the server's, so browsers refuse it"));
      } else if (CookieScope.isPublicSuffix(domain) && !CookieScope.site(host).equals(strip(domain))) {
        faults.add(new Fault("domain-mismatch", "the cookie's domain is shared by strangers (a public suffix), so browsers refuse it"));
      }
    }
    if (breaksPrefix(cookie, name, secure)) {
      faults.add(new Fault("prefix", "the cookie breaks the rules of its name's prefix, so browsers refuse it"));
    }
    if (Utf8.encode(cookie.name().text()).length + Utf8.encode(cookie.value().text()).length > LARGEST) {
      faults.add(new Fault("too-large", "the cookie is larger than browsers accept (4096 bytes)"));
    }
    return faults;
  }

  /** Whether a Secure cookie can't be set or sent there; browsers treat this machine as secure. */
  static boolean isPlain(Url url, String host) {
    if (url == null || !("http".equals(url.scheme()) || "ws".equals(url.scheme()))) {
      return false;
    }
    String name = host == null ? "" : Ascii.lower(host);
    return !(name.equals("localhost") || name.endsWith(".localhost") || name.startsWith("127.") || name.equals("[::1]"));
  }

  private static boolean breaksPrefix(SetCookie cookie, String name, boolean secure) {
    boolean forHost = name.startsWith("__host-");
    if (!forHost && !name.startsWith("__secure-") && !name.startsWith("__http-")) {
      return false;
    }
    String domain = cookie.attributeValue("Domain");
    boolean hostRules = (domain == null || domain.isEmpty()) && "/".equals(cookie.attributeValue("Path"));
    boolean httpOnly = cookie.attribute("HttpOnly") != null;
    boolean wantsHttpOnly = name.startsWith("__http-") || name.startsWith("__host-http-");
    return !secure || forHost && !hostRules || wantsHttpOnly && !httpOnly;
  }

  private static String strip(String domain) {
    return Ascii.lower(domain.startsWith(".") ? domain.substring(1) : domain);
  }
}
