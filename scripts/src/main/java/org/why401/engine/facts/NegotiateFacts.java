package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Excerpt;
import org.why401.engine.Exchange;
import org.why401.engine.Header;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Challenge;
import org.why401.engine.http.Credentials;
import org.why401.engine.http.Negotiation;

/** {@code negotiate.*} and {@code connection.reused}: the messages of Negotiate and NTLM, which belong to one connection. */
final class NegotiateFacts {

  private static final String KINDS = "ntlm-1 (negotiate), ntlm-2 (challenge), ntlm-3 (authenticate), ntlm (its number is hidden), kerberos, kerberos-error, "
      + "reject (SPNEGO says no), or spnego (another step)";
  static final String SENT = "negotiate.sent";
  static final String CAME = "negotiate.came";
  static final String ERROR = "negotiate.error";
  static final String REUSED = "connection.reused";

  private static final int MOST = 200;

  private NegotiateFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(SENT, Kind.WORD, "The message of Negotiate or NTLM that the client sent: " + KINDS + ".",
            "RFC 4559 section 4, RFC 4178 section 4.2, MS-NLMP section 2.2.1", ShownBy.REQUEST_HEAD, "the request carried no message of Negotiate or NTLM"),
        new FactType(CAME, Kind.WORD, "The message of Negotiate or NTLM that the server's challenge carried: " + KINDS + ".",
            "RFC 4559 section 4, RFC 4178 section 4.2, MS-NLMP section 2.2.1", ShownBy.RESPONSE_HEAD, "no challenge carried a message of Negotiate or NTLM"),
        new FactType(ERROR, Kind.NUMBER,
            "The error code of the Kerberos error that the server's challenge carried: 32 ticket expired, 37 clock skew, 41 modified (the ticket is for another key).",
            "RFC 4120 section 7.5.9", ShownBy.RESPONSE_HEAD, null),
        new FactType(REUSED, Kind.FLAG,
            "Whether the request that answers a challenge went over the same connection as the challenge; only where a tool says so.", "MS-NTHT section 2.1", ShownBy.NOTHING, null));
  }

  static void observe(Scene scene, Sheet sheet) {
    for (int i = 0; i < scene.sent().size(); i++) {
      Credentials sent = scene.sent().get(i).credentials();
      String kind = is(sent.scheme()) && sent.token() != null ? Negotiation.kindOf(sent.token().text()) : null;
      if (kind != null) {
        sheet.word(SENT, kind, sent.token().place(), "the client sent " + name(kind), i);
      }
    }
    int instance = 0;
    for (Challenge challenge : scene.challenges()) {
      Excerpt token = is(challenge.scheme()) ? challenge.token68() : null;
      String kind = token == null ? null : Negotiation.kindOf(token.text());
      if (kind != null) {
        sheet.word(CAME, kind, token.place(), "the server sent " + name(kind), instance);
        int error = Negotiation.errorOf(token.text());
        if (error >= 0) {
          sheet.add(ERROR, Integer.toString(error), error, Integer.toString(error), token.place(), "the server sent the Kerberos error " + error, instance);
        }
      }
      instance++;
    }
    reused(scene, sheet);
  }

  /** Of the last round: the challenge came on a connection that is closed, or a tool says which connection it took. */
  private static void reused(Scene scene, Sheet sheet) {
    List<Chain.Link> links = scene.chain().links();
    if (links.size() < 2 || links.get(links.size() - 1).cause() != Chain.Cause.ROUND) {
      return;
    }
    int read = 0;
    for (Excerpt line : scene.exchange().said()) {
      String said = line.text();
      if (read++ < MOST && (said.startsWith("Re-using existing connection") || said.startsWith("Reusing existing ") || said.startsWith("Re-using existing "))) {
        sheet.flag(REUSED, true, line.place(), "the answer to the challenge went over the same connection");
        return;
      }
      if (said.startsWith("Connected to ") || said.startsWith("Established connection to ")) {
        sheet.flag(REUSED, false, line.place(), "the answer to the challenge went over a new connection");
        return;
      }
    }
    Exchange before = links.get(links.size() - 2).exchange();
    Header closed = before.response() == null ? null : Targets.header(before.response().headers(), "connection");
    if (closed != null && closed.value().text().equalsIgnoreCase("close")) {
      sheet.flag(REUSED, false, closed.value().place(), "the server closed the connection on which its challenge came");
    }
  }

  private static boolean is(Excerpt scheme) {
    return scheme != null && (scheme.text().equalsIgnoreCase("Negotiate") || scheme.text().equalsIgnoreCase("NTLM") || scheme.text().equalsIgnoreCase("Kerberos"));
  }

  private static String name(String kind) {
    return switch (kind) {
      case "ntlm-1" -> "NTLM's first message, negotiate";
      case "ntlm-2" -> "NTLM's second message, the challenge";
      case "ntlm-3" -> "NTLM's third message, authenticate";
      case "ntlm" -> "a message of NTLM";
      case "kerberos" -> "a Kerberos ticket";
      case "kerberos-error" -> "a Kerberos error";
      case "reject" -> "SPNEGO's answer that rejects";
      default -> "a message of SPNEGO";
    };
  }
}
