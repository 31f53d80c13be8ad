package org.why401.engine.facts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.why401.engine.Excerpt;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;

/** {@code tls.problem} and {@code dns.problem}: what went wrong before any request could be answered, by the words of clients and servers. */
final class TlsFacts {

  static final String PROBLEM = "tls.problem";
  static final String DNS = "dns.problem";

  private static final String[] TLS_TOPICS = {"ssl", "tls", "cert", "x509", "pkix", "sec_error", "handshake", "https", "secure connection", "misdirected", "server name indication"};

  /** What it means, and the words in lower case that say so. First what a server says of a client, since "certificate has expired" stands in it, too. */
  private static final String[][] TLS = Phrases.table(new String[][] {
      {"client-cert-expired", "(in), tls alert, certificate expired"},
      {"client-cert-revoked", "(in), tls alert, certificate revoked"},
      {"client-cert-purpose", "(in), tls alert, unsupported certificate"},
      {"client-cert-unknown-ca", "(in), tls alert, unknown ca|ssl client ca chain cannot be verified"},
      {"bad-certificate", "(in), tls alert, bad certificate|(in), tls alert, certificate unknown"},
      {"expired", "(out), tls alert, certificate expired"},
      {"bad-certificate", "ssl client certificate not trusted"},
      {"client-cert-required", "received alert [116]|no required ssl certificate|peer did not return a certificate|alert certificate required|certificate_required"
          + "|alert number 116|tls alert, unknown (628)|tls alert, unknown (116)|tls: certificate required"
          + "|didn't provide a certificate|client certificate required|client certificate missing|client certificate is missing"
          + "|client_auth_cert_needed|client cert auth needed|empty client certificate chain"},
      {"bad-certificate", "bad_cert_auth"},
      {"client-cert-required", "ssl_error_rx_certificate_required_alert|null cert chain"},
      {"bad-certificate", "bad_ssl_client_auth_cert"},
      {"client-cert-expired", "received alert [45]|client ssl certificate verify error: (10:|certificate verification: error (10)|alert certificate expired|alert number 45"
          + "|tls: expired certificate|certificate_expired|ssl_error_expired_cert_alert|client certificate has expired"
          + "|expired client certificate"},
      {"client-cert-revoked", "received alert [44]|client ssl certificate verify error: (23:|certificate verification: error (23)|alert certificate revoked|alert number 44"
          + "|tls: revoked certificate|certificate_revoked|ssl_error_revoked_cert_alert|client certificate has been revoked"},
      {"client-cert-purpose", "received alert [43]|client ssl certificate verify error: (26:|certificate verification: error (26)|alert unsupported certificate"
          + "|alert number 43|certificate specifies an incompatible key usage|extended key usage does not permit use for tls client"
          + "|tls: unsupported certificate"},
      {"client-cert-unknown-ca", "received alert [48]|alert unknown ca|alert_unknown_ca|alert number 48|alert: unknown_ca|received fatal alert: unknown_ca"
          + "|ssl_error_unknown_ca_alert|tls: unknown certificate authority|failed to verify client certificate"
          + "|client ssl certificate verify error: (|certificate verification: error ("},
      {"bad-certificate", "received alert [42]|received alert [46]|the ssl certificate error|alert bad certificate|alert_bad_certificate|alert number 42|tls: bad certificate|tls: unknown certificate"
          + "|alert: bad_certificate|ssl_error_bad_cert_alert|alert certificate unknown|alert_certificate_unknown|alert number 46"
          + "|alert: certificate_unknown|client certificate is untrusted or invalid"},
      {"no-post-handshake", "post-handshake authentication|ah10158"},
      {"misdirected", "misdirected request|have no compatible ssl setup"},
      {"http-on-tls-port", "plain http request to https port|plain http request was sent to https port|speaking plain http to an ssl-enabled server port"
          + "|client sent an http request to an https server|http spoken on https port"},
      {"tls-on-http-port", "wrong version number|wrong_version_number|server gave http response to https client"
          + "|first record does not look like a tls handshake|unsupported or unrecognized ssl message"
          + "|unrecognized ssl message, plaintext connection|ssl_error_rx_record_too_long|packet length too long|record layer failure"
          + "|unknown protocol"},
      {"unknown-ca", "self-signed certificate in certificate chain|self signed certificate in certificate chain|self_signed_cert_in_chain"},
      {"self-signed", "self-signed certificate|self signed certificate|depth_zero_self_signed_cert|mozilla_pkix_error_self_signed_cert"},
      {"unknown-ca", "unable to get local issuer|unable_to_get_issuer_cert|unable to get issuer certificate"
          + "|unable to verify the first certificate|unable_to_verify_leaf_signature|pkix path building failed"
          + "|unable to find valid certification path|certificate signed by unknown authority|certificate is not trusted"
          + "|doesn't have a known issuer|err_cert_authority_invalid|sec_error_unknown_issuer"
          + "|peer's certificate issuer has been marked as not trusted|peer's certificate issuer is not recognized"
          + "|issuer certificate is invalid|certificate chain was issued by an authority that is not trusted"
          + "|remotecertificatechainerrors|untrustedroot|partialchain|invalid peer certificate: unknownissuer"
          + "|trust anchor for certification path not found|sec_e_untrusted_root"},
      {"expired", "verify certificate: x509: certificate has expired|to the server: x509: certificate has expired"},
      {"expired-either", "x509: certificate has expired"},
      {"expired", "certificate has expired|cert_has_expired|certificate expired|err_cert_date_invalid|certificate is expired"
          + "|sec_error_expired_certificate|notafter:|invalid peer certificate: expired|certexpired"},
      {"not-yet-valid", "certificate is not yet valid|certificate not yet valid|cert_not_yet_valid|notbefore:"},
      {"hostname-mismatch", "no alternative certificate subject name matches|does not match target host name|does not match host|hostname mismatch"
          + "|host name mismatch|doesn't match either of|err_tls_cert_altname_invalid|certificate is valid for"
          + "|err_cert_common_name_invalid|ssl_error_bad_cert_domain|no subject alternative|no name matching"
          + "|owner does not match hostname|remotecertificatenamemismatch|does not match certificate's altnames"
          + "|cannot validate certificate for|doesn't match '|notvalidforname|hostname/ip does not match"},
      {"revoked", "certificate revoked|err_cert_revoked|certificate has been revoked"},
      {"untrusted", "server certificate verification failed|could not establish trust relationship|remote certificate is invalid"
          + "|certificate_verify_failed|certificate verify failed|err_cert_invalid"},
      {"handshake-failure", "could not create ssl/tls secure channel|received alert [40]|handshake failure|handshake_failure"},
      {"protocol-version", "alert protocol version|alert: protocol_version|protocol version not supported|unsupported protocol"}});

