package org.why401.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book on another subject, with templates of its own: the generator knows nothing that is not in the content folder. */
class SecondSiteTest {

  private static final Build.Site TEA = TestSite.build(TestSite.TEA, TestSite.TEMPLATES);
  private static final Map<String, String> FILES = TestSite.texts(TEA);
  private static final String INDEX = TestSite.published(FILES, "assets/search-index.js");
  private static final String CSS = TestSite.published(FILES, "assets/why401.css");

  @Test
  void itBuildsWithoutSettingsAndWithoutRules() {
    assertThat(TEA.problems()).isEmpty();
    assertThat(FILES.keySet()).containsExactly("404.html", "assets/latest.js", INDEX, CSS, "brewing/index.html", "brewing/time/index.html",
        "brewing/water/index.html", "index.html", "pictures/kettle.svg", "robots.txt", "schemas/diagnosis.schema.json", "schemas/page.schema.json", "schemas/provider.schema.json",
        "schemas/site.schema.json", "schemas/tree.schema.json", "search/index.html", "trees/bitter/heat/index.html",
        "trees/bitter/heat/unsure/index.html", "trees/bitter/index.html", "trees/bitter/unsure/index.html", "trees/index.html");
  }

  @Test
  void linksAreRelativeAndEndInAFile() {
    assertThat(FILES.get("index.html")).contains("<a href=\"brewing/water/index.html\">water</a>", "<a href=\"trees/bitter/index.html\">find out what went wrong</a>");
    assertThat(FILES.get("brewing/water/index.html")).contains("<a href=\"../time/index.html#green-tea\">two minutes</a>",
        "<img src=\"../../pictures/kettle.svg\" alt=\"A kettle, drawn\" width=\"8\" height=\"8\" loading=\"lazy\"><figcaption>The kettle</figcaption>", "href=\"../../" + CSS + "\"");
    assertThat(FILES.get("brewing/time/index.html")).contains("<a href=\"../water/index.html\">the water</a>", "<a href=\"#green-tea\">up</a>");
    assertThat(FILES.get("404.html")).contains("href=\"/" + CSS + "\"", "<a href=\"/index.html\">Home</a>");
  }

  @Test
  void markdownHasTablesAlertsTasksAndCode() {
    assertThat(FILES.get("brewing/water/index.html")).contains("""
        <p>Boil it <strong>once</strong>. <del>Twice</del> is too often; see <a href="https://example.org/water?a=1&amp;b=2">https://example.org/water?a=1&amp;b=2</a>.</p>
        <h2 id="how-hot">How hot</h2>
        <div class="table" tabindex="0" role="region" aria-label="How hot"><table>
        <thead>
        <tr><th scope="col">Tea</th><th scope="col" class="right">Degrees</th><th scope="col">For</th></tr>
        </thead>
        """, """
        <div class="alert tip" role="note"><p class="alert-word">Tip</p>
        <p>Open the lid and wait for three minutes.</p>
        </div>
        """, """
        <ol>
        <li>Measure 200 ml a cup.</li>
        <li>Pour it <em>all</em> at once:
        <ul>
        <li>over the leaves</li>
        <li>not beside them</li>
        </ul>
        </li>
        </ol>
        """, "<li class=\"task\"><span role=\"img\" aria-label=\"done\">☑</span> kettle</li>",
        "<figcaption>With a thermometer that talks</figcaption><pre data-language=\"sh\"><code>thermo --wait-for 75 &amp;&amp; echo &quot;pour &lt;now&gt;&quot;</code></pre>");
  }

  @Test
  void everyQuestionIsAPageAndWhoDoesNotKnowGetsTheLeavesStillOpen() {
    assertThat(FILES.get("trees/bitter/index.html")).contains("<p>Green tea has <em>less</em> patience.</p>", "<a href=\"heat/index.html\">Green</a>",
        "<a href=\"../../brewing/time/index.html#black-tea\">Black</a>", "<a href=\"unsure/index.html\">I don't know</a>");
    assertThat(FILES.get("trees/bitter/unsure/index.html")).contains("<ul>"
        + "<li><a href=\"../../../brewing/water/index.html\">Water</a> Fresh, soft, and as hot as the leaves can bear.</li>"
        + "<li><a href=\"../../../brewing/time/index.html#green-tea\">Time</a> Taste from the second minute on.</li>"
        + "<li><a href=\"../../../brewing/time/index.html#black-tea\">Time</a> Taste from the second minute on.</li></ul>");
  }

  @Test
  void theIndexOfSearchHoldsWhatIsSaid() {
    assertThat(FILES.get(INDEX)).startsWith("window.why401search = {\"documents\":[").contains(
        "{\"id\":0,\"title\":\"Brewing\",\"kind\":\"Brew\",\"path\":\"brewing/\",\"codes\":[],\"text\":\"Water, leaves and time. Three things matter.\"}",
        "Tea Degrees For Green 75 two minutes Black 95 four minutes");
  }

  @Test
  void theSameBookGivesTheSameBytesInAnyLocaleAndTimeZone(@TempDir Path folder) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Map<String, String> small = TestSite.texts(TestSite.small().build(folder));
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
      assertThat(TestSite.texts(TestSite.build(TestSite.TEA, TestSite.TEMPLATES))).isEqualTo(FILES);
      assertThat(TestSite.texts(TestSite.small().build(folder))).isEqualTo(small).isNotEmpty();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aFolderOfOnePageIsASite(@TempDir Path folder) {
    Build.Site site = new TestSite().file("only.md", TestSite.page("Only", "Words.")).build(folder);
    assertThat(site.problems()).isEmpty();
    assertThat(site.files().keySet()).contains("only/index.html", "index.html");
  }
}
