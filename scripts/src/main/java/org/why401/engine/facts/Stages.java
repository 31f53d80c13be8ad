package org.why401.engine.facts;

import java.util.Set;
import java.util.StringTokenizer;
import org.why401.engine.Ascii;
import org.why401.engine.Words;

/** The stage of a system that a host's name tells: {@code id.staging.example.com} is one of staging. */
final class Stages {

  private static final Set<String> DEVELOPMENT = Words.of("dev devel develop development");
  private static final Set<String> TEST = Words.of("test tst testing qa int integration");
  private static final Set<String> STAGING = Words.of("stg stage staging uat preprod preview pre");
  private static final Set<String> SANDBOX = Words.of("sandbox sbx");
  private static final Set<String> PRODUCTION = Words.of("prod prd production live");

  private Stages() {}

  /** development, test, staging, sandbox, production, or null where the name tells none; the last two labels are a domain's own. */
  static String of(String host) {
    String name = Ascii.lower(host);
    int last = name.lastIndexOf('.');
    int end = last < 0 ? -1 : name.lastIndexOf('.', last - 1);
    for (StringTokenizer words = new StringTokenizer(end < 0 ? "" : name.substring(0, end), ".-_"); words.hasMoreTokens();) {
      String stage = stage(words.nextToken());
      if (stage != null) {
        return stage;
      }
    }
    return null;
  }

  private static String stage(String word) {
    return DEVELOPMENT.contains(word) ? "development" : TEST.contains(word) ? "test" : STAGING.contains(word) ? "staging"
        : SANDBOX.contains(word) ? "sandbox" : PRODUCTION.contains(word) ? "production" : null;
  }

  /** Whether the two are of different stages; a name that tells none is production's. */
  static boolean differ(String one, String other) {
    String first = of(one);
    String second = of(other);
    return (first != null || second != null) && !(first == null ? "production" : first).equals(second == null ? "production" : second);
  }
}
