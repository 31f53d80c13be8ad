package org.why401.site.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LivePageTest {

  private static final String HERE = "http://localhost:1";

  @Test
  void aPolicyAllowsTheThreeAddressesAndNothingElse() {
    assertThat(LivePage.allowing("default-src 'none'", HERE))
        .isEqualTo("default-src 'none'; script-src http://localhost:1/.why401/live.js; style-src http://localhost:1/.why401/live.css; connect-src http://localhost:1/.why401/events");
    assertThat(LivePage.allowing("Script-Src 'sha256-x' ;; connect-src 'none'; upgrade-insecure-requests;", HERE))
        .isEqualTo("script-src 'sha256-x' http://localhost:1/.why401/live.js; connect-src http://localhost:1/.why401/events; upgrade-insecure-requests");
    assertThat(LivePage.allowing("img-src 'self'", HERE)).as("what is not forbidden needs no leave").isEqualTo("img-src 'self'");
  }

  @Test
  void aPageWithoutAHeadIsLiveToo() {
    assertThat(new String(LivePage.of("words".getBytes(StandardCharsets.UTF_8), HERE, "m"), StandardCharsets.UTF_8))
        .isEqualTo("<script src=\"/.why401/live.js\" data-mark=\"m\" defer></script>words");
  }
}
