package org.why401.site.render;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fits the HTML of a page into a page of many: its ids become its own, links lead to what stands on the same page, its headings go down two levels, and
 * nothing is left to press. It knows HTML as this package writes it: a quote inside a text is escaped, so that what looks like an attribute is one.
 *
 * @param anchors output file of each page that stands here to its anchor
 * @param root    what links begin with that lead into the site
 * @param address of the site, for what does not stand here; null where it has none
 */
record Inside(Map<String, String> anchors, String root, String address) {

  private static final Pattern BUTTON = Pattern.compile("<button\\b.*?</button>", Pattern.DOTALL);
  private static final Pattern HEADING = Pattern.compile("<(/?)h([2-6])\\b");
  private static final Pattern NAMED = Pattern.compile(" (id|for|aria-labelledby|aria-describedby|aria-controls|href)=\"([^\"]*)\"");
  private static final int DOWN = 2;
  private static final int DEEPEST = 6;

  /** @param anchor the page's own */
  String html(String anchor, String html) {
    String still = BUTTON.matcher(html).replaceAll("").replace(" loading=\"lazy\"", "").replace("<details>", "<details open>");
    String lower = HEADING.matcher(still).replaceAll(found -> "<" + found.group(1) + "h" + Math.min(DEEPEST, Integer.parseInt(found.group(2)) + DOWN));
    return NAMED.matcher(lower).replaceAll(found -> Matcher.quoteReplacement(" " + found.group(1) + "=\"" + value(anchor, found) + "\""));
  }

  private String value(String anchor, MatchResult found) {
    String value = found.group(2);
    if (!found.group(1).equals("href")) {
      return anchor + "--" + value;
    }
    if (value.startsWith("#")) {
      return "#" + anchor + (value.length() == 1 ? "" : "--" + value.substring(1));
    }
    if (!value.startsWith(root)) {
      return value;
    }
    int hash = value.indexOf('#');
    String file = value.substring(root.length(), hash < 0 ? value.length() : hash);
    String there = anchors.get(file);
    if (there != null) {
      return "#" + there + (hash < 0 ? "" : "--" + value.substring(hash + 1));
    }
    return address == null ? value : address + file.replaceFirst("index\\.html$", "") + (hash < 0 ? "" : value.substring(hash));
  }
}
