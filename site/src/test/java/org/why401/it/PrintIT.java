package org.why401.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything on one page, printed by a real browser. */
class PrintIT {

  private static final Pattern A_PAGE = Pattern.compile("/Type\\s*/Page\\b");
  private static final Pattern A_LINK_INSIDE = Pattern.compile("/Subtype\\s*/Link[^>]*/Dest");

  private static byte[] pdf(Page page) {
    return page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
  }

  private static long count(Pattern pattern, byte[] pdf) {
    return pattern.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
  }

  @Test
  void itBecomesABookWithNumberedPagesWhoseContentsLead(@TempDir Path folder) throws IOException {
    Path site = SmallSite.build(folder, Map.of("site.yaml", "title: Tea\ndescription: How to make it.\noutputs: [print]\n",
        "tea/water.md", SmallSite.page("Water", "Boil it. See [leaves](leaves.md)."), "tea/leaves.md", SmallSite.page("Leaves", "A paragraph of leaves.\n\n".repeat(120))));
    try (Chromium chromium = Chromium.start(); Page page = chromium.browser().newPage(new Browser.NewPageOptions().setBypassCSP(true))) {
      page.navigate(site.resolve("print/index.html").toUri().toString());
      assertThat(page.locator(".contents a").allInnerTexts()).containsExactly("Tea", "Leaves", "Water");
      byte[] pdf = pdf(page);
      // Title, contents, and a chapter of several pages.
      assertThat(count(A_PAGE, pdf)).isGreaterThanOrEqualTo(5);
      assertThat(count(A_LINK_INSIDE, pdf)).isEqualTo(4);
      page.addStyleTag(new Page.AddStyleTagOptions().setContent("@page{@bottom-right{content:none}}"));
      byte[] unnumbered = pdf(page);
      assertThat(count(A_PAGE, unnumbered)).isEqualTo(count(A_PAGE, pdf));
      assertThat(unnumbered.length).as("page numbers are drawn in the margin").isLessThan(pdf.length);
    }
  }
}
