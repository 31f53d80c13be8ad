package org.why401.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a writer puts in Markdown can't run script: it is refused, or is text. */
class SafeMarkdownTest {

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"<script>x()</script>", "<img src=x onerror=x()>", "a <b onmouseover=\"x()\">b</b>", "<svg/onload=x()>", "<iframe src=javascript:x()></iframe>", "<a href=\"javascript:x()\">x</a>",
      "[x](javascript:x())", "[x](JaVaScRiPt:x())", "[x](java\u0001script:x())", "[x](&#106;avascript:x())", "[x](javascript&colon;x())", "[x]( javascript:x())", "[x](<java\tscript:x()>)", "[x](\\javascript:x())",
      "<javascript:x()>", "<vbscript:x>", "![x](javascript:x())", "![x](data:image/svg+xml,<svg/onload=x()>)", "[x](data:text/html;base64,PHNjcmlwdD4=)", "[x](file:///etc/passwd)", "[x][y]\n\n[y]: javascript:x()",
      "[x](start.md \"\\\" onmouseover=x()\")", "[x](https://e.org/\"onmouseover=x())", "![\" onerror=x() \"](d.svg)", "![a](d.svg '\" onerror=x() \"')", "`<script>x()</script>`", "    <script>x()</script>",
      "```html title=\"\\\"><script>x()</script>\"\n<script>x()</script>\n```", "```\"><script>x()</script>\n```", "!!! tab \"\\\"><script>x()</script>\"\n    x", "??? more \"<script>x()</script>\"\n    x",
      "## <script>x()</script>", "## \" onmouseover=\"x()", "| <script>x()</script> |\n|---|\n| [x](javascript:x()) |", "[[start|<script>x()</script>]]", "[^<script>]\n\n[^<script>]: <script>x()</script>",
      "> [!NOTE]\n> <script>x()</script>", "<!-- --><script>x()</script>", "<!--><script>x()</script>-->", "www.x.org/\"onmouseover=x()", "<?php x() ?>", "<![CDATA[<script>x()</script>]]>", "<!DOCTYPE x>", "&lt;script&gt;x()&lt;/script&gt;"})
  void itIsRefusedOrText(String markdown) {
    TestSite content = TestSite.small().file("guide/x.md", TestSite.page("X", markdown));
    Build.Site site = (markdown.contains("d.svg") ? content.file("guide/d.svg", "<svg viewBox='0 0 30 20'/>") : content).build(folder);
    if (site.problems().isEmpty()) {
      runsNothing(Jsoup.parse(TestSite.texts(site).get("guide/x/index.html")));
    } else {
      assertThat(site.problems()).allMatch(problem -> problem.path().endsWith("guide/x.md"));
    }
  }

  private static void runsNothing(Document page) {
    for (Element element : page.getAllElements()) {
      assertThat(element.normalName()).isNotIn("script", "iframe", "object", "embed", "base", "form");
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on");
        String value = attribute.getValue().replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
        assertThat(value.startsWith("javascript:") || value.startsWith("vbscript:") || value.startsWith("data:text")).as(attribute.toString()).isFalse();
      }
    }
  }

  @Test
  void titlesAndDescriptionsAreText() {
    TestSite content = TestSite.small().file("guide/x.md", "---\ntitle: '</title><script>x()</script>'\ndescription: '\"><img src=x onerror=x()>'\nshort: <b onclick=x()>\n---\nWords.\n");
    Build.Site site = content.build(folder);
    assertThat(site.problems()).isEmpty();
    TestSite.texts(site).forEach((name, text) -> {
      if (name.endsWith(".html")) {
        runsNothing(Jsoup.parse(text));
      }
    });
  }

  @Test
  void aSiteCanAllowRawHtmlAndThenHasItWithoutInlineScript() {
    TestSite allows = TestSite.small().append("site.yaml", "html: true\n").file("guide/x.md", TestSite.page("X", "Press <kbd>Esc</kbd>.\n\n<aside>\nAside.\n</aside>"));
    Build.Site site = allows.build(folder);
    assertThat(site.problems()).isEmpty();
    assertThat(TestSite.texts(site).get("guide/x/index.html")).contains("<p>Press <kbd>Esc</kbd>.</p>", "<aside>\nAside.\n</aside>");
    assertThat(TestSite.texts(allows.file("guide/x.md", TestSite.page("X", "> <aside>\n> Quoted.\n> </aside>\n\n<!-- no -->*yes*")).build(folder)).get("guide/x/index.html"))
        .contains("<aside>\nQuoted.\n</aside>", "\n*yes*").doesNotContain("<!-- no");
    assertThat(allows.file("guide/x.md", TestSite.page("X", "<b onclick=\"x()\">x</b>")).build(folder).problems()).extracting(problem -> problem.message())
        .containsExactly("inline script is not allowed: onclick");
  }
}
