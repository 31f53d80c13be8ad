package org.why401.site.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.why401.site.Build;
import org.why401.site.TestSite;

class TagReaderTest {

  @TempDir
  Path folder;

  @Test
  void itSeesWhatABrowserSeesOnEveryTypeOfPage() {
    TestSite site = TestSite.small().append("diagnoses/no-key.md", "\n## More\n\n```http certain\nno-key certain\nsecret\n```\n\n| a | b |\n|---|---|\n| `x` | [y](wrong-key.md) |\n\n```json title=\"T\"\n{\"a\": 1}\n```\n");
    Build.Site built = TestSite.build(site.write(folder), Path.of("..", "templates"));
    assertThat(built.problems()).isEmpty();
    for (Map.Entry<String, byte[]> file : built.files().entrySet()) {
      if (file.getKey().endsWith(".html")) {
        alike(new String(file.getValue(), StandardCharsets.UTF_8));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p id=a title='x \"y\" > z'>A<br/>b <IMG SRC=x alt></p>", "<!-- <b id=\"no\"> --><a href=\"?a=1&amp;b=&lt;&quot;&#39;\" >x</a>",
      "<title>A &lt;b&gt; <i id=\"no\"></title><svg id='s'><title id='t'>Inside</title></svg>", "<script type=\"application/ld+json\">{\"a\": \"<b id=no>\"}</script><h2 id = \"late\">x</h2>",
      "<textarea id='x'><b id='no'></textarea><input\n disabled\tvalue='1'>"})
  void itReadsWhatTemplatesMayWrite(String html) {
    alike("<!doctype html><html><body>" + html + "</body></html>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p id=\"x>y</p>", "<!-- no end", "a < b", "<p", "<p class", "<script>x()", "<p =x>", "<b><"})
  void whatBrowsersWouldGuessAtIsBroken(String html) {
    assertThat(TagReader.read(html.getBytes(StandardCharsets.UTF_8)).broken()).isNotNegative();
  }

  private static void alike(String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    TagReader.Read read = TagReader.read(bytes);
    Document page = Jsoup.parse(html);
    assertThat(read.broken()).as(html).isNegative();
    assertThat(read.title().isEmpty()).isEqualTo(page.select("title").stream().noneMatch(title -> title.closest("svg") == null && title.hasText()));
    assertThat(read.tags().stream().filter(tag -> !tag.attributes().isEmpty()).map(tag -> tag.name() + tag.attributes()).toList()).isEqualTo(tags(page));
    read.tags().forEach(tag -> assertThat(new String(bytes, tag.start(), tag.end() - tag.start(), StandardCharsets.UTF_8)).startsWithIgnoringCase("<" + tag.name()).endsWith(">"));
  }

  private static List<String> tags(Document page) {
    List<String> tags = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      List<String> attributes = new ArrayList<>();
      for (Attribute attribute : element.attributes()) {
        if (TagReader.isKept(attribute.getKey().toLowerCase(Locale.ROOT))) {
          attributes.addAll(List.of(attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue()));
        }
      }
      if (!attributes.isEmpty()) {
        tags.add(element.normalName().toLowerCase(Locale.ROOT) + attributes);
      }
    }
    return tags;
  }
}
