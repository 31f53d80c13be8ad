package org.why401.site.draw;

import java.util.Locale;

/** Draws a diagram: a lane for each party, arrows between them, a bar for what lives, and a cross where something is refused. */
public final class DiagramSvg {

  private static final int WIDTH = 640;
  private static final int LEFT = 96;
  private static final int RIGHT = 592;
  private static final int TOP = 30;
  private static final int STEP = 44;
  private static final int ANSWER = 36;
  private static final int INDENT = 16;
  /** Widths of a letter at 13 px: of the widest fixed face that readers have, and of an average one. */
  private static final double FIXED = 7.9;
  private static final double FREE = 6.4;
  private static final int BETWEEN = 10;

  private final Diagram diagram;
  private final StringBuilder lines = new StringBuilder();
  private final StringBuilder lanes = new StringBuilder();
  private final StringBuilder lives = new StringBuilder();
  private final int[] since;
  private int laneFrom = TOP;
  private int y = TOP - 10;

  private DiagramSvg(Diagram diagram) {
    this.diagram = diagram;
    this.since = new int[diagram.lanes().size()];
  }

  /** The drawing; {@code label} says in one sentence what it shows. */
  public static String of(Diagram diagram, String label) {
    DiagramSvg svg = new DiagramSvg(diagram);
    Diagram.Step before = null;
    for (Diagram.Step step : diagram.steps()) {
      svg.step(step, before);
      before = step;
    }
    svg.end();
    StringBuilder out = new StringBuilder("<svg viewBox=\"0 0 " + WIDTH + " " + svg.y + "\" role=\"img\" aria-label=\"" + escape(label) + "\"><g class=\"who\">");
    for (int i = 0; i < diagram.lanes().size(); i++) {
      out.append("<text x=\"").append(svg.x(i)).append("\" y=\"16\">").append(escape(diagram.lanes().get(i))).append("</text>");
    }
    return out.append("</g>").append(svg.lanes).append(svg.lives).append(svg.lines).append("</svg>").toString();
  }

  /** How wide an arrow's words are, in the drawing's units. */
  static int width(Diagram.Arrow arrow) {
    double mark = arrow.mark().isEmpty() ? 0 : arrow.mark().length() * FIXED + BETWEEN;
    double words = arrow.words().isEmpty() ? 0 : arrow.words().length() * FREE + BETWEEN;
    return (int) Math.ceil(arrow.code().length() * FIXED + mark + words);
  }

  /** How wide they may be. */
  static int room(Diagram.Arrow arrow, int lanes) {
    return WIDTH - x(Math.min(arrow.from(), arrow.to()), lanes) - INDENT;
  }

  private static int x(int lane, int lanes) {
    return LEFT + (RIGHT - LEFT) * lane / Math.max(1, lanes - 1);
  }

  private int x(int lane) {
    return x(lane, diagram.lanes().size());
  }

  private void step(Diagram.Step step, Diagram.Step before) {
    if (step instanceof Diagram.Arrow arrow) {
      y += arrow.answers(before) ? ANSWER : STEP;
      arrow(arrow, before);
    } else if (step instanceof Diagram.Life life) {
      life(life);
    } else {
      gap();
    }
  }

  private void arrow(Diagram.Arrow arrow, Diagram.Step before) {
    boolean back = before instanceof Diagram.Arrow asked && asked.broken() && arrow.answers(before);
    int from = x(arrow.from()) + (back ? arrow.to() < arrow.from() ? -INDENT : INDENT : 0);
    int to = x(arrow.to());
    int way = to > from ? 1 : -1;
    String kind = arrow.broken() || arrow.bad() ? " bad" : arrow.good() ? " ok" : "";
    int end = to - way * (arrow.broken() ? 24 : 10);
    time(arrow.time(), y + 4);
    lines.append("<path class=\"a").append(kind).append("\" d=\"M").append(from).append(' ').append(y).append('H').append(end).append("\"/>");
    if (arrow.broken()) {
      int cross = to - way * 16;
      lines.append("<path class=\"a bad\" d=\"M").append(cross - 8).append(' ').append(y - 8).append("l16 16m0-16l-16 16\"/>");
    } else {
      lines.append("<path class=\"h").append(kind).append("\" d=\"M").append(to - way).append(' ').append(y).append('l').append(-10 * way).append("-4.5v9z\"/>");
    }
    words(arrow, kind);
  }

