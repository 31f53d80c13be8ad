package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Header;
import org.why401.engine.Place;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;

/** {@code proxy.*}: a proxy on the way. */
final class ProxyFacts {

  static final String CONNECT = "proxy.connect";
  static final String ANSWERED = "proxy.answered";

  private static final String[] TOPICS = {"tunnel", "connect ", "after connect", "err_tunnel"};
  private static final String[][] TUNNELS = Phrases.table(new String[][] {
      {"true", "connect tunnel failed, response|http code 407 from proxy after connect|http code 403 from proxy after connect|from proxy after connect|tunnel connection failed: 4"
          + "|unable to tunnel through proxy|proxy tunneling failed|err_tunnel_connection_failed|/407 |proxy connect aborted|connect response 407|failed to establish tunnel"
          + "|tunneling socket could not be established, statuscode=4"}});
  /** Beginnings of a Server value, in lower case, that only a proxy before the client has. */
  private static final String[] SERVERS = {"squid", "zscaler", "bluecoat", "blue coat", "mcafee", "forcepoint", "netskope", "tinyproxy", "ciscowsa", "sophos", "fortigate", "skyhigh"};

  private ProxyFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(CONNECT, Kind.FLAG,
            "The request was CONNECT, or a client or a proxy's log says that it was: a tunnel through a proxy.", "RFC 9110 section 9.3.6", ShownBy.EVIDENCE, null),
        new FactType(ANSWERED, Kind.FLAG,
            "A proxy that stands before the client answered by itself, not the server that was asked: the answer is shown, and has a status 407, follows CONNECT, or has the marks of such a proxy.",
            "RFC 9110 section 15.5.8", ShownBy.EVIDENCE, null));
  }

  static void observe(Scene scene, Sheet sheet) {
    boolean connect = "CONNECT".equals(scene.method());
    if (connect) {
      sheet.flag(CONNECT, true, scene.exchange().request().method().place(), "the client asked a proxy for a tunnel");
    }
    List<Phrases.Found> said = Phrases.in(scene.exchange().said(), TOPICS, TUNNELS);
    if (!connect && !said.isEmpty() && (!said.get(0).line().text().contains("/407 ") || said.get(0).line().text().contains(" CONNECT "))) {
      sheet.flag(CONNECT, true, said.get(0).line().place(), "the client asked a proxy for a tunnel");
    }
    answered(scene, connect, sheet);
  }

  private static void answered(Scene scene, boolean connect, Sheet sheet) {
    Header mark = scene.cameHeader("x-squid-error");
    Header server = scene.cameHeader("server");
    boolean known = server != null && begins(server.value().text());
    boolean refused = scene.code() >= 400 && !scene.cameHeaders().isEmpty();
    if (refused && (mark != null || known || scene.code() == 407 || connect)) {
      Place where = mark != null ? mark.name().place() : known ? server.value().place() : scene.exchange().response().status().place();
      sheet.flag(ANSWERED, true, where, "a proxy gave this answer, not the server");
    }
  }

  private static boolean begins(String server) {
    String lower = Ascii.lower(server);
    for (String one : SERVERS) {
      if (lower.startsWith(one)) {
        return true;
      }
    }
    return false;
  }
}
