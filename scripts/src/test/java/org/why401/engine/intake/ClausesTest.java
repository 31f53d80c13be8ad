package org.why401.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.why401.engine.Excerpt;

class ClausesTest {

  private static List<String> of(String line) {
    return Clauses.in(Excerpt.of(line, 0, line.length())).stream().map(Excerpt::text).toList();
  }

  @Test
  void theLastFirst() {
    assertThat(of("Cannot list nodes: 401: permission denied - invalid ticket")).startsWith("invalid ticket", "permission denied - invalid ticket");
  }

  @Test
  void onlyWhatSpeaksOfAccess() {
    assertThat(of("job 7: done - all of it")).isEmpty();
    assertThat(of("nothing to part here")).isEmpty();
  }

  @Test
  void neverMoreThanThree() {
    assertThat(of("a token: b token: c token x: d token y: e token z")).hasSize(3);
  }

  @Test
  void objectsAndCertificatesStayWhole() {
    assertThat(of("refused: {\"error\": \"invalid token here\"}")).isEmpty();
    assertThat(of("Certificate of the server: access is denied")).isEmpty();
  }
}
