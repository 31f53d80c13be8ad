package org.why401.site.draw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.why401.engine.rules.Nearest;

/**
 * Reads the text of a diagram:
 *
 * <pre>
 * lanes: Client, API
 * at 10:07
 * Client -x API: GET /v1/orders | with the same token
 * API -> Client: 401 ==error="invalid_token"==
 * begin Client: token
 * end Client: exp
 * gap
 * </pre>
 */
public final class DiagramReader {

  /** Is told what is wrong with a part of the text. */
  @FunctionalInterface
  public interface Faults {

    void add(int start, int end, String message, String hint);
  }

  private static final int MOST_STEPS = 60;
  private static final int MOST_LANES = 5;
  private static final String HELP = "write lines such as: Client -> API: GET /v1/orders | with the token";

  private final Faults faults;
  private final List<String> lanes = new ArrayList<>();
  private final List<Diagram.Step> steps = new ArrayList<>();
  private final Set<Integer> alive = new HashSet<>();
  private String time = "";

  private DiagramReader(Faults faults) {
    this.faults = faults;
  }

  /** The diagram; what is wrong is told to {@code faults} with its place in the text and left out. */
  public static Diagram read(String text, Faults faults) {
    DiagramReader reader = new DiagramReader(faults);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        reader.line(text.substring(start, end).strip(), start, end);
      }
      start = end + 1;
    }
    if (reader.lanes.isEmpty()) {
      faults.add(0, Math.min(text.length(), 1), "an exchange begins with its parties", "write: lanes: Client, API");
    } else if (reader.steps.size() > MOST_STEPS) {
      faults.add(0, 1, "an exchange of " + reader.steps.size() + " steps is no drawing any more", "at most " + MOST_STEPS + " are drawn");
    }
    return new Diagram(reader.lanes, reader.steps);
  }

  private void line(String line, int start, int end) {
    if (line.startsWith("lanes:")) {
      lanes(line, start, end);
    } else if (lanes.isEmpty()) {
      return;
    } else if (line.startsWith("at ")) {
      time = line.substring(3).strip();
    } else if (line.equals("gap")) {
      steps.add(new Diagram.Gap());
    } else if (line.startsWith("begin ") || line.startsWith("end ")) {
      life(line, start, end);
    } else {
      arrow(line, start, end);
    }
  }

  private void lanes(String line, int start, int end) {
    if (!lanes.isEmpty()) {
      faults.add(start, end, "the parties are named twice", "keep one line that begins with lanes:");
      return;
    }
    for (String lane : line.substring("lanes:".length()).split(",")) {
      lanes.add(lane.strip());
    }
    if (lanes.size() < 2 || lanes.size() > MOST_LANES || lanes.contains("") || new HashSet<>(lanes).size() < lanes.size()) {
      faults.add(start, end, "an exchange has two to " + MOST_LANES + " parties, each with a name of its own", "write: lanes: Client, API");
    }
  }

  private void life(String line, int start, int end) {
    boolean begins = line.startsWith("begin ");
    int colon = line.indexOf(':');
    String name = line.substring(begins ? 6 : 4, colon < 0 ? line.length() : colon).strip();
    int lane = lane(name, start, end);
    if (lane < 0) {
      return;
    }
    if (begins ? !alive.add(lane) : !alive.remove(lane)) {
      faults.add(start, end, begins ? name + " holds something already" : name + " holds nothing that could end", "begin and end take turns");
      return;
    }
    steps.add(new Diagram.Life(taken(), lane, begins, colon < 0 ? "" : line.substring(colon + 1).strip()));
  }

  private void arrow(String line, int start, int end) {
    int colon = line.indexOf(": ");
    String parties = colon < 0 ? line : line.substring(0, colon);
    boolean broken = parties.contains(" -x ");
    int at = parties.indexOf(broken ? " -x " : " -> ");
    if (at < 0 || colon < 0) {
      faults.add(start, end, "this is no step of an exchange", HELP);
      return;
    }
    int from = lane(parties.substring(0, at).strip(), start, end);
    int to = lane(parties.substring(at + 4).strip(), start, end);
    if (from < 0 || to < 0) {
      return;
    }
    if (from == to) {
      faults.add(start, end, "a message goes from one party to another", HELP);
      return;
    }
    String said = line.substring(colon + 2).strip();
    int bar = said.indexOf(" | ");
    String code = bar < 0 ? said : said.substring(0, bar).strip();
    String mark = "";
    int marked = code.indexOf("==");
    int until = marked < 0 ? -1 : code.indexOf("==", marked + 2);
    if (until > 0) {
      mark = code.substring(marked + 2, until);
      code = code.substring(0, marked).strip();
    }
    Diagram.Arrow arrow = new Diagram.Arrow(taken(), from, to, broken, code, mark, bar < 0 ? "" : said.substring(bar + 3).strip());
    steps.add(arrow);
    int room = DiagramSvg.room(arrow, lanes.size());
    if (DiagramSvg.width(arrow) > room) {
      faults.add(start, end, "this is longer than the drawing is wide", "say it in fewer words");
    }
  }

  private String taken() {
    String taken = time;
    time = "";
    return taken;
  }

  private int lane(String name, int start, int end) {
    int lane = lanes.indexOf(name);
    if (lane < 0) {
      faults.add(start, end, "\"" + name + "\" is none of the parties", Nearest.question(name, lanes));
    }
    return lane;
  }
}
