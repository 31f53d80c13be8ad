package org.why401.engine.facts;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.http.Url;

/** In what a redirect's target differs from the address that was asked for. */
final class RedirectChange {

  private RedirectChange() {}

  /** Of https, http, www, host, port, slash, path; host and port stand only where neither https nor www explains them. */
  static List<String> between(Url from, Url to, String fromHost) {
    List<String> changes = new ArrayList<>();
    String host = to.host() == null ? fromHost : to.host().text();
    boolean sameHost = host == null || fromHost == null || host.equalsIgnoreCase(fromHost);
    boolean www = !sameHost && (host.equalsIgnoreCase("www." + fromHost) || fromHost.equalsIgnoreCase("www." + host));
    boolean https = "https".equals(to.scheme()) && !"https".equals(from.scheme());
    if (https && (sameHost || www)) {
      changes.add("https");
    } else if ("http".equals(to.scheme()) && "https".equals(from.scheme())) {
      changes.add("http");
    }
    if (www) {
      changes.add("www");
    } else if (!sameHost) {
      changes.add("host");
    }
    if (sameHost && to.scheme() != null && to.scheme().equals(from.scheme()) && to.port() != from.port()) {
      changes.add("port");
    }
    path(from.path().text(), to.path().text(), changes);
    return changes;
  }

  private static void path(String from, String to, List<String> changes) {
    if (from.equals(to) || from.isEmpty() && to.equals("/")) {
      return;
    }
    boolean slash = to.equals(from + "/") || from.equals(to + "/");
    boolean relative = !to.startsWith("/") && to.equals(from.substring(from.lastIndexOf('/') + 1) + "/");
    changes.add(slash || relative ? "slash" : "path");
  }
}
