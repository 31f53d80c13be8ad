package org.why401.site.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The templates' assets as they are published. A name carries a hash of what the file holds ({@code assets/why401.3f2a9c1b.css}), so a browser may
 * keep it forever and never shows a page with the style of another day.
 *
 * <p>Assets name each other: a style sheet by {@code url(…)}, a script by {@code %other.js%}. Both become the published name.
 *
 * @param files what is published, by its path
 * @param names path as templates know it to path as it is published
 */
public record Assets(SortedMap<String, byte[]> files, Map<String, String> names) {

  private static final String FOLDER = "assets/";
  private static final Pattern URL = Pattern.compile("(url\\(\\s*[\"']?)([^\"')]+)");
  private static final Pattern NAME = Pattern.compile("(%)([\\w.-]+\\.(?:js|css))%");

  /**
   * @param templates files of the templates; those under {@code assets/} are published
   * @param more      scripts that come with the generator, by their path
   */
  public static Assets of(Map<String, byte[]> templates, Map<String, byte[]> more) {
    Map<String, byte[]> sources = new TreeMap<>(more);
    for (String name : templates.keySet()) {
      if (name.startsWith(FOLDER)) {
        sources.put(name, Slim.asset(name, templates));
      }
    }
    Assets assets = new Assets(new TreeMap<>(), new HashMap<>());
    sources.keySet().forEach(name -> assets.publish(name, sources, new HashSet<>()));
    return assets;
  }

  /** The name with a checksum of {@code bytes} before its ending: nobody deceives himself, and what a browser keeps only has to differ from one day to the next. */
  public static String named(String name, byte[] bytes) {
    int dot = name.lastIndexOf('.');
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return name.substring(0, dot) + "." + HexFormat.of().toHexDigits((int) sum.getValue()) + name.substring(dot);
  }

  /** What an asset names is published before it. {@code open} are those that wait for it: in a circle, the last keeps its plain name. */
  private String publish(String name, Map<String, byte[]> sources, Set<String> open) {
    if (!sources.containsKey(name) || names.containsKey(name) || !open.add(name)) {
      return names.getOrDefault(name, name);
    }
    UnaryOperator<String> follow = other -> publish(FOLDER + other, sources, open).substring(FOLDER.length());
    byte[] bytes = sources.get(name);
    if (name.endsWith(".css")) {
      bytes = replaced(bytes, URL, other -> sources.containsKey(FOLDER + other) ? follow.apply(other) : other);
    } else if (name.endsWith(".js")) {
      bytes = replaced(bytes, NAME, follow);
    }
    // A licence is looked for by its name.
    String published = name.endsWith(".LICENSE") ? name : named(name, bytes);
    files.put(published, bytes);
    names.put(name, published);
    return published;
  }

  private static byte[] replaced(byte[] bytes, Pattern pattern, UnaryOperator<String> name) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Matcher matcher = pattern.matcher(text);
    String done = matcher.replaceAll(found -> Matcher.quoteReplacement((pattern == URL ? found.group(1) : "") + name.apply(found.group(2).strip())));
    return done.getBytes(StandardCharsets.UTF_8);
  }

  /** SHA-256 in hexadecimal digits. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
