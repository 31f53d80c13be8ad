package org.why401.site.serve;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page with what makes it live: a script, and leave for the script in the page's own content security policy. The site's files stay as they are. */
final class LivePage {

  static final String SCRIPT = "/.why401/live.js";
  static final String STYLE = "/.why401/live.css";
  static final String EVENTS = "/.why401/events";

  private static final Pattern POLICY = Pattern.compile("(<meta http-equiv=\"Content-Security-Policy\" content=\")([^\"]*)(\")", Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> NEEDED = needed();

  private LivePage() {}

  /**
   * The page as it is served.
   *
   * @param origin the server's address as the browser knows it, without a slash at its end
   * @param mark   what the browser compares later marks with
   */
  static byte[] of(byte[] page, String origin, String mark) {
    String html = new String(page, StandardCharsets.UTF_8);
    Matcher policy = POLICY.matcher(html);
    html = policy.replaceAll(found -> Matcher.quoteReplacement(found.group(1) + allowing(found.group(2), origin) + found.group(3)));
    String script = "<script src=\"" + SCRIPT + "\" data-mark=\"" + mark + "\" defer></script>";
    int head = html.indexOf("</head>");
    return (head < 0 ? script + html : html.substring(0, head) + script + html.substring(head)).getBytes(StandardCharsets.UTF_8);
  }

  /** What is shown before the first build without a fault. */
  static byte[] empty(String origin, String mark) {
    String policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">";
    return of(("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">" + policy + "<title>Not built yet</title></head><body><p>Not built yet</p></body></html>")
        .getBytes(StandardCharsets.UTF_8), origin, mark);
  }

  /** The policy, with the three addresses added where it forbids them. */
  static String allowing(String policy, String origin) {
    Map<String, String> directives = new LinkedHashMap<>();
    for (String directive : policy.split(";")) {
      String[] parts = directive.strip().split("\\s+", 2);
      if (!parts[0].isEmpty()) {
        directives.putIfAbsent(parts[0].toLowerCase(Locale.ROOT), parts.length > 1 ? parts[1] : "");
      }
    }
    String otherwise = directives.get("default-src");
    NEEDED.forEach((directive, path) -> {
      String sources = directives.getOrDefault(directive, otherwise);
      if (sources != null) {
        directives.put(directive, sources.equals("'none'") ? origin + path : (sources + " " + origin + path).strip());
      }
    });
    StringBuilder text = new StringBuilder();
    directives.forEach((name, sources) -> text.append(text.length() == 0 ? "" : "; ").append(name).append(sources.isEmpty() ? "" : " ").append(sources));
    return text.toString();
  }

  private static Map<String, String> needed() {
    Map<String, String> needed = new LinkedHashMap<>();
    needed.put("script-src", SCRIPT);
    needed.put("style-src", STYLE);
    needed.put("connect-src", EVENTS);
    return needed;
  }
}
