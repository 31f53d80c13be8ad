package org.why401.engine.http;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Kinds of keys and tokens that can be told by how they begin. The one table of them: redaction names them by their label, and facts read that
 * label back.
 *
 * @param start how it begins
 * @param label what it is, in the words of a mark, such as {@code GitHub token}
 */
public record TokenKind(String start, String label) {

  private static final TokenKind[] ALL = all("""
      ghp_=GitHub token;gho_=GitHub token;ghu_=GitHub token;ghs_=GitHub token;ghr_=GitHub refresh token;github_pat_=GitHub fine-grained token
      glpat-=GitLab token;gldt-=GitLab deploy token;glcbt-=GitLab job token;glptt-=GitLab token
      xoxb-=Slack bot token;xoxp-=Slack user token;xoxa-=Slack token;xoxr-=Slack refresh token;xoxe=Slack token;xapp-=Slack app token
      sk-ant-oat=Anthropic OAuth token;sk-ant-=Anthropic key;sk-proj-=OpenAI key;sk-or-=OpenRouter key;sk-=sk key
      sk_live_=live secret key;sk_test_=test secret key;pk_live_=live publishable key;pk_test_=test publishable key;rk_live_=live restricted key;rk_test_=test restricted key
      whsec_=webhook secret;AKIA=AWS key id;ASIA=AWS temporary key id;AIza=Google API key;ya29.=Google access token;1//0=Google refresh token
      npm_=npm token;pypi-=PyPI token;rubygems_=RubyGems token;dop_v1_=DigitalOcean token;doo_v1_=DigitalOcean token;hf_=Hugging Face token
      SG.=SendGrid key;shpat_=Shopify token;shpss_=Shopify token;hvs.=Vault token;hvb.=Vault token;dckr_pat_=Docker token;figd_=Figma token
      lin_api_=Linear key;ATATT=Atlassian token;NRAK-=New Relic key;sq0atp-=Square token;dapi=Databricks token;oy2=NuGet key;cio=crates.io token
      PMAK-=Postman key;nfp_=Netlify token;sbp_=Supabase access token;sb_secret_=Supabase secret key;sb_publishable_=Supabase publishable key;gsk_=Groq key
      xai-=xAI key;r8_=Replicate token;ZXlK=encoded JWT
      """);

  private static final int SHORTEST = 10;

  /** The kind of the token from {@code start} to {@code end}, or null where no known one stands there. */
  public static TokenKind at(String text, int start, int end) {
    if (end - start <= SHORTEST) {
      return null;
    }
    for (TokenKind kind : ALL) {
      if (text.startsWith(kind.start, start) && kind.isTelling(text, start, end)) {
        return kind;
      }
    }
    return null;
  }

  /** The kind whose label that is, or null. */
  public static TokenKind labelled(String label) {
    for (TokenKind kind : ALL) {
      if (kind.label.equals(label)) {
        return kind;
      }
    }
    return null;
  }

  /** The label as one word of a condition, such as {@code github-token}. */
  public String word() {
    StringBuilder word = new StringBuilder(label.length());
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      word.append(c == ' ' ? '-' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
    return word.toString();
  }

  /** The shortest beginnings are also how words begin: those need digits after them. */
  private boolean isTelling(String text, int from, int end) {
    int length = end - from - start.length();
    boolean telling = start.length() > 4 || hasDigit(text, from + start.length(), end) && (start.length() > 3 || length > 30);
    return length >= SHORTEST && (telling || label.endsWith(" key") && length >= 20);
  }

  private static boolean hasDigit(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static TokenKind[] all(String table) {
    List<TokenKind> kinds = new ArrayList<>();
    for (StringTokenizer rows = new StringTokenizer(table, ";\n"); rows.hasMoreTokens();) {
      String row = rows.nextToken();
      int equals = row.indexOf('=');
      kinds.add(new TokenKind(row.substring(0, equals), row.substring(equals + 1)));
    }
    return kinds.toArray(new TokenKind[0]);
  }
}
