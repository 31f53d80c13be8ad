package org.why401.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of Markdown, diagnoses and evidence. */
class RenderTest {

  @TempDir
  Path folder;

  private String body(String markdown) {
    Build.Site site = (markdown.contains("d.svg") ? TestSite.small().file("guide/d.svg", "<svg viewBox='0 0 30 20'/>") : TestSite.small())
        .file("guide/x.md", TestSite.page("X", markdown)).build(folder);
    assertThat(site.problems()).isEmpty();
    String html = TestSite.texts(site).get("guide/x/index.html");
    return html.substring(html.indexOf("</p>", html.indexOf("<h1>")) + 5, html.indexOf("</main>")).strip();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      a < b & "c" \\<i\\> 'd'           | <p>a &lt; b &amp; &quot;c&quot; &lt;i&gt; &#39;d&#39;</p>
      `<script>` and ``a`b``            | <p><code>&lt;script&gt;</code> and <code>a`b</code></p>
      &copy; &lt;b&gt;                  | <p>© &lt;b&gt;</p>
      shown<!-- hidden -->              | <p>shown</p>
      [a](https://e.org/"ü{x})          | <p><a href="https://e.org/%22%C3%BC%7Bx%7D">a</a></p>
      a [not *a* link] b                | <p>a [not <em>a</em> link] b</p>
      [a](https://e.org "b<c")          | <p><a href="https://e.org" title="b&lt;c">a</a></p>
      ![a"b](d.svg)                     | <p><img src="../d.svg" alt="a&quot;b" width="30" height="20" loading="lazy"></p>
      ![a](d.svg "b<c")                 | <figure class="pic"><img src="../d.svg" alt="a" width="30" height="20" loading="lazy"><figcaption>b&lt;c</figcaption></figure>
      so ![a](d.svg "b")                | <p>so <img src="../d.svg" alt="a" width="30" height="20" title="b" loading="lazy"></p>
      <me@example.org>                  | <p><a href="mailto:me@example.org">me@example.org</a></p>
      put https:// in front             | <p>put https:// in front</p>
      [a](https://[::1]/[b]?c=[d])      | <p><a href="https://[::1]/%5Bb%5D?c=%5Bd%5D">a</a></p>
      www.example.org                   | <p><a href="https://www.example.org">www.example.org</a></p>
      a [not a link] b                  | <p>a [not a link] b</p>
      ***both***                        | <p><em><strong>both</strong></em></p>
      > [!NOTE]                         | <div class="alert note" role="note"><p class="alert-word">Note</p> </div>
      """)
  void inlineMarkdownIsEscaped(String markdown, String html) {
    assertThat(body(markdown).replace("\n", " ")).isEqualTo(html);
  }

  @Test
  void whatAnImageShowsIsEscaped() {
    Build.Site site = TestSite.small().file("guide/x.md", TestSite.page("X", "![a\"b](x.svg)")).file("guide/x.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"/>").build(folder);
    assertThat(site.problems()).isEmpty();
    assertThat(TestSite.texts(site).get("guide/x/index.html")).contains("src=\"../x.svg\" alt=\"a&quot;b\"");
  }

  @Test
  void aBarInATablesCodeLosesItsBackslashAsOnGitHub() {
    assertThat(body("| A |\n|---|\n| `a \\| b` |\n\n`a \\| b`")).contains("<td><code>a | b</code></td>", "<p><code>a \\| b</code></p>");
  }

  @Test
  void headingsHaveGitHubsIds() {
    assertThat(body("## What's `WWW-Authenticate`?\n\n## Ünder_score & more\n\n## A b\n\n## A b\n\n## A b-1")).contains("id=\"whats-www-authenticate\"",
        "id=\"ünder_score--more\"", "id=\"a-b\"", "id=\"a-b-1\"", "id=\"a-b-1-1\"");
  }

  @Test
  void notesStandAtTheEnd() {
    assertThat(body("One[^a], two[^b], one again[^a].\n\n[^a]: First *note*.\n[^b]: Second.")).isEqualTo("""
        <p>One<sup class="fn"><a href="#note-1" id="note-ref-1" aria-label="Note 1">1</a></sup>, \
        two<sup class="fn"><a href="#note-2" id="note-ref-2" aria-label="Note 2">2</a></sup>, \
        one again<sup class="fn"><a href="#note-1" id="note-ref-3" aria-label="Note 1">1</a></sup>.</p>
        <section class="notes" aria-label="Notes"><ol>
        <li id="note-1"><p>First <em>note</em>.</p>
        <a href="#note-ref-1" aria-label="Back to the text">↩</a></li>
        <li id="note-2"><p>Second.</p>
        <a href="#note-ref-2" aria-label="Back to the text">↩</a></li>
        </ol></section>""");
  }

  @Test
  void termsAreDefined() {
    assertThat(body("Realm\n: A *name*").replace("\n", "")).isEqualTo("<dl><dt>Realm</dt><dd>A <em>name</em></dd></dl>");
  }

  @Test
  void neighboursAreTabsOfOneSet() {
    assertThat(body("!!! tab \"Linux\"\n    On *Linux*\n\n!!! tab \"macOS\"\n    On macOS").replace("\n", "")).isEqualTo("<div class=\"roles\" data-tabs=\"Linux|macOS\">"
        + "<div class=\"role\" data-role=\"Linux\" id=\"tab-1-1\"><p class=\"tab-word\">Linux</p><p>On <em>Linux</em></p></div>"
        + "<div class=\"role\" data-role=\"macOS\" id=\"tab-1-2\"><p class=\"tab-word\">macOS</p><p>On macOS</p></div></div>");
  }

  @Test
  void blocksFoldAndAlertsHaveTitles() {
    assertThat(body("??? more \"All & it\"\n    Text").replace("\n", "")).isEqualTo("<details><summary><span>All &amp; it</span></summary><div class=\"in\"><p>Text</p></div></details>");
    assertThat(body("!!! warning \"Mind\"\n    Text").replace("\n", "")).isEqualTo("<div class=\"alert warning\" role=\"note\"><p class=\"alert-word\">Mind</p><p>Text</p></div>");
  }

  @Test
  void anImageDefinedBelowIsAFigureToo() {
    assertThat(body("![a *b*][d]\n\n[d]: d.svg 'c'")).isEqualTo("<figure class=\"pic\"><img src=\"../d.svg\" alt=\"a b\" width=\"30\" height=\"20\" loading=\"lazy\"><figcaption>c</figcaption></figure>");
  }

  @Test
  void aLinkByIdSaysThePagesTitle() {
    assertThat(body("[[no-key]], [[diagnoses/no-key#fix-it]] and [[no-key|that]]")).isEqualTo("<p><a href=\"../../diagnoses/no-key/index.html\">There is no key</a>, "
        + "<a href=\"../../diagnoses/no-key/index.html#fix-it\">There is no key</a> and <a href=\"../../diagnoses/no-key/index.html\">that</a></p>");
  }

  @Test
  void aListIsTightOrLooseAsWritten() {
    assertThat(body("- a\n- b")).isEqualTo("<ul>\n<li>a</li>\n<li>b</li>\n</ul>");
    assertThat(body("3. a\n\n4. b")).isEqualTo("<ol start=\"3\"><li><p>a</p></li><li><p>b</p></li></ol>".replace("><", ">\n<").replace("<li>\n", "<li>").replace("</p>\n</li>", "</p>\n</li>"));
  }

  @Test
  void rolesStandInABoxAndPairsSideBySide() {
    Build.Site site = TestSite.small().append("diagnoses/no-key.md", """

        ### Operator

        1. Hang it up:
           1. inside

        ## Wrong and right

        ### Wrong: none

        ```http from="A door"
        HTTP/1.1 401 Unauthorized
        X: y
        ```

        ### Right: one

        ```http certain
        no-key certain
        secret
        ```

        ## More evidence

        ```http is=wrong-key from="Another door"
        wrong-key likely
        ```
        """).build(folder);
    assertThat(site.problems()).isEmpty();
    assertThat(site.outcome().proofs()).isEqualTo(3);
    assertThat(TestSite.texts(site).get("diagnoses/no-key/index.html")).contains("""
        <div class="roles"><section class="role" data-role="visitor" id="fix-visitor"><h3 id="visitor">Visitor</h3>
        <ol class="steps">
        <li>Fetch it.</li>
        </ol>
        </section>
        <section class="role" data-role="operator" id="fix-operator"><h3 id="operator">Operator</h3>
        <ol class="steps">
        <li>Hang it up:
        <ol>
        <li>inside</li>
        </ol>
        </li>
        </ol>
        </section>
        </div>
        """, """
        <div class="pair"><section class="wrong"><h3 id="wrong-none">Wrong: none</h3>
        <figure id="e1"><figcaption>A door</figcaption><p>HTTP/1.1 401 Unauthorized</p><p>X: y</p></figure>""",
        "<section class=\"right\"><h3 id=\"right-one\">Right: one</h3>\n<figure id=\"e2\"><figcaption></figcaption><p><mark>no-key certain</mark></p><p>veiled</p></figure>",
        "<small>It says so.</small></p><a href=\"../wrong-key/index.html\">Title of wrong-key</a></figure>", "<p><a href=\"#fix-visitor\">Visitor</a> Fetch <code>it</code> &amp; come back.</p>");
    Map<String, String> files = TestSite.texts(site);
    assertThat(files.get(TestSite.published(files, "assets/search-index.js"))).contains("[veiled]").doesNotContain("secret");
  }

  @Test
  void theRulesAreThereForTheCheckerAndForThePage() {
    Map<String, String> files = TestSite.texts(TestSite.small().build(folder));
    assertThat(files.get("rules.json")).startsWith("{\"format\":1,\"tool\":\"why401\",\"base\":\"https://doors.example/\",\"diagnoses\":[{\"id\":\"no-key\"");
    assertThat(files.get(TestSite.published(files, "assets/rules.js"))).startsWith("window.why401rules = \"why401 packed 2\\t").endsWith("\";\n");
    assertThat(files.get("reference/facts/index.html")).contains("<dt><code>challenge.error</code></dt><dd>the word after &lt;error&gt;<span>a word · RFC 6750 section 3</span></dd>");
  }

  @Test
  void crawlersAreToldOfPagesThatAreWorthReading() {
    Map<String, String> files = TestSite.texts(TestSite.small().build(folder));
    assertThat(files.get("robots.txt")).isEqualTo("User-agent: *\nAllow: /\nSitemap: https://doors.example/sitemap.xml\n");
    assertThat(files.get("sitemap.xml")).contains("<url><loc>https://doors.example/</loc></url>", "<url><loc>https://doors.example/diagnoses/no-key/</loc></url>")
        .doesNotContain("404", "unsure", "search");
  }
}
