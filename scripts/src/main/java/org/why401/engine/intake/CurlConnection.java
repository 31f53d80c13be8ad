package org.why401.engine.intake;

import org.why401.engine.Excerpt;
import org.why401.engine.Words;

/** What curl's own lines tell of the connection: whether it speaks TLS, and to where the next request goes. */
final class CurlConnection {

  private static final String BEGINNINGS = "Trying |Connected to |Host |IPv4: |IPv6: |Rebuilt URL|About to connect|Uses proxy env|Re-using |Reusing |Issue another request|Server auth using |Proxy auth using |Establish HTTP proxy tunnel|CONNECT phase completed|CONNECT tunnel established|h2h3 [:method";

  private boolean connected;
  private boolean tls;
  private boolean plainPort;
  private String scheme;

  /** Whether with this line a new connection, and so what belongs to the next request, begins. */
  static boolean begins(String said) {
    return Words.begins(said, BEGINNINGS) || said.startsWith("[HTTP/") && said.contains("[:method");
  }

  /** Takes a line in; true where it only repeats the request's head, as curl does for HTTP/2 and HTTP/3. */
  boolean take(Excerpt said) {
    String line = said.text();
    if (line.startsWith("Trying ") || line.startsWith("Issue another request")) {
      connected = false;
      tls = line.endsWith(":443...");
      scheme = null;
    }
    if (line.startsWith("Issue another request to this URL: '")) {
      scheme = Urls.schemeOf(line.substring(line.indexOf('\'') + 1));
    } else if (line.startsWith("Connected to ")) {
      connected = !port(line).isEmpty();
      tls = port(line).equals("443") || tls && !connected;
      plainPort = port(line).equals("80");
    } else if (line.startsWith("SSL connection using") || line.startsWith("TLSv1") || line.startsWith("SSLv") || line.startsWith("ALPN")) {
      tls = true;
    }
    return repeatsHead(line);
  }

  private boolean repeatsHead(String line) {
    boolean old = line.startsWith("h2h3 [") || line.startsWith("h2 [") || line.startsWith("h3 [");
    int inner = line.startsWith("[HTTP/") ? line.lastIndexOf("] [") : old ? line.indexOf('[') - 2 : -2;
    if (inner == -2 || inner < 0 && !old) {
      int opened = line.startsWith("[HTTP/") ? line.indexOf("OPENED stream for ") : -1;
      if (opened > 0) {
        scheme = Urls.schemeOf(line.substring(opened + 18));
      }
      return false;
    }
    if (line.startsWith("[:scheme: ", inner + 2)) {
      scheme = line.startsWith("https", inner + 12) ? "https" : "http";
    }
    return line.indexOf(": ", inner + 2) > 0;
  }

  private static String port(String line) {
    int port = line.lastIndexOf(" port ");
    int end = port < 0 ? -1 : line.indexOf(' ', port + 6);
    return port < 0 ? "" : line.substring(port + 6, end < 0 ? line.length() : end);
  }

  /** After a tunnel was opened, what follows is another protocol's; its lines say which. */
  void answered(RequestDraft request, ResponseDraft response) {
    boolean connect = request != null && request.method != null && request.method.text().equals("CONNECT");
    if (connect && response.status != null && response.status.text().startsWith("2")) {
      tls = false;
      plainPort = false;
    }
  }

  /** {@code http} or {@code https}, or null where no line told. */
  String scheme() {
    return scheme != null ? scheme : tls ? "https" : connected || plainPort ? "http" : null;
  }
}
