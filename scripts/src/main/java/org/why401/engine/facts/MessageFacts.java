package org.why401.engine.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.why401.engine.Excerpt;
import org.why401.engine.Header;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Challenge;
import org.why401.engine.http.Html;
import org.why401.engine.http.Json;
import org.why401.engine.http.JsonReader;
import org.why401.engine.http.Parameter;
import org.why401.engine.http.Percents;

/** {@code message}: every statement that a server or a tool made, one instance each, so that an expression can begin with {@code ^}. */
final class MessageFacts {

  static final String MESSAGE = "message";

  private static final int MOST = 2_000;
  private static final int LONGEST = 4_096;
  private static final int MOST_LINES_JOINED = 20;
  private static final int JSON_IN_JSON = 3;
  private static final int SHORTEST_JSON = 8;

  private final Sheet sheet;
  private final Set<String> seen = new HashSet<>();
  private int count;

  private MessageFacts(Sheet sheet) {
    this.sheet = sheet;
  }

  static void observe(Scene scene, Sheet sheet) {
    MessageFacts messages = new MessageFacts(sheet);
    for (Challenge challenge : scene.challenges()) {
      for (Parameter parameter : challenge.parameters()) {
        // Some servers say what is wrong in "error" itself.
        if (parameter.value() != null && (parameter.is("error_description") || parameter.is("error"))) {
          messages.add(parameter.value(), "the challenge says ");
        }
      }
    }
    Header grpc = scene.cameHeader("grpc-message");
    if (grpc != null) {
      // The gRPC wire protocol writes it with percent escapes.
      String plain = Percents.decode(grpc.value().text());
      messages.add(plain.equals(grpc.value().text()) ? grpc.value() : Excerpt.decoded(plain, grpc.value().place()), "the server says ");
    }
    if (scene.exchange().request() != null && scene.exchange().request().url() != null) {
      messages.redirect(scene.exchange().request().url());
    }
    Header location = scene.cameHeader("location");
    if (location != null) {
      messages.redirect(location.value());
    }
    messages.reason(scene);
    for (Excerpt line : scene.exchange().said()) {
      messages.line(line);
      messages.redirect(line);
    }
    messages.body(scene.body());
  }

  /** The words behind the status, where they are more than its name: names are written with capitals. */
  private void reason(Scene scene) {
    Excerpt reason = scene.exchange().response() == null ? null : scene.exchange().response().reason();
    for (int i = 1; reason != null && i < reason.text().length(); i++) {
      if (reason.text().charAt(i - 1) == ' ' && reason.text().charAt(i) >= 'a' && reason.text().charAt(i) <= 'z') {
        add(reason, "the status line says ");
        return;
      }
    }
  }

  private void redirect(Excerpt text) {
    for (Excerpt statement : Redirects.statements(text)) {
      add(statement, "the redirect says ");
    }
  }

  private void body(Body body) {
    if (body.json() != null) {
      json(body.json(), 0);
    } else if (body.page() != null) {
      page(body.page());
    } else if (body.text() != null) {
      text(body.text());
    }
  }

  private void page(Html page) {
    if (page.title() != null) {
      add(page.title(), "the page's title is ");
    }
    for (Excerpt statement : page.statements()) {
      add(statement, "the page says ");
    }
  }

  /** Each line, and where there are few, all of them as one: a sentence may be wrapped. */
  private void text(Excerpt text) {
    List<Excerpt> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.text().length() && lines.size() < MOST) {
      int end = text.text().indexOf('\n', start);
      end = end < 0 ? text.text().length() : end;
      Excerpt line = text.cut(start, end).strip();
      if (!line.isEmpty()) {
        lines.add(line);
      }
      start = end + 1;
    }
    for (Excerpt line : lines) {
      add(line, "the answer says ");
    }
    if (lines.size() > 1 && lines.size() <= MOST_LINES_JOINED) {
      add(Excerpt.join(lines, " "), "the answer says ");
    }
  }

  /** A line that a tool printed; one that is JSON, as logs print it, makes the statements in it. */
  private void line(Excerpt line) {
    Excerpt stripped = line.strip();
    add(stripped, "the output says ");
    int desc = stripped.text().indexOf(" desc = ");
    if (desc > 0 && stripped.text().lastIndexOf("code = ", desc) >= 0) {
      add(stripped.cut(desc + " desc = ".length(), stripped.text().length()), "the output says ");
    }
    if (stripped.text().length() >= SHORTEST_JSON && stripped.text().charAt(0) == '{') {
      Json json = JsonReader.read(stripped);
      if (json != null) {
        json(json, 0);
      }
    }
  }

  private void json(Json root, int within) {
    List<Json> open = new ArrayList<>();
    open.add(root);
    while (!open.isEmpty() && count < MOST) {
      Json value = open.remove(open.size() - 1);
      if (value instanceof Json.Text text) {
        string(text.value(), within);
      } else if (value instanceof Json.Arr array) {
        for (int i = array.items().size() - 1; i >= 0; i--) {
          open.add(array.items().get(i));
        }
      } else if (value instanceof Json.Obj object) {
        for (int i = object.members().size() - 1; i >= 0; i--) {
          Json.Member member = object.members().get(i);
          if (!(member.value() instanceof Json.Text) || !SecretNames.isSecret(object, member)) {
            open.add(member.value());
          }
        }
      }
    }
  }

  private void string(Excerpt text, int within) {
    add(text, "the answer says ");
    Excerpt stripped = text.strip();
    int object = stripped.text().indexOf("{\"");
    if (object > 0 && stripped.text().charAt(0) != '[') {
      // An answer within the words of whoever got it.
      stripped = stripped.cut(object, stripped.text().length());
    }
    boolean json = stripped.text().length() >= SHORTEST_JSON && (stripped.text().charAt(0) == '{' || stripped.text().charAt(0) == '[');
    Json inner = json && within < JSON_IN_JSON ? JsonReader.read(stripped) : null;
    if (inner != null) {
      json(inner, within + 1);
    }
  }

  private void add(Excerpt said, String source) {
    Excerpt statement = said.strip();
    if (statement.isEmpty() || count >= MOST) {
      return;
    }
    statement = statement.text().length() > LONGEST ? statement.cut(0, LONGEST) : statement;
    if (seen.add(statement.text())) {
      sheet.words(MESSAGE, statement, statement.place(), source + "\"" + sheet.discreet(statement.text()) + "\"", count++);
    }
  }

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(MESSAGE, Kind.TEXT,
            "One statement by a server or a tool: a string of a JSON body, a line of a text body, a block of a page, an error_description, a gRPC message, "
                + "or a line of a tool or log without its prefix.", null, ShownBy.WORDS, null));
  }
}
