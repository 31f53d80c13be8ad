package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Excerpt;
import org.why401.engine.Header;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;

/** {@code grpc.status}: how a call over gRPC ended, by its trailer or by a client's words. */
final class GrpcFacts {

  static final String STATUS = "grpc.status";

  private static final String[] TOPICS = {"rpc", "unauthenticated", "permission"};
  /** The number behind each is what it says; the words are those of Go, grpcurl, Python, Java, Node, C++ and .NET. */
  private static final String[][] WORDS = Phrases.table(new String[][] {
      {"16", "code = unauthenticated|code: unauthenticated|statuscode.unauthenticated|statusruntimeexception: unauthenticated|statusexception: unauthenticated|16 unauthenticated:|"
          + "grpc-status: 16|statuscode=\"unauthenticated\"|(grpc: unauthenticated|rpc failed with status code: 16|rpc error: unauthenticated"},
      {"7", "code = permissiondenied|code: permissiondenied|statuscode.permission_denied|statusruntimeexception: permission_denied|statusexception: permission_denied|"
          + "7 permission_denied:|grpc-status: 7|statuscode=\"permissiondenied\"|(grpc: permission_denied|rpc error: permission_denied"}});

  private GrpcFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(STATUS, Kind.NUMBER, "The gRPC status: 16 is UNAUTHENTICATED, 7 is PERMISSION_DENIED.",
            "gRPC over HTTP/2, Status", ShownBy.EVIDENCE, null));
  }

  static void observe(Scene scene, Sheet sheet) {
    Header status = scene.cameHeader("grpc-status");
    if (status != null) {
      String value = status.value().text();
      if (value.equals("16") || value.equals("7")) {
        tell(Integer.parseInt(value), status.value(), sheet);
      }
      return;
    }
    List<Phrases.Found> found = Phrases.in(Phrases.lines(scene), TOPICS, WORDS);
    if (!found.isEmpty()) {
      Phrases.Found first = found.get(0);
      tell(Integer.parseInt(first.meaning()), first.line().cut(first.start(), first.end()), sheet);
    }
  }

  private static void tell(int status, Excerpt where, Sheet sheet) {
    sheet.number(STATUS, status, where.place(), status == 16 ? "the call ended with UNAUTHENTICATED" : "the call ended with PERMISSION_DENIED");
  }
}
