package org.why401.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cookies that were set and do not come back, guards against forged requests, tests for people, and answers in turn. */
class SessionFactsTest {

  private static final String REFUSED = "HTTP/1.1 401 Unauthorized\nDate: Tue, 24 Nov 2026 06:40:20 GMT\nContent-Length: 0";

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "http://app.example.com/login    | sid=x; Secure                     | http://app.example.com/me      | secure-over-http",
      "https://app.example.com/login   | sid=x; Secure                     | http://app.example.com/me      | secure-over-http",
      "https://app.example.com/login   | sid=x; SameSite=None              | https://app.example.com/me     | samesite-none-insecure",
      "https://app.example.com/login   | sid=x; Domain=example.org         | https://app.example.com/me     | domain-mismatch",
      "https://a.herokuapp.com/login   | sid=x; Domain=.herokuapp.com      | https://a.herokuapp.com/me     | domain-mismatch",
      "https://app.example.com/login   | sid=x                             | https://api.example.com/me     | domain-mismatch",
      "https://app.example.com/auth/in | sid=x; Path=/auth                 | https://app.example.com/api/me | path-mismatch",
      "https://app.example.com/auth/in | sid=x                             | https://app.example.com/api/me | path-mismatch",
      "https://app.example.com/login   | __Host-sid=x; Secure; Path=/a     | https://app.example.com/me     | prefix",
      "https://app.example.com/login   | __host-sid=x; Secure; Path=/; Domain=example.com | https://app.example.com/me | prefix",
      "https://app.example.com/login   | sid=x; Max-Age=0; Path=/          | https://app.example.com/me     | expired",
      "https://app.example.com/login   | sid=x; Expires=Tue, 24 Nov 2025 06:00:00 GMT; Path=/ | https://app.example.com/me | expired",
      "https://app.example.com/login   | sid=x; Path=/; Max-Age=5          | https://app.example.com/me     | expired"})
  void aRuleKeepsACookieBack(String from, String cookie, String to, String problem) {
    Facts last = last(Given.evidence()
        .exchange("POST " + from, "HTTP/1.1 204 No Content\nDate: Tue, 24 Nov 2026 06:40:10 GMT\nSet-Cookie: " + cookie)
        .exchange("GET " + to, REFUSED));
    assertThat(values(last, "cookie.missing")).hasSize(1);
    assertThat(values(last, "cookie.problem")).containsExactly(problem);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "sid=x; Path=/; SameSite=Lax           | POST | cors     | samesite",
      "sid=x; Path=/                         | GET  | cors     | samesite",
      "sid=x; Path=/; SameSite=Strict        | GET  | navigate | samesite",
      "sid=x; Path=/; SameSite=None; Secure  | GET  | cors     | third-party"})
  void anotherSitesPageGetsNoCookie(String cookie, String method, String mode, String problem) {
    Facts last = last(Given.evidence()
        .exchange("POST https://app.example.com/login", "HTTP/1.1 204 No Content\nSet-Cookie: " + cookie)
        .exchange(method + " https://app.example.com/me\nSec-Fetch-Site: cross-site\nSec-Fetch-Mode: " + mode, REFUSED));
    assertThat(values(last, "origin.site")).containsExactly("cross-site");
    assertThat(values(last, "cookie.problem")).containsExactly(problem);
  }

  @Test
  void aLinkFromAnotherSiteCarriesLaxCookies() {
    Facts last = last(Given.evidence()
        .exchange("POST https://app.example.com/login", "HTTP/1.1 204 No Content\nSet-Cookie: sid=x; Path=/; SameSite=Lax")
        .exchange("GET https://app.example.com/me\nSec-Fetch-Site: cross-site\nSec-Fetch-Mode: navigate\nSec-Fetch-Dest: document", REFUSED));
    assertThat(values(last, "cookie.missing")).containsExactly("sid");
    assertThat(values(last, "cookie.problem")).isEmpty();
  }

  @Test
  void aScriptAcrossOriginsOfOneSiteMustAskForCookies() {
    Facts last = last(Given.evidence()
        .exchange("POST https://api.example.com/login\nOrigin: https://app.example.com", "HTTP/1.1 204 No Content\nSet-Cookie: sid=x; Path=/")
        .exchange("GET https://api.example.com/me\nOrigin: https://app.example.com", REFUSED));
    assertThat(values(last, "origin.site")).containsExactly("same-site");
    assertThat(values(last, "cookie.problem")).containsExactly("omitted");
  }

  @Test
  void nothingIsMissingWhereTheCookieCameOrWasDeletedOrIsOfAnotherSite() {
    Facts last = last(Given.evidence()
        .exchange("POST https://app.example.com/login", "HTTP/1.1 204 No Content\nSet-Cookie: sid=x; Path=/\nSet-Cookie: old=; Path=/; Max-Age=0")
        .exchange("GET https://cdn.example.org/a.js", "HTTP/1.1 200 OK\nSet-Cookie: track=1; SameSite=None")
        .exchange("GET https://app.example.com/me\nCookie: sid=x", REFUSED));
    assertThat(values(last, "cookie.missing")).isEmpty();
    assertThat(values(last, "cookie.ended")).containsExactly("old");
    assertThat(values(last, "cookie.problem")).isEmpty();
  }

  @Test
  void aCookieThatIsOverAtOnceIsNoDeletionUnlessItCame() {
    assertThat(Given.evidence().exchange("GET https://a.example.com/", "HTTP/1.1 200 OK\nSet-Cookie: sid=x; Max-Age=0").values("cookie.problem")).containsExactly("expired");
    assertThat(Given.evidence().exchange("GET https://a.example.com/\nCookie: sid=x", "HTTP/1.1 200 OK\nSet-Cookie: sid=x; Max-Age=0").values("cookie.deleted")).containsExactly("sid");
    assertThat(Given.evidence().exchange("GET https://a.example.com/", "HTTP/1.1 200 OK\nSet-Cookie: rememberMe=deleteMe; Max-Age=0").values("cookie.deleted"))
        .containsExactly("rememberMe");
  }

  @Test
  void theSameNameTwiceAndTheSizeOfAll() {
    Given given = Given.evidence().exchange("GET https://a.example.com/\nCookie: sid=x; a=1; sid=y", REFUSED);
    assertThat(given.values("cookie.problem")).containsExactly("duplicate");
    assertThat(given.values("cookie.sent_size")).containsExactly("17");
  }

  @Test
  void tooLargeCountsNameAndValueInBytes() {
    assertThat(Given.evidence().response("HTTP/1.1 200 OK\nSet-Cookie: n=" + "x".repeat(4_095)).values("cookie.problem")).isEmpty();
    assertThat(Given.evidence().response("HTTP/1.1 200 OK\nSet-Cookie: n=" + "x".repeat(4_096)).values("cookie.problem")).containsExactly("too-large");
  }

  @Test
  void requestsThatAGuardRefuses() {
    assertThat(csrf("POST https://a.example.com/x\nCookie: sid=x\nContent-Type: application/json")).containsExactly("no-token");
    assertThat(csrf("POST https://a.example.com/x\nX-CSRFToken: abc")).containsExactly("no-cookie");
    assertThat(csrf("POST https://a.example.com/x\nCookie: XSRF-TOKEN=aaaa\nX-XSRF-TOKEN: bbbb")).containsExactly("token-mismatch");
    assertThat(csrf("POST https://a.example.com/x\nCookie: XSRF-TOKEN=aa%3D\nX-XSRF-TOKEN: aa=")).isEmpty();
    assertThat(csrf("POST https://a.example.com/x\nOrigin: https://b.example.com\nCookie: XSRF-TOKEN=aaaa\nX-XSRF-TOKEN: aaaa")).containsExactly("origin-mismatch");
    assertThat(csrf("GET https://a.example.com/x\nCookie: sid=x")).isEmpty();
  }

  @Test
  void testsForPeople() {
    assertThat(Given.evidence().response("HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<title>Just a moment...</title><script src=\"/cdn-cgi/challenge-platform/h/b/x\"></script>")
        .values("body.captcha")).containsExactly("cloudflare");
    assertThat(Given.evidence().response("HTTP/1.1 200 OK\nContent-Type: text/html\n\n<title>Orders</title>").values("body.captcha")).isEmpty();
  }

  @Test
  void answersInTurn() {
    Given given = Given.evidence();
    for (int i = 0; i < 4; i++) {
      given.exchange("GET https://a.example.com/x\nCookie: sid=x", "HTTP/1.1 " + (i % 2 == 0 ? "200 OK" : "401 Unauthorized") + "\nX-Served-By: app" + i % 2);
    }
    Facts last = last(given);
    assertThat(values(last, "series.alternates")).containsExactly("true");
    assertThat(values(last, "series.node")).containsExactly("x-served-by");
  }

  @Test
  void theOneHeaderThatDecides() {
    Given given = Given.evidence().exchange("GET https://a.example.com/i.png\nUser-Agent: x\nReferer: https://b.example.org/", "HTTP/1.1 403 Forbidden\nContent-Length: 0")
        .exchange("GET https://a.example.com/i.png\nUser-Agent: x", "HTTP/1.1 200 OK\nContent-Length: 0");
    assertThat(values(given.observe().facts().get(0), "series.cure")).containsExactly("referer");
  }

  @Test
  void aLogoutBefore() {
    Facts last = last(Given.evidence().exchange("POST https://a.example.com/auth/logout\nCookie: sid=x", "HTTP/1.1 200 OK\nContent-Length: 2")
        .exchange("GET https://a.example.com/me\nCookie: sid=x", REFUSED));
    assertThat(values(last, "series.logout")).containsExactly("true");
  }

  private static List<String> csrf(String request) {
    return Given.evidence().exchange(request, "HTTP/1.1 403 Forbidden").values("csrf.problem");
  }

  private static Facts last(Given given) {
    List<Facts> all = given.observe().facts();
    return all.get(all.size() - 1);
  }

  private static List<String> values(Facts facts, String name) {
    return facts.all().stream().filter(fact -> fact.name().equals(name)).map(fact -> fact.value()).toList();
  }
}
