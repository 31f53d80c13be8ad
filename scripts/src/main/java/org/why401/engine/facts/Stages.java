package org.why401.engine.facts;

import java.util.StringTokenizer;
import org.why401.engine.Ascii;
import org.why401.engine.Words;

/** The stage of a system that a host's name tells: {@code id.staging.example.com} is one of staging. */
final class Stages {

  private static final String DEVELOPMENT = "dev devel develop development";
  private static final String TEST = "test tst testing qa int integration";
  private static final String STAGING = "stg stage staging uat preprod preview pre";
  private static final String SANDBOX = "sandbox sbx";
  private static final String PRODUCTION = "prod prd production live";

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
    return Words.has(DEVELOPMENT, word) ? "development" : Words.has(TEST, word) ? "test" : Words.has(STAGING, word) ? "staging"
        : Words.has(SANDBOX, word) ? "sandbox" : Words.has(PRODUCTION, word) ? "production" : null;
  }

  /** Whether the two are of different stages; a name that tells none is production's. */
  static boolean differ(String one, String other) {
    String first = of(one);
    String second = of(other);
    return (first != null || second != null) && !(first == null ? "production" : first).equals(second == null ? "production" : second);
  }
}
