package org.why401.site.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlimTest {

  @Test
  void styleSheetsLoseCommentsAndLineBreaks() {
    assertThat(Slim.css("/*! licence */\n/* why */\na,\nb {\n  color: red;\n  content: \"/* \\\" */\";\n}\nmain\np { top: 0 }\n"))
        .isEqualTo("/*! licence */ a,b {color: red;content: \"/* \\\" */\";}main p { top: 0 }\n");
  }

  @Test
  void scriptsLoseIndentsAndLinesOfComment() {
    assertThat(Slim.js("/* what\n   it does */\n(function () {\n  // why\n  x = 'a // b'; // kept\n  /* one */ y();\n})();\n"))
        .isEqualTo("(function () {\nx = 'a // b'; // kept\ny();\n})();\n");
    assertThat(Slim.js("x = `\n  // text`;\n")).isEqualTo("x = `\n  // text`;\n");
  }

  @Test
  void whatCameWithALicenceStaysAsItCame() {
    byte[] script = "  // theirs\n".getBytes(StandardCharsets.UTF_8);
    assertThat(Slim.asset("assets/a.js", Map.of("assets/a.js", script, "assets/a.LICENSE", new byte[0]))).isSameAs(script);
  }
}
