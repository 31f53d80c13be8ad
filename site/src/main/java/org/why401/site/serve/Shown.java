package org.why401.site.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What browsers see at a moment; never changes.
 *
 * @param files  the site as it was last built without a fault; empty before that
 * @param faults what the terminal says about the build since then; null where there was no fault
 */
record Shown(SortedMap<String, byte[]> files, String faults) {

  static final String NOT_FOUND = "404.html";
  private static final Pattern LOADED = Pattern.compile("<(?:link|script|img|source)\\b[^>]*?\\s(?:href|src)=\"([^\":?#]+)");

  /** The file at a decoded path such as {@code /guide/}; null where there is none. */
  String file(String path) {
    String file = path.substring(1) + (path.endsWith("/") ? "index.html" : "");
    return files.containsKey(file) ? file : null;
  }

  /** Whether a page lies at the path with a slash more. */
  boolean isFolder(String path) {
    return files.containsKey(path.substring(1) + "/index.html");
  }

  /**
   * Changes when what a browser shows at that path does: the page itself, or a file that it loads. What pages only link to, such as the search index that a
   * script asks for later, makes no tab load anew.
   */
  String mark(String path) {
    String file = file(path);
    file = file == null ? NOT_FOUND : file;
    MessageDigest digest = sha256();
    byte[] page = files.get(file);
    if (page != null) {
      digest.update(page);
      Matcher loaded = LOADED.matcher(new String(page, StandardCharsets.UTF_8));
      TreeSet<String> names = new TreeSet<>();
      while (file.endsWith(".html") && loaded.find()) {
        names.add(resolved(file, loaded.group(1)));
      }
      names.stream().map(files::get).filter(bytes -> bytes != null).forEach(digest::update);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 12);
  }

  /** The file that a link on a page names; it may be none. */
  private static String resolved(String page, String link) {
    String from = page.substring(0, page.lastIndexOf('/') + 1);
    String rest = link;
    while (rest.startsWith("../") && !from.isEmpty()) {
      rest = rest.substring(3);
      from = from.substring(0, from.lastIndexOf('/', from.length() - 2) + 1);
    }
    return rest.startsWith("/") ? rest.substring(1) : from + rest;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
