package org.why401.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pages of the built site that are opened from disk: all but the one for missing pages, which a server shows at any address. */
final class SitePages {

  private static final String MARK = "<body class=\"t-";

  private SitePages() {}

  static List<String> all() throws IOException {
    try (var files = Files.walk(Run.SITE)) {
      return files.filter(file -> file.endsWith("index.html")).map(file -> Run.SITE.relativize(file).toString().replace('\\', '/')).sorted().toList();
    }
  }

  /** The longest page of each type; but for the one that holds all others. */
  static Map<String, String> ofEachType() throws IOException {
    Map<String, String> longest = new TreeMap<>();
    for (String page : all().stream().filter(page -> !page.equals("print/index.html")).toList()) {
      longest.merge(type(Files.readString(Run.SITE.resolve(page))), page, (a, b) -> size(a) >= size(b) ? a : b);
    }
    return longest;
  }

  private static String type(String html) {
    int start = html.indexOf(MARK) + MARK.length();
    return html.substring(start, html.indexOf('"', start));
  }

  private static long size(String page) {
    try {
      return Files.size(Run.SITE.resolve(page));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
