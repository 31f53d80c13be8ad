package org.why401.engine.facts;

import org.why401.engine.Ascii;

/** Tells names and addresses that hold only inside a network from those that all the world can ask. */
final class PrivateHosts {

  private static final String[] ENDS = {".svc", ".svc.cluster.local", ".local", ".internal", ".localhost", ".localdomain", ".lan", ".home.arpa", ".intranet", ".corp"};

  private PrivateHosts() {}

  /** Whether {@code host}, without port, is a name without dots, one of a private domain (RFC 6762, RFC 8375), or a private address (RFC 1918). */
  static boolean is(String host) {
    String name = Ascii.lower(host);
    if (name.startsWith("[")) {
      return name.startsWith("[::1") || name.startsWith("[fc") || name.startsWith("[fd") || name.startsWith("[fe80");
    }
    if (name.indexOf('.') < 0) {
      return !name.isEmpty();
    }
    for (String end : ENDS) {
      if (name.endsWith(end)) {
        return true;
      }
    }
    int first = number(name, 0);
    int second = first < 0 ? -1 : number(name, name.indexOf('.') + 1);
    return second >= 0 && (first == 10 || first == 127 || first == 172 && second >= 16 && second < 32 || first == 192 && second == 168 || first == 169 && second == 254);
  }

  /** The number up to the next dot, or -1. */
  private static int number(String name, int start) {
    int number = 0;
    int i = start;
    for (; i < name.length() && name.charAt(i) != '.'; i++) {
      int digit = Ascii.digit(name.charAt(i), 10);
      if (digit < 0 || number > 255) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return i == start ? -1 : number;
  }
}
