package org.why401.site.read;

import java.util.Map;
import org.why401.engine.Place;

/**
 * A fenced block and what its info string says of it.
 *
 * @param language its first word; empty where it has none
 * @param words    the plain words after it, such as {@code certain}, with their places in the file
 * @param values   {@code name=value} pairs, unquoted
 * @param places   where each value's name stands in the file
 * @param info     where the info string stands in the file
 * @param text     its lines, ended by line feeds
 */
public record Fence(String language, Map<String, Place> words, Map<String, String> values, Map<String, Place> places, Place info, String text) {

  /** Whether the checker's answer to this block is stated, so that it is run. */
  public boolean isProof() {
    return values.containsKey("is") || words.containsKey("certain") || words.containsKey("likely") || words.containsKey("possible");
  }

  /** Whether it is drawn: see {@link org.why401.site.draw.DiagramReader}. */
  public boolean isExchange() {
    return language.equals("exchange");
  }

  /** Whether it is drawn as a tree: see {@link org.why401.site.draw.BranchReader}. */
  public boolean isTree() {
    return language.equals("tree");
  }

  /** Whether it is a drawing of any kind. */
  public boolean isDrawn() {
    return isExchange() || isTree();
  }

  /** Whether it shows an exchange or a terminal rather than code. */
  public boolean isEvidence() {
    return isProof() || language.equals("http") || language.equals("console");
  }
}
