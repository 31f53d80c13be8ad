package org.why401.engine.secrets;

import java.util.List;
import org.why401.engine.secrets.Names.Kind;

/** Secrets whose name is itself a value: {@code {"name":"Cookie","value":"…"}} in HAR, {@code <input name="csrf_token" value="…">} in HTML. */
final class NameThenValue {

  private static final int REACH = 60;

  private NameThenValue() {}

  static void find(String text, String name, int separator, List<Sighting> out) {
    if (!name.equals("name") && !name.equals("key")) {
      return;
    }
    Value said = Value.after(text, separator, separator, true, false);
    if (!said.quoted() || said.end() - said.start() > 64) {
      return;
    }
    String inner = text.substring(said.start(), said.end());
    Kind kind = Names.of(inner);
    if (kind == Kind.NONE && !Names.header(inner)) {
      return;
    }
    int limit = Math.min(text.length() - 6, said.end() + REACH);
    for (int i = said.end(); i < limit; i++) {
      if (text.startsWith("value", i)) {
        int at = i + 5;
        while (at < text.length() && (Assignments.isQuote(text.charAt(at)) || text.charAt(at) == '\\' || text.charAt(at) == ' ')) {
          at++;
        }
        if (at < text.length() && (text.charAt(at) == ':' || text.charAt(at) == '=')) {
          value(text, inner, kind, Value.after(text, at, i, true, false), out);
        }
        return;
      }
    }
  }

  private static void value(String text, String name, Kind kind, Value value, List<Sighting> out) {
    String secret = text.substring(value.start(), value.end());
    if (Looks.hidden(secret)) {
      return;
    }
    switch (kind) {
      case CREDENTIALS -> Credentials.find(text, value.start(), value.end(), false, out);
      case CHALLENGE -> Credentials.challenge(text, value.start(), value.end(), out);
      case COOKIE -> Cookies.sent(text, value.start(), value.end(), out);
      case SET_COOKIE -> Cookies.set(text, value.start(), value.end(), out);
      default -> out.add(Sighting.of(Names.label(name, kind), text, value.start(), value.end()));
    }
  }
}
