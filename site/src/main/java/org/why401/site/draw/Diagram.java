package org.why401.site.draw;

import java.util.List;

/**
 * An exchange between parties, from top to bottom.
 *
 * @param lanes the parties, from left to right; two at least
 */
public record Diagram(List<String> lanes, List<Step> steps) {

  public Diagram {
    lanes = List.copyOf(lanes);
    steps = List.copyOf(steps);
  }

  /** What happens next. */
  public sealed interface Step permits Arrow, Life, Gap {}

  /**
   * A message.
   *
   * @param time   when it is sent; empty where that does not matter
   * @param from   number of the lane, from 0
   * @param broken it is refused where it arrives
   * @param code   what is sent, as it is written
   * @param mark   the part of it that decides, written after the code; empty where none does
   * @param words  what people say of it; may be empty
   */
  public record Arrow(String time, int from, int to, boolean broken, String code, String mark, String words) implements Step {

    /** The status that an answer begins with, or -1. */
    public int status() {
      boolean three = code.length() >= 3 && (code.length() == 3 || code.charAt(3) == ' ') && code.chars().limit(3).allMatch(c -> c >= '0' && c <= '9');
      return three ? Integer.parseInt(code.substring(0, 3)) : -1;
    }

    /** Whether it answers that one. */
    public boolean answers(Step step) {
      return step instanceof Arrow asked && asked.from == to && asked.to == from && status() >= 0;
    }

    public boolean good() {
      return status() >= 200 && status() < 400;
    }

    public boolean bad() {
      return status() >= 400;
    }
  }

  /** From here on, or up to here, the party of that lane holds something that lives for a time, such as a token. */
  public record Life(String time, int lane, boolean begins, String words) implements Step {}

  /** Time passes. */
  public record Gap() implements Step {}
}
