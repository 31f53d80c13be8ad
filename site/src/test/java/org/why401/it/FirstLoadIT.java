package org.why401.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a reader waits for: a page with its styles and scripts, as they go over the wire. The page that holds all others is for printers. */
class FirstLoadIT {

  private static final int MOST_BYTES = 40 * 1024;
  private static final int MOST_FILES = 4;

  private final Map<Path, Integer> sizes = new HashMap<>();

  @Test
  void noPageNeedsMoreThan40KilobytesInFourFilesToShow() throws IOException {
    List<String> heavy = new ArrayList<>();
    for (String file : SitePages.all()) {
      if (!List.of("print/index.html", "parts/index.html").contains(file)) {
        Path page = Run.SITE.resolve(file);
        Document document = Jsoup.parse(Files.readString(page));
        List<Path> files = new ArrayList<>(List.of(page));
        for (Element part : document.select("link[rel=stylesheet], script[src]")) {
          String address = part.hasAttr("href") ? part.attr("href") : part.attr("src");
          files.add(Run.SITE.resolve(address.substring(address.indexOf("assets/"))));
        }
        int bytes = 0;
        for (Path part : files) {
          bytes += gzipped(part);
        }
        if (bytes > MOST_BYTES || files.size() > MOST_FILES) {
          heavy.add(file + " takes " + bytes + " bytes in " + files.size() + " files");
        }
      }
    }
    assertThat(heavy).isEmpty();
  }

  private int gzipped(Path file) throws IOException {
    Integer known = sizes.get(file);
    if (known == null) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(out) {
        {
          def.setLevel(Deflater.BEST_COMPRESSION);
        }
      }) {
        gzip.write(Files.readAllBytes(file));
      }
      known = out.size();
      sizes.put(file, known);
    }
    return known;
  }
}
