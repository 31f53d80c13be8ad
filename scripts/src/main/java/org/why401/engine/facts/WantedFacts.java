package org.why401.engine.facts;

import java.util.List;
import java.util.Map;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Words;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Base64;
import org.why401.engine.http.Credentials;
import org.why401.engine.http.Mark;
import org.why401.engine.http.MarkedPair;

/** {@code wanted.*}: what a client meant to send, by its own words beside the wire. It may have sent nothing all the same. */
final class WantedFacts {

  static final String SCHEME = "wanted.scheme";
  static final String CREDENTIALS = "wanted.credentials";
  static final String LOGIN = "wanted.login";

  /** As {@link org.why401.engine.Exchange#wanted} marks them. */
  private static final String UNKNOWN = "***";
  private static final String EATEN = "****";
  private static final Map<String, String> SAYS = Words.table(
      "shell", "the shell takes a part of the password for a variable or a command",
      "shell-cut", "the shell took a part of the password for a variable or a command, and what was sent lacks it",
      "same", "what the command gives was sent",
      "other", "other credentials were sent than the command gives");

  private static final String USERS = " --username| --user | --user=| -u | --login ";
  private static final String PASSWORDS = " --password| -p | --pass | --pass=";
  private static final int LONGEST_COMMAND = 2_000;
  private static final String MIDDLE = " auth using ";
  private static final int MOST = 200;

  private WantedFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(SCHEME, Kind.WORD,
            "The scheme that the client says it authenticates with, sent or not: curl's \"Server auth using Negotiate with user\" (on a 407, \"Proxy auth using\").",
            null, ShownBy.CHAIN, "the client did not say that it meant to log in"),
        new FactType(CREDENTIALS, Kind.WORD,
            "What a command's user and password, as they are typed, come to: shell (the shell takes a part of the password for a variable or a command), shell-cut "
                + "(and what was sent lacks that part), same (they were sent), or other (something else was sent).",
            null, ShownBy.NOTHING, null),
        new FactType(LOGIN, Kind.FLAG,
            "Whether a command beside the refusal gives both a user and a password, by options or at a prompt; only where it does.", null, ShownBy.NOTHING, null));
  }

  static void observe(Scene scene, Sheet sheet) {
    scheme(scene, sheet);
    login(scene, sheet);
    Excerpt wanted = scene.chain().links().get(0).exchange().wanted();
    String came = wanted == null ? null : credentials(wanted.text(), scene);
    if (came != null) {
      sheet.word(CREDENTIALS, came, wanted.place(), SAYS.get(came));
    }
  }

  /** Beside what was sent, where that is shown and Basic. */
  private static String credentials(String wanted, Scene scene) {
    if (MarkedPair.password(wanted) != null) {
      return marked(wanted, scene.credentials());
    }
    int colon = wanted.indexOf(':');
    boolean eaten = colon >= 0 && wanted.indexOf(EATEN, colon) > 0;
    Credentials sent = scene.credentials();
    byte[] bytes = sent == null || !sent.isScheme("Basic") || sent.token() == null || sent.masked() ? null : Base64.decode(sent.token().text());
    if (bytes == null || colon < 0) {
      return eaten ? "shell" : null;
    }
    String wire = Base64.text(bytes);
    if (eaten) {
      return wire.equals(wanted.replace(EATEN, "")) ? "shell-cut" : "shell";
    }
    return wanted.indexOf(UNKNOWN) >= 0 ? null : wire.equals(wanted) ? "same" : "other";
  }

  /** The same where a redaction hid both. */
  private static String marked(String wanted, Credentials sent) {
    Mark typed = MarkedPair.password(wanted);
    Mark wire = sent == null || !sent.isScheme("Basic") || sent.token() == null ? null : Mark.read(sent.token().text());
    boolean eaten = typed.has("shell");
    if (wire == null || typed.has("variable")) {
      return eaten ? "shell" : null;
    }
    String user = wire.detail("user");
    String number = typed.detail(Mark.NUMBER);
    boolean same = (user == null || wanted.startsWith(user + ":")) && (number == null ? MarkedPair.of(wanted).equals(sent.token().text()) : number.equals(wire.detail(Mark.NUMBER)));
    return eaten ? same ? "shell-cut" : "shell" : same ? "same" : "other";
  }

  /** {@code --username alice --password …}, or the two prompts. */
  private static void login(Scene scene, Sheet sheet) {
    Excerpt user = null;
    int read = 0;
    for (Excerpt line : scene.exchange().said()) {
      String said = Ascii.lower(line.text());
      if (read++ >= MOST || said.length() > LONGEST_COMMAND) {
        continue;
      }
      boolean named = Words.within(said, USERS);
      boolean given = named && Words.within(said, PASSWORDS) || user != null && said.startsWith("password") && said.indexOf(':') > 0;
      if (given) {
        sheet.flag(LOGIN, true, line.place(), "the command gives a user and a password");
        return;
      }
      user = said.startsWith("username:") || said.startsWith("user name:") || said.startsWith("user for ") || said.startsWith("login:") ? line : user;
    }
  }

  private static void scheme(Scene scene, Sheet sheet) {
    String beginning = (scene.proxy() ? "Proxy" : "Server") + MIDDLE;
    int read = 0;
    for (Excerpt line : scene.exchange().said()) {
      int end = line.text().indexOf(" with user", beginning.length());
      if (read++ < MOST && end > 0 && line.text().startsWith(beginning)) {
        String scheme = line.text().substring(beginning.length(), end);
        sheet.word(SCHEME, scheme, line.place(), "the client meant to log in with " + sheet.discreet(scheme));
        return;
      }
    }
  }
}
