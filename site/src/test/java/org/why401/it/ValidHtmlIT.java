package org.why401.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.why401.site.HtmlValidity;

/** The built site's longest page of each type is valid HTML; what templates make of all that Markdown can say, ValidHtmlTest looks at. */
class ValidHtmlIT {

  @Test
  void theLongestPageOfEachTypeIsValid() throws IOException {
    HtmlValidity validity = new HtmlValidity("https://why401.example/");
    List<String> faults = new ArrayList<>(validity.faults("404.html", Files.readAllBytes(Run.SITE.resolve("404.html"))));
    for (String page : SitePages.ofEachType().values()) {
      faults.addAll(validity.faults(page, Files.readAllBytes(Run.SITE.resolve(page))));
    }
    assertThat(faults).isEmpty();
  }
}