  private static final String[] DNS_TOPICS = {"resolv", "enotfound", "eai_", "no such host", "name or service", "nodename", "unknown host", "unknownhost", "name_not_resolved",
      "name resolution", "address associated", "dns", "name not known"};
  private static final String[][] NAMES = Phrases.table(new String[][] {
      {"temporary", "eai_again|temporary failure in name resolution|server misbehaving"},
      {"not-found", "could not resolve host|couldn't resolve host|could not resolve proxy|getaddrinfo enotfound|'enotfound'|code enotfound|queryaaaa enotfound|querya enotfound|no such host|name or service not known"
          + "|nodename nor servname provided|unknownhostexception|unknown host|err_name_not_resolved|unable to resolve host"
          + "|remote name could not be resolved|nxdomain|no address associated with hostname|could not be resolved"}});

  private TlsFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(PROBLEM, Kind.WORD,
            "What failed in TLS. Of the server's certificate: unknown-ca, self-signed, expired, expired-either (of one of the two), not-yet-valid, hostname-mismatch, revoked, untrusted. Of the client's: "
                + "client-cert-required, client-cert-expired, client-cert-unknown-ca, client-cert-revoked, client-cert-purpose, bad-certificate. Of both: "
                + "handshake-failure, protocol-version, no-post-handshake, http-on-tls-port, tls-on-http-port, misdirected.", "RFC 8446 section 6.2", ShownBy.EVIDENCE, null),
        new FactType(DNS, Kind.WORD, "What failed in name resolution: not-found (no such name), temporary (no answer).",
            "RFC 1035 section 4.1.1", ShownBy.EVIDENCE, null));
  }

  static void observe(Scene scene, Sheet sheet) {
    List<Excerpt> lines = Phrases.lines(scene);
    tell(PROBLEM, Phrases.in(lines, TLS_TOPICS, TLS), sheet);
    tell(DNS, Phrases.in(lines, DNS_TOPICS, NAMES), sheet);
  }

  private static void tell(String fact, List<Phrases.Found> found, Sheet sheet) {
    Set<String> known = new LinkedHashSet<>();
    for (Phrases.Found one : found) {
      String meaning = fact.equals(PROBLEM) ? fromTheServer(one) : one.meaning();
      if (known.add(meaning)) {
        sheet.word(fact, meaning, one.line().place(one.start(), one.end()), "the words are \"" + sheet.discreet(one.line().text()) + "\"");
      }
    }
  }

  /** A server's log tells of its client: the alert that it received is about its own certificate, what it found itself is about the client's. */
  private static String fromTheServer(Phrases.Found found) {
    String line = found.line().text();
    boolean handshake = line.contains("TLS handshake error from ") || line.contains("while SSL handshaking") && !line.contains("to upstream") || line.contains(": SSL handshake failure");
    boolean received = line.contains("remote error: ") || line.contains("alert number") || line.contains(" alert ");
    if (handshake && received) {
      return switch (found.meaning()) {
        case "client-cert-unknown-ca" -> "unknown-ca";
        case "client-cert-expired" -> "expired";
        case "client-cert-revoked" -> "revoked";
        case "bad-certificate" -> "untrusted";
        default -> found.meaning();
      };
    }
    if (handshake || line.contains("Unable to authenticate the request")) {
      return switch (found.meaning()) {
        case "unknown-ca", "self-signed", "untrusted" -> "client-cert-unknown-ca";
        case "expired", "expired-either" -> "client-cert-expired";
        case "revoked" -> "client-cert-revoked";
        default -> found.meaning();
      };
    }
    return found.meaning();
  }
}
