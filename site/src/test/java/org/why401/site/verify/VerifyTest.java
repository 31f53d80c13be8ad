package org.why401.site.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.why401.rulebook.Problem;
import org.why401.rulebook.Source;

/** What is found in the output, whatever made it. */
class VerifyTest {

  private static final String HOME = page("<a href=\"a/index.html\">A</a>");

  private final Map<String, byte[]> files = new TreeMap<>();
  private final Map<String, Source> sources = new TreeMap<>();
  private final Map<String, String> shown = new TreeMap<>();

  private static String page(String body) {
    return "<!doctype html>\n<html lang=\"en\"><title>T</title><h1 id=\"t\">T</h1>\n" + body + "\n</html>\n";
  }

  private VerifyTest file(String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  private List<String> told() {
    List<Problem> problems = new ArrayList<>();
    Verify verify = new Verify("https://t.example/");
    List<Seen> seen = files.keySet().stream().filter(name -> name.endsWith(".html")).map(name -> verify.page(name, files.get(name), sources.get(name))).toList();
    verify.whole(seen, new Verify.Made(files.keySet(), files::get, sources, shown, Set.of("a/proof.har")), problems);
    return new TreeSet<>(problems).stream().map(Problem::text).toList();
  }

  @Test
  void aFaultIsToldWithItsPlaceAndWhatItWasMadeFrom() {
    sources.put("a/index.html", new Source("content/a.md", "---\n"));
    file("index.html", HOME).file("a/index.html", page("<p><b id=\"t\">x</b></p>"));
    assertThat(told()).containsExactly("""
        a/index.html:3:4: the id "t" stands here twice
            <p><b id="t">x</b></p>
               ^^^^^^^^^^
            give one of the two another id, so that links to it are sure (made from content/a.md)""");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<h3>x</h3> | this heading skips a level: 3 after 1 | use h2",
      "<h1>x</h1> | this page has 2 first-level headings | a page has one: its title",
      "<img src='../x.png' width='1' height='1'> | this image has no alt text | say in alt=\"…\" what it shows; alt=\"\" where it only adorns",
      "<img src='../x.png' alt='x'> | this image does not say how large it is | give it width=\"…\" and height=\"…\", so that the text does not jump when it comes",
      "<script>x()</script> | inline script is not allowed | move it to a file under assets/ of the templates",
      "<p style='color: red'>x</p> | inline style is not allowed | move it to a file under assets/ of the templates",
      "<p onclick='x()'>x</p> | inline script is not allowed: onclick | move it to a file under assets/ of the templates",
      "<script src='https://cdn.example/x.js'></script> | this would be loaded from another site: \"https://cdn.example/x.js\" | put a copy into the content folder or under assets/ of the templates",
      "<link rel='stylesheet' href='//cdn.example/x.css'> | this would be loaded from another site: \"//cdn.example/x.css\" | put a copy into the content folder or under assets/ of the templates",
      "<a href='javascript:x()'>x</a> | a link that runs script: \"javascript:x()\" | link to a page, or listen for the click in a file under assets/ of the templates",
      "<a href='b.html'>x</a> | a link of the page that was made leads nowhere: \"b.html\" | mend the link, or make the file that it names",
      "<a href='../index.html#farther'>x</a> | the page index.html has no \"#farther\" that this page links to | give something there that id"})
  void eachFaultSaysWhatToDo(String body, String message, String hint) {
    file("index.html", HOME).file("x.png", "").file("a/index.html", page(body));
    assertThat(told()).singleElement().asString().matches("(?s)a/index\\.html(:\\d+:\\d+)?: .*").contains(": " + message).endsWith("\n    " + hint);
  }

  @Test
  void aPageThatSomebodyWroteAndNobodyLinksToIsToldAtItsFile() {
    sources.put("a/index.html", new Source("content/a.md", "---\n"));
    sources.put("b/index.html", new Source("content/b.md", "---\n"));
    file("index.html", HOME).file("a/index.html", page("")).file("b/index.html", page("<a href=\"#t\">myself</a>")).file("made/index.html", page(""));
    assertThat(told()).containsExactly("""
        content/b.md:1:1: no page links to this one
            ---
            ^
            link to it from another page, or name it under navigation in site.yaml""");
  }

  @Test
  void whatSearchEnginesLeaveOutNeedsNoLinkAndIsNone() {
    sources.put("b/index.html", new Source("content/b.md", "---\n"));
    String hidden = page("<meta name=\"robots\" content=\"noindex\"><a href=\"../b/index.html\">b</a>");
    file("index.html", HOME).file("a/index.html", hidden).file("b/index.html", page(""));
    assertThat(told()).singleElement().asString().startsWith("content/b.md:1:1: no page links to this one");
  }

  @Test
  void aFileThatNothingUsesIsTold() {
    for (String name : List.of("a/used.png", "a/unused.png", "a/proof.har", "assets/font.woff2", "assets/more.js", "assets/more.LICENSE", "assets/old.css")) {
      shown.put(name, "content/" + name);
      file(name, "");
    }
    file("index.html", HOME).file("a/index.html", page("<img src=\"used.png\" alt=\"\" width=\"1\" height=\"1\"><link rel=\"stylesheet\" href=\"../assets/t.css\"><script src=\"../assets/t.js\"></script>"))
        .file("assets/t.css", "@font-face { src: url(font.woff2) }").file("assets/t.js", "load('more')");
    assertThat(told()).containsExactly("content/a/unused.png: nothing uses this file\n    show it or link to it on a page, or take it away",
        "content/assets/old.css: nothing uses this file\n    show it or link to it on a page, or take it away");
  }
}
