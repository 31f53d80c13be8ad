package org.why401.site.read;

import java.util.Set;

/**
 * A place on the site that a link can lead to.
 *
 * @param id      as links name it, such as {@code diagnoses/token-expired}, {@code trees/locked-out/window} or {@code check}
 * @param file    the output file, such as {@code diagnoses/token-expired/index.html}
 * @param anchors what stands behind a {@code #}; null where it is not known before the page is made
 */
public record Address(String id, String file, String title, String description, Set<String> anchors) {

  private static final String INDEX = "index.html";

  /** What browsers ask for: the output file without {@code index.html}. */
  public String path() {
    return file.endsWith(INDEX) ? file.substring(0, file.length() - INDEX.length()) : file;
  }
}
