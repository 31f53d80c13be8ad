package org.why401.probe;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** Why no answer came, in words that say what to look at. */
final class Failures {

  private Failures() {}

  static String words(Throwable failure, URI uri, String address) {
    String where = " (" + address + ":" + Address.port(uri) + ").";
    if (has(failure, HttpConnectTimeoutException.class)) {
      return "no connection within " + Probe.CONNECT.toSeconds() + " seconds" + where + (uri.getScheme().equals("https")
          ? " A firewall may drop it, the address is wrong, or what is there does not speak TLS." : " A firewall may drop it, or the address is wrong.");
    }
    if (has(failure, HttpTimeoutException.class) || has(failure, TimeoutException.class)) {
      return "connected, but no answer within " + Probe.TOTAL.toSeconds() + " seconds" + where;
    }
    if (has(failure, SSLException.class)) {
      return tls(failure, uri);
    }
    String said = said(failure);
    if (said.contains("timed out")) {
      return "no connection within the time that the system allows" + where + " A firewall may drop it, or the address is wrong.";
    }
    if (has(failure, NoRouteToHostException.class) || said.contains("unreachable") || said.contains("no route")) {
      return "there is no route to it" + where + " Is this machine in the right network (VPN)?";
    }
    if (has(failure, ConnectException.class)) {
      return "connection refused" + where + " Is the server running, and is the port right?";
    }
    if (said.contains("reset")) {
      return "the server broke the connection off" + where + (uri.getScheme().equals("http") ? " Does it want https://?" : "");
    }
    if (said.contains("no bytes") || said.contains("eof") || said.contains("closed")) {
      return "the server closed the connection without an answer" + where;
    }
    if (said.contains("too large") || said.contains("header size")) {
      return "the answer's headers are too large to read" + where;
    }
    return "what answers there does not speak HTTP" + where + " Is the port right?";
  }

  private static String tls(Throwable failure, URI uri) {
    String said = said(failure);
    String host = uri.getHost();
    if (has(failure, CertificateExpiredException.class)) {
      return "the server's certificate has expired. Its operator must renew it.";
    }
    if (has(failure, CertificateNotYetValidException.class)) {
      return "the server's certificate is not valid yet. Is this machine's clock right?";
    }
    if (said.contains("no name matching") || said.contains("no subject alternative")) {
      return "the server's certificate is for another name than " + host + ". Is the host right?";
    }
    if (said.contains("pkix") || said.contains("certification path") || said.contains("trustanchors")) {
      return "the server's certificate comes from no authority that Java trusts. A private authority's root belongs into Java's trust store (keytool -importcert).";
    }
    if (said.contains("plaintext") || said.contains("unrecognized ssl message")) {
      return "what answers there does not speak TLS. Is it http://, or another port?";
    }
    if (said.contains("certificate_required") || said.contains("bad_certificate")) {
      return "the server wants a client certificate, which this checker can't send yet. Use curl -v --cert ... 2>&1 | why401";
    }
    if (said.contains("protocol_version") || said.contains("handshake_failure") || said.contains("no appropriate protocol")) {
      return "the TLS handshake failed: the server shares no protocol or cipher with Java, or wants a client certificate.";
    }
    if (said.contains("unrecognized_name")) {
      return "the server does not know the name " + host + " (TLS server name).";
    }
    return "the TLS handshake failed before a request could be sent.";
  }

  private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
    int depth = 0;
    for (Throwable one = failure; one != null && depth < 20; one = one.getCause(), depth++) {
      if (kind.isInstance(one)) {
        return true;
      }
    }
    return false;
  }

  private static String said(Throwable failure) {
    StringBuilder said = new StringBuilder();
    int depth = 0;
    for (Throwable one = failure; one != null && depth < 20; one = one.getCause(), depth++) {
      said.append(one.getMessage()).append('\n');
    }
    return said.toString().toLowerCase(Locale.ROOT);
  }
}
