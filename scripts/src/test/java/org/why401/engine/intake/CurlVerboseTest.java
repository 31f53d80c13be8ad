package org.why401.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.why401.engine.Excerpt;
import org.why401.engine.Exchange;

/** Recorded with curl 7.88.1 against nginx 1.22.1 and Apache 2.4; the later forms after curl's sources. */
class CurlVerboseTest {

  @ParameterizedTest
  @ValueSource(strings = {"curl-v-basic.txt", "curl-v-meter.txt"})
  void aPlainTranscriptIsOneExchange(String name) {
    assertThat(Sketch.of(Sketch.evidence(name))).isEqualTo("""
        curl-verbose
        1 GET http://127.0.0.1:18080/private 3 whole | 401 6 [<html>\r
        <hea] whole""".replace("\\r", "\r"));
  }

  @Test
  void headersThatIncludeShowsAgainAreNotReadTwice() {
    Intake intake = Reading.read(Sketch.evidence("curl-vi-wrong.txt"));
    Exchange only = intake.exchanges().get(0);
    assertThat(intake.exchanges()).hasSize(1);
    assertThat(only.request().headers()).filteredOn(h -> h.is("authorization")).hasSize(1);
    assertThat(only.response().headers()).hasSize(6);
    assertThat(only.response().body().text()).startsWith("<html>").endsWith("</html>");
    assertThat(only.said()).extracting(Excerpt::text)
        .contains("Authentication problem. Ignoring this.", "Server auth using Basic with user 'alice'")
        .last().isEqualTo("Connection #0 to host 127.0.0.1 left intact");
  }

  @Test
  void aTerminalsColoursLinksAndDoubledHeadersAreSeenThrough() {
    assertThat(Sketch.of(Sketch.evidence("curl-vi-terminal-redirect.txt"))).startsWith("""
        curl-verbose
        1 GET http://localhost:18080/old 4 whole | 301 6 whole
        2 GET http://127.0.0.1:18080/private 3 whole | 401 6 [<html>""");
  }

  @Test
  void eachHopOfARedirectIsAnExchangeWithWhatWasSaidBeforeIt() {
    Intake intake = Reading.read(Sketch.evidence("curl-v-redirect.txt"));
    assertThat(intake.exchanges()).hasSize(2);
    assertThat(intake.exchanges().get(0).request().url()).hasToString("http://localhost:18080/old");
    assertThat(Sketch.header(intake.exchanges().get(0).request().headers(), "Authorization")).startsWith("Basic ");
    assertThat(Sketch.header(intake.exchanges().get(1).request().headers(), "Authorization")).isNull();
    assertThat(intake.exchanges().get(1).said().get(0)).hasToString("Issue another request to this URL: 'http://127.0.0.1:18080/private'");
  }

  @Test
  void http2RepeatsItsRequestHeadWithoutSendingItTwice() {
    assertThat(Sketch.of(Sketch.evidence("curl-v-h2-redirect.txt"))).startsWith("""
        curl-verbose
        1 GET https://localhost:18443/old 4 whole | 301 5 whole
        2 GET https://localhost:18443/private 4 whole | 401 5 [<html>""");
  }

  @Test
  void theRoundsOfDigestAreExchanges() {
    Intake intake = Reading.read(Sketch.evidence("curl-v-digest.txt"));
    assertThat(intake.exchanges()).hasSize(2);
    assertThat(Sketch.header(intake.exchanges().get(0).request().headers(), "Authorization")).isNull();
    assertThat(Sketch.header(intake.exchanges().get(1).request().headers(), "Authorization")).startsWith("Digest username=\"alice\"");
  }

  @Test
  void aTunnelThroughAProxyIsAnExchangeOfItsOwn() {
    assertThat(Sketch.of(Sketch.evidence("curl-v-proxy-407.txt"))).isEqualTo("""
        curl-verbose
        1 CONNECT localhost:18443 3 whole | 407 5 whole""");
    assertThat(Sketch.of(Sketch.evidence("curl-v-proxy-tunnel.txt"))).isEqualTo("""
        curl-verbose
        1 CONNECT localhost:18443 4 whole | 200 1 whole
        2 GET https://localhost:18443/api 3 whole | 401 5 [{"error":"in] whole""");
  }

