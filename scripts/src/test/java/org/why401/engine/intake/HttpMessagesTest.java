package org.why401.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.why401.engine.Response;

class HttpMessagesTest {

  @Test
  void aResponseAlone() {
    assertThat(Sketch.of("HTTP/1.1 401 \r\nWWW-Authenticate: Bearer\r\n\r\n{\"a\":1}")).isEqualTo("http-response\n1 - | 401 1 [{\"a\":1}] whole");
  }

  @Test
  void aHeadWithoutItsEndIsNotWhole() {
    assertThat(Sketch.of("HTTP/1.1 401 Unauthorized\nServer: x")).isEqualTo("http-response\n1 - | 401 1");
    assertThat(Sketch.of("HTTP/1.1 401 Unauthorized\nServer: x\n{\"a\":1}")).isEqualTo("http-response\n1 - | 401 1 [{\"a\":1}]");
  }

  @Test
  void requestsAndResponsesInTheirOrder() {
    assertThat(Sketch.of("""
        POST /token HTTP/1.1
        Host: id.example
        Content-Type: application/x-www-form-urlencoded

        grant_type=refresh_token

        HTTP/1.1 200 OK
        Content-Length: 2

        {}

        GET /me HTTP/1.1
        Host: api.example

        HTTP/1.1 403 Forbidden
        Content-Length: 0

        """)).isEqualTo("""
        http-exchange
        1 POST /token 2 [grant_type=r] whole | 200 1 [{}] whole
        2 GET /me 1 whole | 403 1 [] whole""");
  }

  @Test
  void aRequestWithoutHostWasShortenedByHand() {
    assertThat(Sketch.of("GET /me HTTP/1.1\nAccept: */*\n\nHTTP/1.1 401\n\n")).isEqualTo("http-exchange\n1 GET /me 1 | 401 0 whole");
  }

  @Test
  void curlIncludeShowsEachHop() {
    assertThat(Sketch.of(Sketch.evidence("curl-i-redirect.txt"))).startsWith("curl-include\n1 - | 301 6 whole\n2 - | 401 6 [<html>");
    assertThat(Sketch.of(Sketch.evidence("curl-i-h2.txt"))).isEqualTo("curl-include\n1 - | 401 5 [{\"error\":\"in] whole");
  }

  @Test
  void theCommandBeforeAResponseIsItsRequest() {
    assertThat(Sketch.of("$ curl -si https://api.example/me -H 'X-Api-Key: FAKE'\nHTTP/2 401 \nserver: x\n\nno\n"))
        .isEqualTo("curl-include\n1 GET https://api.example/me 1 | 401 1 [no] whole");
  }

  @Test
  void wgetIndentsTheHeadAndSpeaksAfterIt() {
    Intake intake = Reading.read(Sketch.evidence("wget-s.txt"));
    assertThat(Sketch.of(Sketch.evidence("wget-s.txt"))).isEqualTo("http-response\n1 - | 401 6 whole");
    assertThat(intake.exchanges().get(0).said()).last().hasToString("Username/Password Authentication Failed.");
  }

  @Test
  void foldedLinesAreJoined() {
    Response response = Reading.read("HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm=\"a\",\n  error=\"x\"\n\n").exchanges().get(0).response();
    assertThat(Sketch.header(response.headers(), "www-authenticate")).isEqualTo("Bearer realm=\"a\", error=\"x\"");
  }

  @Test
  void anInterimResponseIsReplacedByTheFinalOne() {
    assertThat(Sketch.of("POST /x HTTP/1.1\nHost: a\n\nHTTP/1.1 100 Continue\n\nHTTP/1.1 401 No\nServer: x\n\n"))
        .isEqualTo("http-exchange\n1 POST /x 1 whole | 401 1 whole");
  }
}
