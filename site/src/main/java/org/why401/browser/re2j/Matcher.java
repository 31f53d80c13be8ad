package org.why401.browser.re2j;

/**
 * Finds the first match of a pattern in a text. All ways to match are followed at once, in the order in which a reader would try them;
 * of two that have come to the same instruction only the first can matter.
 */
public final class Matcher {

  private final Program program;
  private final String text;
  private int start = -1;
  private int end = -1;

  /** Instructions that are left to visit. */
  private final int[] open;
  /** At which place of the text each instruction was last reached, plus one. */
  private final int[] reached;

  Matcher(Program program, String text) {
    this.program = program;
    this.text = text;
    this.open = new int[program.size + 1];
    this.reached = new int[program.size];
  }

  /** Ways to match that are followed: each waits at an instruction that reads, or at the end, and knows where it began. */
  private static final class Ways {
    private final int[] waits;
    private final int[] starts;
    private int count;

    Ways(int most) {
      waits = new int[most];
      starts = new int[most];
    }
  }

  /** Whether there is a match. */
  public boolean find() {
    Ways now = new Ways(program.size);
    Ways then = new Ways(program.size);
    start = -1;
    for (int at = 0;;) {
      if (start < 0) {
        follow(0, at, at, now);
      }
      int c = at < text.length() ? text.codePointAt(at) : -1;
      int next = at + (c > Character.MAX_VALUE ? 2 : 1);
      then.count = 0;
      for (int i = 0; i < now.count; i++) {
        int wait = now.waits[i];
        if (program.kinds[wait] == Program.MATCH) {
          start = now.starts[i];
          end = at;
          // What comes after matters less than this match.
          break;
        }
        if (c >= 0 && program.sets[wait].has(c)) {
          follow(wait + 1, next, now.starts[i], then);
        }
      }
      Ways swap = now;
      now = then;
      then = swap;
      if (c < 0 || start >= 0 && now.count == 0) {
        return start >= 0;
      }
      at = next;
    }
  }

  /** The first offset of the match. */
  public int start() {
    return start;
  }

  /** The offset after the last character of the match. */
  public int end() {
    return end;
  }

  /** Goes on from an instruction without reading, to all that read. */
  private void follow(int from, int at, int began, Ways ways) {
    int count = 0;
    open[count++] = from;
    while (count > 0) {
      int pc = open[--count];
      if (reached[pc] == at + 1) {
        continue;
      }
      reached[pc] = at + 1;
      int kind = program.kinds[pc];
      if (kind == Program.SPLIT) {
        // Each instruction is entered once a place, so that at most one more than there are can be open.
        if (program.second[pc] != 0 && reached[pc + program.second[pc]] != at + 1) {
          count = push(pc + program.second[pc], count);
        }
        count = push(pc + program.first[pc], count);
      } else if (kind == Program.ASSERT) {
        if (holds(program.first[pc], at)) {
          count = push(pc + 1, count);
        }
      } else {
        ways.waits[ways.count] = pc;
        ways.starts[ways.count++] = began;
      }
    }
  }

  private int push(int pc, int count) {
    open[count] = pc;
    return count + 1;
  }

  private boolean holds(int place, int at) {
    switch (place) {
      case Program.TEXT_BEGIN:
        return at == 0;
      case Program.TEXT_END:
        return at == text.length();
      case Program.LINE_BEGIN:
        return at == 0 || text.charAt(at - 1) == '\n';
      case Program.LINE_END:
        return at == text.length() || text.charAt(at) == '\n';
      default:
        boolean edge = isWord(at - 1) != isWord(at);
        return edge == (place == Program.WORD_EDGE);
    }
  }

  private boolean isWord(int at) {
    char c = at < 0 || at >= text.length() ? ' ' : text.charAt(at);
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }
}
