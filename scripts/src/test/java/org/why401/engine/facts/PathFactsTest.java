package org.why401.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PathFactsTest {

  private static final String PREFLIGHT = "OPTIONS http://a.example/x\nHost: a.example\nOrigin: http://b.example\nAccess-Control-Request-Method: GET\nAccess-Control-Request-Headers: authorization";

  private static List<String> said(String fact, String line) {
    return Given.evidence().said(line).values(fact);
  }

  @Test
  void whatBrowsersSayOfCors() {
    assertThat(said("cors.problem", "Response to preflight request doesn't pass access control check: It does not have HTTP ok status.")).containsExactly("preflight-status");
    assertThat(said("cors.problem", "The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'."))
        .containsExactly("wildcard-credentials");
    assertThat(said("cors.problem", "(Reason: expected \u2018true\u2019 in CORS header \u2018Access-Control-Allow-Credentials\u2019).")).containsExactly("credentials-not-allowed");
    assertThat(said("cors.problem", "Origin https://b.example is not allowed by Access-Control-Allow-Origin. Status code: 401")).containsExactly("origin-mismatch");
    assertThat(said("cors.header", "Request header field authorization is not allowed by Access-Control-Allow-Headers in preflight response.")).containsExactly("authorization");
    assertThat(said("cors.header", "Request header field x-api-key is not allowed by Access-Control-Allow-Headers in preflight response.")).isEmpty();
  }

  @Test
  void whatHeadersShowOfCors() {
    Given named = Given.evidence().exchange(PREFLIGHT, "HTTP/1.1 204 No Content\nAccess-Control-Allow-Origin: http://b.example\nAccess-Control-Allow-Headers: content-type, Authorization");
    assertThat(named.values("cors.problem")).isEmpty();
    Given star = Given.evidence().exchange(PREFLIGHT, "HTTP/1.1 204 No Content\nAccess-Control-Allow-Origin: http://b.example\nAccess-Control-Allow-Headers: *");
    assertThat(star.values("cors.problem")).containsExactly("header-not-allowed");
    Given cookie = Given.evidence().exchange("GET http://a.example/x\nHost: a.example\nOrigin: http://b.example\nCookie: s=1", "HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: *");
    assertThat(cookie.values("cors.problem")).containsExactly("wildcard-credentials");
    Given own = Given.evidence().exchange("POST http://a.example:8000/x\nOrigin: http://a.example:8000", "HTTP/1.1 403 Forbidden\nServer: x");
    assertThat(own.values("cors.problem")).isEmpty();
  }

  @Test
  void tlsSaysWhoseCertificateItIs() {
    assertThat(said("tls.problem", "curl: (60) SSL certificate problem: certificate has expired")).containsExactly("expired");
    assertThat(said("tls.problem", "client SSL certificate verify error: (10:certificate has expired) while reading client request headers")).containsExactly("client-cert-expired");
    assertThat(said("tls.problem", "tlsv1 alert unknown ca")).containsExactly("client-cert-unknown-ca");
    assertThat(said("tls.problem", "http: TLS handshake error from 1.2.3.4:5: remote error: tls: bad certificate")).containsExactly("untrusted");
    assertThat(said("tls.problem", "http: TLS handshake error from 1.2.3.4:5: tls: failed to verify certificate: x509: certificate signed by unknown authority"))
        .containsExactly("client-cert-unknown-ca");
    assertThat(said("tls.problem", "x509: certificate has expired or is not yet valid")).containsExactly("expired-either");
    assertThat(said("tls.problem", "the certificate of merit has expired")).isEmpty();
  }

  @Test
  void pagesTellOfTlsToo() {
    Given page = Given.evidence().response("HTTP/1.1 400 Bad Request\nContent-Type: text/html\n\n<html><title>400 No required SSL certificate was sent</title></html>");
    assertThat(page.values("tls.problem")).containsExactly("client-cert-required");
  }

  @Test
  void namesThatAreNotFound() {
    assertThat(said("dns.problem", "curl: (6) Could not resolve host: a.example")).containsExactly("not-found");
    assertThat(said("dns.problem", "Error: getaddrinfo EAI_AGAIN a.example")).containsExactly("temporary");
    assertThat(said("dns.problem", "the issue was resolved")).isEmpty();
  }

  @Test
  void grpcStatusOfTrailersAndClients() {
    assertThat(Given.evidence().response("HTTP/2 200\ngrpc-status: 16").values("grpc.status")).containsExactly("16");
    assertThat(Given.evidence().response("HTTP/2 200\ngrpc-status: 0").values("grpc.status")).isEmpty();
    assertThat(said("grpc.status", "rpc error: code = PermissionDenied desc = no")).containsExactly("7");
    assertThat(said("grpc.status", "Error: 16 UNAUTHENTICATED: no")).containsExactly("16");
    assertThat(said("message", "rpc error: code = Unauthenticated desc = token is expired")).contains("token is expired");
  }

  @Test
  void whatARedirectChanges() {
    assertThat(redirect("http://a.example/x", "https://a.example/x")).containsExactly("https");
    assertThat(redirect("http://a.example/x", "https://www.a.example/x")).containsExactly("https", "www");
    assertThat(redirect("https://a.example/x", "http://a.example/x/")).containsExactly("http", "slash");
    assertThat(redirect("https://a.example/x", "/x/")).containsExactly("slash");
    assertThat(redirect("http://a.example/x", "http://a.example:8080/x")).containsExactly("port");
    assertThat(redirect("http://a.example/x", "http://b.example/y")).containsExactly("host", "path");
  }

  private static List<String> redirect(String from, String to) {
    return Given.evidence().exchange("GET " + from, "HTTP/1.1 301 Moved\nLocation: " + to).values("redirect.change");
  }

  @Test
  void aPostThatBecameAGet() {
    Given given = Given.evidence().exchange("POST http://a.example/x", "HTTP/1.1 301 Moved\nLocation: https://a.example/x")
        .exchange("GET https://a.example/x", "HTTP/1.1 405 Method Not Allowed\nServer: x");
    assertThat(given.values("redirect.to_get")).containsExactly("true");
  }

  @Test
  void whoseAnswerAProxyGives() {
    assertThat(Given.evidence().response("HTTP/1.1 403 Forbidden\nServer: squid/5.7\nX-Squid-Error: ERR_ACCESS_DENIED 0").values("proxy.answered")).containsExactly("true");
    assertThat(Given.evidence().response("HTTP/1.1 401 Unauthorized\nServer: nginx").values("proxy.answered")).isEmpty();
    assertThat(said("proxy.connect", "curl: (56) CONNECT tunnel failed, response 407")).containsExactly("true");
    assertThat(said("proxy.connect", "1.0 2 10.0.0.1 TCP_DENIED/407 3 GET http://a.example/ - HIER_NONE/-")).isEmpty();
  }

  @Test
  void theHeadAsAWhole() {
    Given given = Given.evidence().exchange("GET http://a.example/x\nApi_Key: abcdef\nCookie: s=" + "a".repeat(3000), "HTTP/1.1 400 Bad Request\nServer: x");
    assertThat(given.values("head.underscore")).containsExactly("api_key");
    assertThat(given.values("head.largest")).containsExactly("cookie");
    assertThat(given.values("head.size")).containsExactly("3029");
  }

  @Test
  void theSameCredentialElsewhere() {
    Observation hosts = Given.evidence().exchange("GET http://a.example/x\nAuthorization: Bearer abcdef123", "HTTP/1.1 401 Unauthorized\nServer: x")
        .exchange("GET http://b.example/x\nAuthorization: Bearer abcdef123", "HTTP/1.1 200 OK\nServer: x").observe();
    assertThat(values(hosts, 0, "contrast.works")).containsExactly("other-host");
    Observation hyphen = Given.evidence().exchange("GET http://a.example/x\napi_key: abcdef123", "HTTP/1.1 401 Unauthorized\nServer: x")
        .exchange("GET http://a.example/x\napi-key: abcdef123", "HTTP/1.1 200 OK\nServer: x").observe();
    assertThat(values(hyphen, 0, "contrast.works")).containsExactly("hyphen");
    Observation swapped = Given.evidence().exchange("GET http://a.example/x\nAuthorization: Basic abcdef", "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer")
        .exchange("GET http://a.example/x\nAuthorization: Bearer abcdef", "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm=\"a\"").observe();
    assertThat(values(swapped, 1, "contrast.swaps")).containsExactly("true");
  }

  private static List<String> values(Observation observation, int chain, String name) {
    return observation.facts().get(chain).all().stream().filter(fact -> fact.name().equals(name)).map(fact -> fact.value()).toList();
  }
}
