package org.why401.browser;

import java.util.Map;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.why401.engine.Clock;
import org.why401.engine.Engine;
import org.why401.engine.report.Report;
import org.why401.engine.rules.Rulebook;

/** What the check page calls, as {@code why401.check(…)}. */
public final class Door {

  /** The rules of the check before, as given and as read: a page asks with the same ones again, and reading them takes longer than a check. */
  private static String given;
  private static Rulebook rulebook;

  private Door() {}

  /**
   * Checks a text.
   *
   * @param options {@code target}: how the evidence is called; {@code at}: seconds since 1970, or null; {@code machine}: the same by the
   *                reader's clock, or null where it is not to be asked
   * @param rules   the rules in one text, as {@code assets/rules.js} holds them
   * @return the JSON report, and in {@code view} the evidence with its secrets veiled and its decisive places marked,
   *         in {@code token} the first token that can be read
   */
  @JSExport
  public static JSObject check(String text, JSObject options, String rules) {
    Map<?, ?> wishes = (Map<?, ?>) JsTree.read(options);
    Clock clock = new Clock(seconds(wishes.get("at")), seconds(wishes.get("machine")));
    Report report = Engine.check((String) wishes.get("target"), text, rulebook(rules), clock);
    return JsTree.write(PageReport.of(text, clock, report));
  }

  private static Rulebook rulebook(String rules) {
    if (rulebook == null || !rules.equals(given)) {
      rulebook = Rulebook.read(rules);
      given = rules;
    }
    return rulebook;
  }

  private static Long seconds(Object value) {
    return value instanceof Number number ? (Long) number.longValue() : null;
  }
}
