package org.why401.engine.rules;

import java.util.Collection;
import java.util.List;

/** Everything that the checker knows: the content of rules.json, in the form that is quickest to begin with. Never changes. */
public final class Rulebook {

  private final String base;
  private final Packed packed;
  private final Compiled compiled;

  private Rulebook(String base, Packed packed, Compiled compiled) {
    this.base = base;
    this.packed = packed;
    this.compiled = compiled;
  }

  /**
   * The rulebook of these diagnoses.
   *
   * @param base      the site's address, ending in a slash
   * @param lines     all conditions, diagnoses' own first
   * @param trees     what can be asked where evidence can't tell
   */
  public static Rulebook of(String base, Collection<Diagnosis> diagnoses, List<Line> lines, List<Tree> trees) {
    return read(pack(base, diagnoses, lines, trees));
  }

  /** The same as one text, for {@link #read}. */
  public static String pack(String base, Collection<Diagnosis> diagnoses, List<Line> lines, List<Tree> trees) {
    return Packing.of(base, diagnoses, lines, trees);
  }

  /**
   * The rulebook that was packed.
   *
   * @throws BadCondition where another version packed it
   */
  public static Rulebook read(String text) {
    Packed packed = new Packed(text);
    return new Rulebook(packed.base(), packed, new Compiled(packed));
  }

  /** The same book on a site that stands elsewhere. */
  public Rulebook withBase(String elsewhere) {
    return new Rulebook(elsewhere.endsWith("/") ? elsewhere : elsewhere + "/", packed, compiled);
  }

  /** The site's address, ending in a slash. */
  public String base() {
    return base;
  }

  /** The diagnosis of that id, or null. */
  public Diagnosis diagnosis(String id) {
    return packed.diagnosis(id);
  }

  /** Whether some line of the diagnosis asks for what only the request shows. */
  public boolean asksForRequest(String id) {
    return packed.asksForRequest(id);
  }

  /** What can be asked where evidence can't tell. */
  public List<Tree> trees() {
    return packed.trees();
  }

  Compiled compiled() {
    return compiled;
  }
}