  @Test
  void aConnectionThatNeverCameIsOnlySaid() {
    Intake intake = Reading.read(Sketch.evidence("curl-v-refused.txt"));
    assertThat(Sketch.of(Sketch.evidence("curl-v-refused.txt"))).isEqualTo("curl-verbose\n1 - | -");
    assertThat(intake.exchanges().get(0).said()).extracting(Excerpt::text).contains("connect to 127.0.0.1 port 1 failed: Connection refused");
  }

  @Test
  void aTraceShowsTheSame() {
    Exchange only = Reading.read(Sketch.evidence("curl-trace.txt")).exchanges().get(0);
    assertThat(Sketch.of(Sketch.evidence("curl-trace.txt"))).startsWith("curl-trace\n1 GET http://127.0.0.1:18080/private 3 whole | 401 6 [<html>\n<head");
    assertThat(only.response().body().text()).endsWith("</html>").hasSizeLessThan(180);
  }

  @Test
  void curlsOwnWordsMayBeGluedToTheBody() {
    String text = """
        * Connected to api.example.com (192.0.2.7) port 443
        * using HTTP/2
        * [HTTP/2] [1] OPENED stream for https://api.example.com/v1/me
        * [HTTP/2] [1] [:method: GET]
        * [HTTP/2] [1] [authorization: Bearer FAKE-TOKEN-1]
        > GET /v1/me HTTP/2
        > Host: api.example.com
        > Authorization: Bearer FAKE-TOKEN-1
        >
        * Request completely sent off
        < HTTP/2 401
        < www-authenticate: Bearer
        <
        {"error":"invalid_token"}* Connection #0 to host api.example.com left intact
        """;
    Exchange only = Reading.read(text).exchanges().get(0);
    assertThat(Sketch.of(text)).isEqualTo("curl-verbose\n1 GET https://api.example.com/v1/me 2 whole | 401 1 [{\"error\":\"in] whole");
    assertThat(only.response().body()).hasToString("{\"error\":\"invalid_token\"}");
    assertThat(only.said()).extracting(Excerpt::text).noneMatch(said -> said.contains("FAKE-TOKEN"));
  }

  @Test
  void aHeadIsWholeOnlyWhereItsEndIsShown() {
    String transcript = Sketch.evidence("curl-v-basic.txt");
    int requestEnd = transcript.indexOf("> \r\n");
    int responseEnd = transcript.indexOf("< \r\n");
    assertThat(Reading.read(transcript.substring(0, requestEnd)).exchanges().get(0).request().whole()).isFalse();
    assertThat(Reading.read(transcript.substring(0, requestEnd + 4)).exchanges().get(0).request().whole()).isTrue();
    assertThat(Reading.read(transcript.substring(0, responseEnd)).exchanges().get(0).response().whole()).isFalse();
    assertThat(Reading.read(transcript.substring(0, responseEnd + 4)).exchanges().get(0).response().whole()).isTrue();
  }

  @Test
  void aTranscriptMayBeginInTheMiddleOfAHead() {
    assertThat(Sketch.of("> Authorization: Bearer FAKE\n> \n< HTTP/1.1 401 No\n< www-authenticate: Bearer\n< \n"))
        .isEqualTo("curl-verbose\n1 null null 1 | 401 1 whole");
    assertThat(Sketch.of("< www-authenticate: Bearer\n< \n")).isEqualTo("curl-verbose\n1 - | null 1");
  }

  @Test
  void theSchemeIsNotGuessed() {
    assertThat(Reading.read("> GET /x HTTP/1.1\n> Host: a.example\n> \n< HTTP/1.1 401\n< \n").exchanges().get(0).request().url()).hasToString("/x");
  }
}
