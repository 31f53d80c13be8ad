package org.why401.engine.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 6265bis section 5.1: which hosts and paths a cookie goes to. */
class CookieScopeTest {

  @ParameterizedTest
  @CsvSource({"example.com,example.com,true", ".example.com,www.example.com,true", "EXAMPLE.com,www.example.COM,true", "www.example.com,example.com,false",
      "ample.com,example.com,false", "example.com.,example.com,false", "0.0.1,127.0.0.1,false", "127.0.0.1,127.0.0.1,true"})
  void domains(String domain, String host, boolean goes) {
    assertThat(CookieScope.domainMatches(domain, host)).isEqualTo(goes);
  }

  @ParameterizedTest
  @CsvSource({"com,true", ".co.uk,true", "github.io,true", "example.com,false", "localhost,false"})
  void publicSuffixes(String domain, boolean shared) {
    assertThat(CookieScope.isPublicSuffix(domain)).isEqualTo(shared);
  }

  @ParameterizedTest
  @CsvSource({"www.example.com,example.com", "a.b.example.co.uk,example.co.uk", "alice.github.io,alice.github.io", "localhost,localhost", "10.0.0.1,10.0.0.1", "example.com,example.com"})
  void sites(String host, String site) {
    assertThat(CookieScope.site(host)).isEqualTo(site);
  }

  @ParameterizedTest
  @CsvSource({"/,/a,true", "/a,/a,true", "/a,/a/b,true", "/a/,/a/b,true", "/a,/ab,false", "/a/,/a,false", "/A,/a,false", "/,'',true"})
  void paths(String cookie, String request, boolean goes) {
    assertThat(CookieScope.pathMatches(cookie, request)).isEqualTo(goes);
  }

  @ParameterizedTest
  @CsvSource({"/auth/login,/auth", "/login,/", "/,/", "'',/"})
  void aCookieWithoutAPathIsForTheFolder(String request, String path) {
    assertThat(CookieScope.path(null, request)).isEqualTo(path);
    assertThat(CookieScope.path("relative", request)).isEqualTo(path);
    assertThat(CookieScope.path("/own", request)).isEqualTo("/own");
  }
}
