package org.why401.engine.facts;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Place;
import org.why401.engine.Words;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Html;
import org.why401.engine.http.Json;

/** {@code body.*} and {@code error.code}: what the answer's body is and holds. */
final class BodyFacts {

  static final String KIND = "body.kind";
  static final String JSON = "body.json.*";
  static final String LOGIN_FORM = "body.login_form";
  static final String CODE = "error.code";

  private static final String CODE_NAMES = "error code errorCode error_code errorcode Code ErrorCode reason __type err errcode error_codes errorType error_type "
      + "subcode error_subcode";
  private static final int MOST = 500;
  private static final int DEEPEST = 8;
  private static final int LONGEST_VALUE = 4_096;
  private static final int LONGEST_CODE = 80;
  private static final int LONGEST_PATH = 200;

  private BodyFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(KIND, Kind.WORD, "What the body is: json, html, xml, text or empty.", null, ShownBy.RESPONSE_BODY, null),
        new FactType(JSON, Kind.TEXT,
            "The value at that path of a JSON body: names and, in arrays, positions from 0 with dots between, such as body.json.errors.0.code.", "RFC 8259",
            ShownBy.RESPONSE_BODY, "the body has no such member"),
        new FactType(LOGIN_FORM, Kind.FLAG, "The body is a page with a form that asks for a password.", null,
            ShownBy.RESPONSE_BODY, null),
        new FactType(CODE, Kind.WORD, "The code that a JSON or XML body gives: its error, code, errorCode or the like.", null,
            ShownBy.RESPONSE_BODY, "the body gives no error code"));
  }

  static void observe(Scene scene, Sheet sheet) {
    Body body = scene.body();
    if (body.kind() == null) {
      return;
    }
    Place place = body.text() == null || body.text().isEmpty() ? null : body.text().place(0, Math.min(1, body.text().text().length()));
    sheet.word(KIND, body.kind(), place, body.kind().equals("empty") ? "the answer has no body" : "the answer's body is " + name(body.kind()));
    if (body.json() != null) {
      json(body.json(), sheet);
    }
    if (body.page() != null) {
      for (Html.Form form : body.page().forms()) {
        if (form.password()) {
          sheet.flag(LOGIN_FORM, true, form.action() == null ? place : form.action().place(), "the page has a form that asks for a password");
          break;
        }
      }
      if (body.kind().equals("xml")) {
        xmlCode(body.text(), sheet);
      }
    }
  }

  private record Open(String path, Json value, int depth, boolean secret) {}

  private static void json(Json root, Sheet sheet) {
    List<Open> open = new ArrayList<>();
    open.add(new Open("", root, 0, false));
    int count = 0;
    while (!open.isEmpty() && count < MOST) {
      Open next = open.remove(open.size() - 1);
      if (next.value instanceof Json.Obj object && next.depth < DEEPEST) {
        for (int i = object.members().size() - 1; i >= 0; i--) {
          Json.Member member = object.members().get(i);
          push(open, next, member.name().value().text(), member.value(), SecretNames.isSecret(object, member));
        }
      } else if (next.value instanceof Json.Arr array && next.depth < DEEPEST) {
        for (int i = array.items().size() - 1; i >= 0; i--) {
          push(open, next, Integer.toString(i), array.items().get(i), next.secret);
        }
      } else if (!next.path.isEmpty()) {
        value(next, sheet);
        count++;
      }
    }
  }

  private static void push(List<Open> open, Open parent, String name, Json value, boolean secret) {
    if (parent.path.length() + name.length() < LONGEST_PATH && open.size() < 2 * MOST) {
      open.add(new Open(parent.path.isEmpty() ? name : parent.path + "." + name, value, parent.depth + 1, secret));
    }
  }

  private static void value(Open open, Sheet sheet) {
    String path = open.path;
    Json json = open.value;
    String value = text(json);
    if (value == null) {
      return;
    }
    String name = path.substring(path.lastIndexOf('.') + 1);
    String shown = open.secret ? Discretion.hidden(value.length()) : sheet.discreet(value);
    double amount = json instanceof Json.Num number ? number.value() : Double.NaN;
    sheet.add("body.json." + path, value, amount, shown, json.place(), "the answer's " + sheet.discreet(path) + " is " + shown, 0);
    if (!open.secret && isCode(path, name, value)) {
      sheet.word(CODE, value, json.place(), "the answer gives the code " + sheet.discreet(value));
    }
  }

  private static String text(Json json) {
    if (json instanceof Json.Text text) {
      String value = text.value().text();
      return value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value;
    }
    if (json instanceof Json.Num number) {
      return number.digits().text();
    }
    if (json instanceof Json.Flag flag) {
      return flag.value() ? "true" : "false";
    }
    return json instanceof Json.Nil ? "null" : null;
  }

  /** A code stands near the top, in a member of a code's name, and is one word. */
  private static boolean isCode(String path, String name, String value) {
    int depth = 0;
    for (int i = 0; i < path.length(); i++) {
      depth += path.charAt(i) == '.' ? 1 : 0;
    }
    boolean position = !name.isEmpty() && name.charAt(0) >= '0' && name.charAt(0) <= '9';
    String named = position && depth > 0 ? path.substring(path.lastIndexOf('.', path.length() - name.length() - 2) + 1, path.length() - name.length() - 1) : name;
    return depth <= 3 && Words.has(CODE_NAMES, named) && value.length() <= LONGEST_CODE && value.indexOf(' ') < 0 && !value.isEmpty() && !value.equals("true")
        && !value.equals("false") && !value.equals("null");
  }

  /** {@code <Code>AccessDenied</Code>}, as S3 says it, {@code <errorCode>}, or {@code <error code="40">}. */
  private static void xmlCode(Excerpt text, Sheet sheet) {
    String lower = Ascii.lower(text.text());
    boolean attribute = lower.indexOf("code>") < 0;
    int start = lower.indexOf(attribute ? "code=\"" : "code>");
    start += start < 0 ? 0 : attribute ? 6 : 5;
    int end = start < 0 ? -1 : lower.indexOf(attribute ? '"' : '<', start);
    if (end > start && end - start < LONGEST_CODE) {
      Excerpt code = text.cut(start, end).strip();
      sheet.word(CODE, code, "the answer gives the code " + sheet.discreet(code.text()));
    }
  }

  private static String name(String kind) {
    return switch (kind) {
      case "json", "xml" -> kind.equals("json") ? "JSON" : "XML";
      case "html" -> "a page of HTML";
      default -> "plain text";
    };
  }
}
