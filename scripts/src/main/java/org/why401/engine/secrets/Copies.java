package org.why401.engine.secrets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.why401.engine.http.Base64;
import org.why401.engine.http.Utf8;

/** Finds further copies of secrets that were found: as they are, and encoded for base64, URLs and JSON. */
final class Copies {

  /** Shorter copies are too likely to be something else. */
  private static final int SHORTEST = 6;
  private static final int LONGEST = 16_384;
  private static final int MOST = 2_000;
  private static final int FULLEST = 2_000;

  private record Copy(String text, String kind, boolean base64) {}

  private Copies() {}

  /** All copies in {@code text} of the secrets (with their kinds). */
  static void find(String text, Map<String, String> secrets, List<Sighting> out) {
    Map<String, List<Copy>> byStart = new HashMap<>();
    for (Map.Entry<String, String> secret : secrets.entrySet()) {
      if (byStart.size() > MOST) {
        break;
      }
      for (Copy copy : variants(secret.getKey(), secret.getValue())) {
        String start = copy.text.substring(0, SHORTEST);
        byStart.putIfAbsent(start, new ArrayList<>());
        List<Copy> bucket = byStart.get(start);
        if (bucket.size() < FULLEST) {
          bucket.add(copy);
        }
      }
    }
    if (byStart.isEmpty()) {
      return;
    }
    scan(text, byStart, out);
    Unescaped plain = Unescaped.of(text);
    if (plain != null) {
      List<Sighting> seen = new ArrayList<>();
      scan(plain.text(), byStart, seen);
      for (Sighting one : seen) {
        out.add(new Sighting(plain.starts()[one.start()], plain.starts()[one.end()], one.kind(), one.detail(), one.rank()));
      }
    }
  }

  /** What else a secret's owner would not want to be read: of a pair, the password alone. */
  static Map<String, String> withParts(Map<String, String> secrets) {
    Map<String, String> all = new LinkedHashMap<>(secrets);
    for (Map.Entry<String, String> secret : secrets.entrySet()) {
      if (secret.getValue().startsWith("Basic")) {
        String pair = Basic.decode(secret.getKey());
        int colon = pair == null ? -1 : pair.indexOf(':');
        if (colon >= 0) {
          if (!Basic.isName(pair.substring(0, colon))) {
            all.putIfAbsent(pair, "password");
          }
          all.putIfAbsent(pair.substring(colon + 1), "password");
        } else if (pair != null) {
          all.putIfAbsent(pair, "password");
        }
      }
    }
    return all;
  }

  static boolean copied(String secret) {
    return secret.length() >= SHORTEST && secret.length() <= LONGEST && (secret.length() >= 16 || !Looks.word(secret))
        && !(secret.length() < 10 && digits(secret));
  }

  private static void scan(String text, Map<String, List<Copy>> byStart, List<Sighting> out) {
    Set<Integer> firsts = new LinkedHashSet<>();
    boolean[] first = new boolean[128];
    for (String start : byStart.keySet()) {
      char c = start.charAt(0);
      if (c < 128) {
        first[c] = true;
      } else {
        firsts.add((int) c);
      }
    }
    long budget = 64L * text.length() + 1_000_000;
    int i = 0;
    while (i + SHORTEST <= text.length()) {
      char c = text.charAt(i);
      List<Copy> bucket = (c < 128 ? first[c] : firsts.contains((int) c)) ? byStart.get(text.substring(i, i + SHORTEST)) : null;
      int end = i;
      String kind = null;
      if (bucket != null) {
        for (Copy copy : bucket) {
          budget -= copy.text.length();
          // Out of budget, what only begins like a secret is hidden too: better too much than too little.
          if (i + copy.text.length() > end && (budget < 0 ? i + copy.text.length() <= text.length() : text.startsWith(copy.text, i))) {
            end = i + copy.text.length();
            kind = copy.kind;
            end = copy.base64 ? runEnd(text, end) : end;
          }
        }
      }
      if (kind != null) {
        int start = kind.startsWith("encoded") ? runStart(text, i) : i;
        out.add(new Sighting(start, end, kind, null, Sighting.COPY));
      }
      i = Math.max(end, i + 1);
    }
  }

  private static Collection<Copy> variants(String secret, String kind) {
    Map<String, Copy> copies = new LinkedHashMap<>();
    add(copies, secret, kind, false);
    byte[] bytes = Utf8.encode(secret);
    String encoded = "encoded " + kind;
    for (int before = 0; before < 3; before++) {
      String core = core(bytes, before);
      add(copies, core, encoded, true);
      add(copies, core.replace('+', '-').replace('/', '_'), encoded, true);
    }
    return copies.values();
  }

  private static void add(Map<String, Copy> copies, String text, String kind, boolean base64) {
    if (text.length() >= SHORTEST) {
      copies.putIfAbsent(text, new Copy(text, kind, base64));
    }
  }

  /** The base64 characters that {@code bytes} alone decide when {@code before} other bytes stand before them. */
  private static String core(byte[] bytes, int before) {
    byte[] padded = new byte[before + bytes.length];
    System.arraycopy(bytes, 0, padded, before, bytes.length);
    String encoded = Base64.encode(padded);
    int start = before == 0 ? 0 : before + 1;
    int end = padded.length * 8 / 6;
    return end > start ? encoded.substring(start, end) : "";
  }

  private static int runStart(String text, int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST && Looks.isBase64(text.charAt(start - 1)) && text.charAt(start - 1) != '=') {
      start--;
    }
    return start;
  }

  private static int runEnd(String text, int at) {
    int end = at;
    while (end < text.length() && Looks.isBase64(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean digits(String secret) {
    for (int i = 0; i < secret.length(); i++) {
      if (secret.charAt(i) < '0' || secret.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
