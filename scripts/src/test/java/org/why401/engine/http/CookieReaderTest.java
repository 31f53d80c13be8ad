package org.why401.engine.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.why401.engine.Excerpt;

class CookieReaderTest {

  @Test
  void cookiesThatWereSent() {
    assertThat(CookieReader.sent(excerpt("sid=a=b; theme=dark;; flag"))).extracting(one -> one.name().text()).containsExactly("sid", "theme", "flag");
  }

  @Test
  void aCookieThatIsSet() {
    SetCookie cookie = CookieReader.set(excerpt(" sid = 31d4 ; Path=/a; path=/b; HttpOnly ; SameSite=Lax"));
    assertThat(cookie.name().text()).isEqualTo("sid");
    assertThat(cookie.value().text()).isEqualTo("31d4");
    assertThat(cookie.attributeValue("PATH")).isEqualTo("/b");
    assertThat(cookie.attributeValue("httponly")).isEmpty();
    assertThat(cookie.attribute("Secure")).isNull();
  }

  @Test
  void aPairWithoutASignIsAValueWithoutAName() {
    assertThat(CookieReader.set(excerpt("alone")).name().isEmpty()).isTrue();
    assertThat(CookieReader.set(excerpt("alone")).value().text()).isEqualTo("alone");
  }

  @Test
  void deletion() {
    assertThat(deletes("sid=; Max-Age=0", null)).isTrue();
    assertThat(deletes("sid=x; Max-Age=-1", null)).isTrue();
    assertThat(deletes("sid=; Expires=Thu, 01 Jan 1970 00:00:00 GMT", null)).isTrue();
    assertThat(deletes("sid=x; Expires=Tue, 24 Nov 2026 06:00:00 GMT", 1_795_500_001L)).isTrue();
    assertThat(deletes("sid=x; Expires=Tue, 24 Nov 2026 06:00:00 GMT", 1_795_499_000L)).isFalse();
    assertThat(deletes("sid=x; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=60", null)).isFalse();
    assertThat(deletes("sid=x; Max-Age=soon", null)).isFalse();
    assertThat(deletes("sid=x", 1_795_500_001L)).isFalse();
  }

  private static boolean deletes(String header, Long now) {
    return CookieReader.set(excerpt(header)).deletes(now);
  }

  private static Excerpt excerpt(String text) {
    return Excerpt.of(text, 0, text.length());
  }
}
