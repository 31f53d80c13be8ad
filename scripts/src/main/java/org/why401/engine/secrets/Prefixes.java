package org.why401.engine.secrets;

import java.util.List;

/** Tokens that can be told by how they begin, wherever they stand. */
final class Prefixes {

  private static final int SHORTEST = 10;

  private record Prefix(String start, String kind) {}

  private static final Prefix[] ALL = {
      new Prefix("ghp_", "GitHub token"), new Prefix("gho_", "GitHub token"), new Prefix("ghu_", "GitHub token"), new Prefix("ghs_", "GitHub token"),
      new Prefix("ghr_", "GitHub token"), new Prefix("github_pat_", "GitHub token"), new Prefix("glpat-", "GitLab token"), new Prefix("gldt-", "GitLab token"),
      new Prefix("glcbt-", "GitLab token"), new Prefix("glptt-", "GitLab token"), new Prefix("xoxb-", "Slack token"), new Prefix("xoxp-", "Slack token"),
      new Prefix("xoxa-", "Slack token"), new Prefix("xoxr-", "Slack token"), new Prefix("xoxe", "Slack token"), new Prefix("xapp-", "Slack token"),
      new Prefix("sk-", "API key"), new Prefix("sk_live_", "API key"), new Prefix("sk_test_", "API key"), new Prefix("pk_live_", "API key"),
      new Prefix("pk_test_", "API key"), new Prefix("rk_live_", "API key"), new Prefix("rk_test_", "API key"), new Prefix("whsec_", "API key"),
      new Prefix("AKIA", "AWS key id"), new Prefix("ASIA", "AWS key id"), new Prefix("AIza", "Google API key"), new Prefix("ya29.", "Google access token"),
      new Prefix("1//0", "Google refresh token"), new Prefix("npm_", "npm token"), new Prefix("pypi-", "PyPI token"), new Prefix("rubygems_", "RubyGems token"),
      new Prefix("dop_v1_", "DigitalOcean token"), new Prefix("doo_v1_", "DigitalOcean token"), new Prefix("hf_", "Hugging Face token"),
      new Prefix("SG.", "SendGrid key"), new Prefix("shpat_", "Shopify token"), new Prefix("shpss_", "Shopify token"), new Prefix("hvs.", "Vault token"),
      new Prefix("hvb.", "Vault token"), new Prefix("dckr_pat_", "Docker token"), new Prefix("figd_", "Figma token"), new Prefix("lin_api_", "API key"),
      new Prefix("ATATT", "Atlassian token"), new Prefix("NRAK-", "New Relic key"), new Prefix("sq0atp-", "Square token"), new Prefix("dapi", "Databricks token"),
      new Prefix("oy2", "NuGet key"), new Prefix("cio", "crates.io token"), new Prefix("PMAK-", "Postman key"), new Prefix("nfp_", "Netlify token"),
      new Prefix("ZXlK", "encoded JWT")};

  private Prefixes() {}

  static void find(String text, List<Sighting> out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Looks.isAlphanumeric(c) || i > 0 && isInner(text.charAt(i - 1))) {
        continue;
      }
      String kind = kindAt(text, i);
      int end = end(text, i);
      if (kind != null) {
        out.add(new Sighting(i, end, kind, null, Sighting.READ));
      }
      i = Math.max(i, end - 1);
    }
  }

  /** The kind of the token that begins at {@code start}, or null. */
  static String kindAt(String text, int start) {
    for (Prefix prefix : ALL) {
      if (text.charAt(start) == prefix.start.charAt(0) && text.startsWith(prefix.start, start)) {
        int end = end(text, start);
        int length = end - start - prefix.start.length();
        // The shortest prefixes are also how words begin: those need digits after them.
        boolean telling = prefix.start.length() > 4 || hasDigit(text, start + prefix.start.length(), end) && (prefix.start.length() > 3 || length > 30);
        if (length >= SHORTEST && (telling || prefix.kind.equals("API key") && length >= 20)) {
          return prefix.kind;
        }
      }
    }
    return null;
  }

  private static boolean isInner(char c) {
    return Looks.isAlphanumeric(c) || c == '_' || c == '-';
  }

  private static int end(String text, int start) {
    int end = start;
    while (end < text.length() && (Looks.isWordChar(text.charAt(end)) || text.charAt(end) == '/' && text.startsWith("1//", start))) {
      end++;
    }
    while (end > start && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == '-')) {
      end--;
    }
    return end;
  }

  private static boolean hasDigit(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }
}
