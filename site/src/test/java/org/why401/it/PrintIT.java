package org.why401.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything on one page, printed by a real browser. */
class PrintIT {

  private static final Pattern A_PAGE = Pattern.compile("/Type\\s*/Page\\b");
  private static final Pattern A_LINK_INSIDE = Pattern.compile("/Subtype\\s*/Link[^>]*/Dest");

  private static String page(String title, String body) {
    return "---\ntitle: " + title + "\ndescription: One sentence.\n---\n" + body + "\n";
  }

  private static byte[] pdf(Page page, String css) {
    page.addStyleTag(new Page.AddStyleTagOptions().setContent(css));
    return page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
  }

  private static long count(Pattern pattern, byte[] pdf) {
    return pattern.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
  }

  @Test
  void itBecomesABookWithNumberedPagesWhoseContentsLead(@TempDir Path folder) throws IOException {
    Path content = Files.createDirectories(folder.resolve("content/tea"));
    Files.writeString(folder.resolve("content/site.yaml"), "title: Tea\ndescription: How to make it.\noutputs: [print]\n");
    Files.writeString(content.resolve("water.md"), page("Water", "Boil it. See [leaves](leaves.md)."));
    Files.writeString(content.resolve("leaves.md"), page("Leaves", "A paragraph of leaves.\n\n".repeat(120)));
    Run built = Run.of("", List.of(Run.java(), "-jar", Run.ROOT.resolve("target/why401-site.jar").toString(), "build", "--content", folder.resolve("content").toString(), "--out", folder.resolve("site").toString()), Map.of());
    assertThat(built.status()).as(built.err()).isZero();
    try (Chromium chromium = Chromium.start(); Page page = chromium.browser().newPage(new com.microsoft.playwright.Browser.NewPageOptions().setBypassCSP(true))) {
      page.navigate(folder.resolve("site/print/index.html").toUri().toString());
      assertThat(page.locator(".contents a").allInnerTexts()).containsExactly("Tea", "Leaves", "Water");
      byte[] pdf = pdf(page, "");
      // Title, contents, and a chapter of several pages.
      assertThat(count(A_PAGE, pdf)).isGreaterThanOrEqualTo(5);
      assertThat(count(A_LINK_INSIDE, pdf)).isEqualTo(4);
      byte[] unnumbered = pdf(page, "@page{@bottom-right{content:none}}");
      assertThat(count(A_PAGE, unnumbered)).isEqualTo(count(A_PAGE, pdf));
      assertThat(unnumbered.length).as("page numbers are drawn in the margin").isLessThan(pdf.length);
    }
  }
}