  private void words(Diagram.Arrow arrow, String kind) {
    double x = x(Math.min(arrow.from(), arrow.to())) + INDENT;
    boolean answer = arrow.status() >= 0;
    lines.append("<text class=\"m").append(answer ? kind : "").append("\" x=\"").append((int) x).append("\" y=\"").append(y - 8).append("\">").append(escape(arrow.code())).append("</text>");
    x += arrow.code().length() * FIXED + BETWEEN;
    if (!arrow.mark().isEmpty()) {
      lines.append("<rect class=\"hl\" x=\"").append((int) x - 4).append("\" y=\"").append(y - 23).append("\" width=\"")
          .append((int) Math.ceil(arrow.mark().length() * FIXED) + 8).append("\" height=\"20\" rx=\"2\"/><text class=\"m\" x=\"").append((int) x).append("\" y=\"")
          .append(y - 8).append("\">").append(escape(arrow.mark())).append("</text>");
      x += arrow.mark().length() * FIXED + BETWEEN;
    }
    if (!arrow.words().isEmpty()) {
      lines.append("<text class=\"d\" x=\"").append((int) x).append("\" y=\"").append(y - 8).append("\">").append(escape(arrow.words())).append("</text>");
    }
  }

  private void life(Diagram.Life life) {
    int x = x(life.lane());
    if (life.begins()) {
      since[life.lane()] = y;
      time(life.time(), y + 4);
      return;
    }
    y += 12;
    bar(x, since[life.lane()], y);
    since[life.lane()] = 0;
    lives.append("<path class=\"stop\" d=\"M").append(x - 8).append(' ').append(y).append("h16\"/>");
    time(life.time(), y + 4);
    lines.append("<text class=\"m ok\" text-anchor=\"end\" x=\"").append(x - 14).append("\" y=\"").append(y + 4).append("\">").append(escape(life.words())).append("</text>");
  }

  private void gap() {
    y += 20;
    int until = y + 24;
    tracks(y);
    for (int i = 0; i < since.length; i++) {
      lanes.append("<path class=\"lane gap\" d=\"M").append(x(i)).append(' ').append(y).append('V').append(until).append("\"/>");
      if (since[i] > 0) {
        bar(x(i), since[i], y);
        lives.append("<path class=\"life gap\" d=\"M").append(x(i)).append(' ').append(y).append('V').append(until).append("\"/>");
        since[i] = until;
      }
    }
    y = until;
    laneFrom = until;
  }

  private void end() {
    y += 16;
    tracks(y);
    for (int i = 0; i < since.length; i++) {
      if (since[i] > 0) {
        bar(x(i), since[i], y);
      }
    }
  }

  private void tracks(int until) {
    for (int i = 0; i < since.length; i++) {
      lanes.append("<path class=\"lane\" d=\"M").append(x(i)).append(' ').append(laneFrom).append('V').append(until).append("\"/>");
    }
  }

  private void bar(int x, int from, int until) {
    lives.append("<path class=\"life\" d=\"M").append(x).append(' ').append(from).append('V').append(until).append("\"/>");
  }

  private void time(String time, int at) {
    if (!time.isEmpty()) {
      lines.append("<text class=\"d\" x=\"0\" y=\"").append(at).append("\">").append(escape(time)).append("</text>");
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }

  /** {@code Client} and {@code API} as the list says them in the middle of a sentence: names of one word with small letters lose their capital. */
  static String inSentence(String lane) {
    boolean plain = lane.length() > 1 && lane.substring(1).equals(lane.substring(1).toLowerCase(Locale.ROOT));
    return plain ? lane.substring(0, 1).toLowerCase(Locale.ROOT) + lane.substring(1) : lane;
  }
}
