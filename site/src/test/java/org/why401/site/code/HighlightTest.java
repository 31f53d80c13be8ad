package org.why401.site.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HighlightTest {

  private static final String HOSTILE = "if x == \"<b>&amp;\" # <script>\n/* open\n $y' `z` */ <!-- - -->\n\t'unclosed";

  private static String html(String language, String text) {
    return Highlight.html(language, text, Set.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text", "bash", "powershell", "json", "yaml", "java", "python", "js", "go", "c#", "nginx", "apache", "xml", "bat", "nonsense"})
  void theTextStaysAsItIs(String language) {
    String html = html(language, HOSTILE);
    assertThat(Jsoup.parseBodyFragment("<pre>" + html + "</pre>").selectFirst("pre").wholeText()).isEqualTo(HOSTILE);
    assertThat(html).doesNotContain("<b>", "<script");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "powershell", "yaml", "python", "nginx", "apache"})
  void commentsAreTold(String language) {
    assertThat(html(language, "# see")).isEqualTo("<span class=\"hc\"># see</span>");
  }

  @Test
  void eachKindHasItsClass() {
    assertThat(html("js", "if (a) return 'b'; // c")).isEqualTo("<span class=\"hk\">if</span> (a) <span class=\"hk\">return</span> <span class=\"hs\">'b'</span>; <span class=\"hc\">// c</span>");
    assertThat(html("nginx", "proxy_set_header Authorization $http_authorization;"))
        .isEqualTo("<span class=\"hk\">proxy_set_header</span> Authorization <span class=\"hv\">$http_authorization</span>;");
    assertThat(html("powershell", "Invoke-WebRequest -Uri \"https://a\"")).isEqualTo("<span class=\"hk\">Invoke-WebRequest</span> <span class=\"hk\">-Uri</span> <span class=\"hs\">&quot;https://a&quot;</span>");
  }

  @Test
  void whatALineLeavesOpenGoesOnInTheNext() {
    assertThat(html("java", "/* a\nb */ int c;")).startsWith("<span class=\"hc\">/* a</span>\n<span class=\"hc\">b */</span>");
  }

  @Test
  void linesAreMarked() {
    assertThat(Highlight.html("text", "a\nb\nc", Set.of(2))).isEqualTo("a\n<mark>b</mark>\nc");
    assertThat(Highlight.marks("2, 4-5")).containsExactlyInAnyOrderElementsOf(List.of(2, 4, 5));
    assertThat(Highlight.marks("two")).isNull();
  }
}
