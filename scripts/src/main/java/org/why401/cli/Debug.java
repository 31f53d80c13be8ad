package org.why401.cli;

import org.why401.engine.Clock;
import org.why401.engine.Exchange;
import org.why401.engine.Fact;
import org.why401.engine.facts.Facts;
import org.why401.engine.facts.Observing;
import org.why401.engine.intake.Intake;
import org.why401.engine.intake.Reading;
import org.why401.engine.report.Hiding;
import org.why401.engine.report.Secrets;

/** What {@code --debug} shows, on the error output: what was read, what was observed, where a fault is; never a secret. */
final class Debug {

  private Debug() {}

  static void evidence(String target, String text, Clock clock, Terminal terminal) {
    Intake intake = Reading.read(text);
    Hiding hiding = Hiding.of(text, Secrets.find(text, intake));
    line(terminal, Secrets.redact(target) + ": " + text.length() + " characters, read as " + intake.kind());
    for (Exchange exchange : intake.exchanges()) {
      String method = exchange.request() == null || exchange.request().method() == null ? "?" : exchange.request().method().text();
      String status = exchange.response() == null || exchange.response().status() == null ? "?" : exchange.response().status().text();
      line(terminal, "exchange " + exchange.number() + ": " + hiding.hide(method) + " -> " + hiding.hide(status));
    }
    for (Facts facts : Observing.observe(intake, clock).facts()) {
      for (Fact fact : facts.all()) {
        line(terminal, "  " + fact.name() + " = " + hiding.hide(fact.shown()) + (fact.where() == null ? "" : " @" + fact.where().start() + "-" + fact.where().end()));
      }
    }
  }

  /** Where a fault is. Its message is left out: it may quote the evidence. */
  static void trace(Throwable fault, Terminal terminal) {
    for (Throwable one = fault; one != null; one = one.getCause()) {
      line(terminal, one.getClass().getName());
      int shown = 0;
      for (StackTraceElement frame : one.getStackTrace()) {
        if (shown++ < 30) {
          line(terminal, "  at " + frame);
        }
      }
    }
  }

  private static void line(Terminal terminal, String text) {
    terminal.err().println("debug: " + Paper.plain(text));
  }
}
