package org.why401.rulebook;

/**
 * One content file, split in what is set and what is said.
 *
 * @param kind   by its folder: {@code diagnoses/}, {@code providers/}, {@code trees/}, else a page
 * @param path   inside the content folder, without its ending ({@code diagnoses/token-expired})
 * @param source the file
 * @param front  its front matter, or a YAML file's whole document; null where there is none that can be read
 * @param body   the offset at which the Markdown begins
 */
public record Entry(Schemas.Kind kind, String path, Source source, Yaml front, int body) {

  /** The last part of the path: a diagnosis' or provider's id. */
  public String id() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The front matter's text under that key, or null. */
  public String text(String key) {
    return front == null ? null : front.root().path(key).asStringOpt().orElse(null);
  }
}
