package org.why401.site.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.why401.rulebook.Problem;

class ParsedTest {

  @Test
  void whatABrowserWouldMendIsToldWithItsPlace() {
    assertThat(Parsed.problems(Map.of("x/index.html", bytes("<!doctype html><title>x</title>\n<p>a</b> c"), "x.css", bytes("</b>")))).extracting(Problem::text)
        .singleElement().asString().startsWith("x/index.html:2:").contains("a browser has to mend this");
    assertThat(Parsed.problems(Map.of("index.html", bytes("<!doctype html><html lang=\"en\"><head><title>x</title></head><body><p>a</p></body></html>")))).isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
