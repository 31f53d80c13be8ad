package org.why401.site.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Heading ids as GitHub makes them, so that links that work there work here. One instance a page: a title that comes again gets a number. */
final class Slugs {

  private final Map<String, Integer> taken = new HashMap<>();

  String of(String heading) {
    String slug = slug(heading);
    String unique = slug;
    while (taken.containsKey(unique)) {
      int times = taken.merge(slug, 1, Integer::sum);
      unique = slug + "-" + times;
    }
    taken.put(unique, 0);
    return unique;
  }

  private static String slug(String heading) {
    StringBuilder slug = new StringBuilder();
    heading.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
      if (c == ' ') {
        slug.append('-');
      } else if (c == '-' || Character.isLetterOrDigit(c) || isMarkOrConnector(c)) {
        slug.appendCodePoint(c);
      }
    });
    return slug.toString();
  }

  private static boolean isMarkOrConnector(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK, Character.CONNECTOR_PUNCTUATION -> true;
      default -> false;
    };
  }
}
