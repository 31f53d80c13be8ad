package org.why401.engine.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.why401.engine.Excerpt;

class UrlTest {

  @Test
  void allPartsAreTakenApart() {
    Url url = url("HTTPS://alice:pw@API.example.com:8443/v1/items?key=a&access_token=b#top");
    assertThat(url.scheme()).isEqualTo("https");
    assertThat(url.userInfo().text()).isEqualTo("alice:pw");
    assertThat(url.host().text()).isEqualTo("API.example.com");
    assertThat(url.port()).isEqualTo(8443);
    assertThat(url.path().text()).isEqualTo("/v1/items");
    assertThat(url.parameter("access_token").text()).isEqualTo("b");
    assertThat(url.parameter("missing")).isNull();
  }

  @Test
  void originsIgnoreCaseAndTheSchemesOwnPort() {
    assertThat(url("https://a.example").origin()).isEqualTo(url("https://A.example:443/x").origin());
    assertThat(url("http://a.example").origin()).isNotEqualTo(url("https://a.example").origin());
    assertThat(url("http://[::1]:80/").origin()).isEqualTo(url("http://[::1]").origin());
    assertThat(url("/path").origin()).isNull();
  }

  @Test
  void anythingIsAUrl() {
    for (String text : new String[] {"", "*", "host:443", "//", "://", "http://", "http://@:", "http://a:99999999999/", "?", "#", "http://[", "a@b:c"}) {
      assertThat(url(text)).as(text).isNotNull();
    }
    assertThat(url("/a?x=1").path().text()).isEqualTo("/a");
    assertThat(url("//cdn.example/a").host().text()).isEqualTo("cdn.example");
  }

  private static Url url(String text) {
    return Url.of(Excerpt.of(text, 0, text.length()));
  }
}
