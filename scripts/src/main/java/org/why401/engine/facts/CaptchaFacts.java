package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;

/** {@code body.captcha}: marks of a program that tells people from robots, in a page or in the JSON that stands for one. */
final class CaptchaFacts {

  static final String CAPTCHA = "body.captcha";

  /** In lower case. What protects a whole site stands before what a form may use for itself. */
  private static final String[][] MARKS = {
      {"/cdn-cgi/challenge-platform/", "cloudflare"}, {"_cf_chl_opt", "cloudflare"}, {"cf-browser-verification", "cloudflare"}, {"captcha-delivery.com", "datadome"},
      {"px-captcha", "perimeterx"}, {"_pxappid", "perimeterx"}, {".awswaf.com/", "aws-waf"}, {"awswafintegration", "aws-waf"}, {"awswafcookiedomainlist", "aws-waf"},
      {"_incapsula_resource", "incapsula"}, {"sec-if-cpt-container", "akamai"}, {"/_sec/cp_challenge/", "akamai"}, {"sucuri_cloudproxy_js", "sucuri"},
      {"/.within.website/x/cmd/anubis", "anubis"}, {"challenges.cloudflare.com/turnstile", "turnstile"}, {"cf-turnstile", "turnstile"},
      {"hcaptcha.com/", "hcaptcha"}, {"h-captcha", "hcaptcha"}, {"/recaptcha/api", "recaptcha"}, {"/recaptcha/enterprise", "recaptcha"}, {"g-recaptcha", "recaptcha"},
      {"geetest.com/", "geetest"}, {"arkoselabs.com/", "arkose"}, {"funcaptcha.com/", "arkose"}, {"friendlycaptcha", "friendly-captcha"}, {"frc-captcha", "friendly-captcha"}};
  private static final int LONGEST = 300_000;

  private CaptchaFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(CAPTCHA, Kind.WORD,
            "Whose test for people is in the answer: recaptcha, hcaptcha, turnstile, cloudflare, datadome, perimeterx, aws-waf, incapsula, akamai, geetest, arkose, friendly-captcha, sucuri, anubis.",
            null, ShownBy.RESPONSE_BODY, "the answer has no test for people"));
  }

  static void observe(Scene scene, Sheet sheet) {
    Excerpt text = scene.body().text();
    if (text == null || text.isEmpty()) {
      return;
    }
    String lower = Ascii.lower(text.text().length() > LONGEST ? text.text().substring(0, LONGEST) : text.text());
    for (String[] mark : MARKS) {
      int at = lower.indexOf(mark[0]);
      // A few letters grow when they become small, and places would be wrong.
      if (at >= 0 && lower.length() <= text.text().length()) {
        sheet.word(CAPTCHA, mark[1], text.place(at, at + mark[0].length()), "the answer tests whether a person asks (" + mark[1] + ")");
        return;
      }
    }
  }
}
