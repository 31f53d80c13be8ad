package org.why401.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.why401.engine.Excerpt;
import org.why401.engine.Exchange;
import org.why401.engine.Place;

class OtherKindsTest {

  private static final String JWT = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJl";

  @Test
  void bodiesAlone() {
    assertThat(Sketch.of("{\n  \"status\": 401,\n  \"error\": \"Unauthorized\"\n}\n")).startsWith("json-body\n1 - | 401 0 [{\n  \"status");
    assertThat(Sketch.of("{\"error\":\"invalid_tok")).isEqualTo("json-body\n1 - | null 0 [{\"error\":\"in]");
    assertThat(Sketch.of("<!DOCTYPE html>\n<title>401</title>\n\n<p>No</p>")).isEqualTo("html-body\n1 - | null 0 [<!DOCTYPE ht]");
    assertThat(Sketch.of("<?xml version=\"1.0\"?>\n<Error><Code>AccessDenied</Code></Error>")).startsWith("xml-body\n");
  }

  @ParameterizedTest
  @CsvSource({"'', ''", "'Bearer ', ''", "'  \"', '\"'", "'', '\n\n'"})
  void aTokenAlone(String before, String after) {
    String text = before + JWT + after;
    Intake intake = Reading.read(text);
    Excerpt token = intake.exchanges().get(0).tokens().get(0);
    assertThat(intake.kind()).isEqualTo("jwt");
    assertThat(token.text()).isEqualTo(JWT);
    assertThat(token.place()).isEqualTo(new Place(before.length(), before.length() + JWT.length()));
    assertThat(intake.exchanges().get(0).said()).isEmpty();
  }

  @Test
  void anEncryptedTokenHasFiveParts() {
    assertThat(Reading.read("eyJhbGciOiJkaXIifQ..aXY.Y2lwaGVy.dGFn").kind()).isEqualTo("jwt");
  }

  @Test
  void headerLinesAlone() {
    assertThat(Sketch.of("WWW-Authenticate: Bearer error=\"invalid_token\"")).isEqualTo("header\n1 - | null 1");
    assertThat(Sketch.of("Bearer realm=\"a\", error=\"invalid_token\"")).isEqualTo("header\n1 - | null 1");
    assertThat(Sketch.of("Authorization: Bearer FAKE\nwww-authenticate: Bearer\ndate: Mon")).isEqualTo("header\n1 null null 1 | null 2");
    assertThat(Sketch.of("server: nginx\ndate: Mon\nwww-authenticate: Basic realm=\"a\"")).isEqualTo("header\n1 - | null 3");
  }

  @Test
  void accessLogLinesAreExchanges() {
    assertThat(Sketch.of(Sketch.evidence("nginx-access.log.txt"))).startsWith("log-line\n1 GET /old 1 | 301 1\n2 GET /private 1 | 401 1");
    assertThat(Sketch.of("10.0.0.1:38414 [24/Nov/2026:06:18:29.813] www www/<NOSRV> 0/-1/-1/-1/0 407 248 - - LR-- 1/1/0/0/0 0/0 \"GET /basic/ HTTP/1.1\""))
        .isEqualTo("log-line\n1 GET /basic/ 0 | 407 1");
  }

  @Test
  void npmsFetchesAreExchanges() {
    assertThat(Sketch.of("npm http fetch GET 401 https://r.example.com/a 12ms\nnpm http fetch GET 200 https://r.example.com/a 30ms (cache miss)"))
        .isEqualTo("tool-output\n1 GET https://r.example.com/a 0 | 401 0\n2 GET https://r.example.com/a 0 | 200 0");
  }

  @Test
  void aMaskInAUrlIsNoEmptyValue() {
    for (String mask : List.of("<redacted>", "...", "`***`")) {
      Exchange exchange = Reading.read("HTTPError: 401 Client Error for url: https://a.example.com/x?key=" + mask).exchanges().get(0);
      assertThat(exchange.request().url()).hasToString("https://a.example.com/x?key=" + mask);
    }
  }

  @Test
  void aClassThatLogsIsNoPartOfWhatItSays() {
    assertThat(Reading.read("2026-11-18 10:00:00,123 ERROR [http-nio-8080-exec-1] c.e.api.AuthFilter - token has been revoked").exchanges().get(0).said().get(0))
        .hasToString("token has been revoked");
  }

  @Test
  void headersThatContainerdNamesAreRead() {
    assertThat(Sketch.of("DEBU[0000] fetch response received host=r.example.com response.header.www-authenticate=\"Bearer realm=\\\"https://a.example.com/token\\\"\" "
        + "response.status=\"401 Unauthorized\" url=\"https://r.example.com/v2/\"")).isEqualTo("header\n1 - | 401 1");
  }

  @Test
  void aMessageBelowItsArrowIsOne() {
    assertThat(Sketch.of("--> GET https://r.example.com/v2/\nGET /v2/ HTTP/1.1\nHost: r.example.com\n\n<-- 401 https://r.example.com/v2/ (35ms)\nHTTP/1.1 401 Unauthorized\nWww-Authenticate: Bearer\n\n"))
        .isEqualTo("http-exchange\n1 GET /v2/ 1 whole | 401 1 whole");
  }

  @Test
  void errorLogLinesSayWhatTheyMeanAndOfWhichRequest() {
    Exchange only = Reading.read(Sketch.evidence("nginx-error.log.txt")).exchanges().get(0);
    assertThat(only.said().get(0)).hasToString("no user/password was provided for basic authentication");
    assertThat(only.request().method()).hasToString("GET");
    assertThat(Sketch.header(only.request().headers(), "host")).isEqualTo("127.0.0.1:18080");
    assertThat(said(Sketch.evidence("apache-error.log.txt"))).first().isEqualTo("AH01794: user alice: password mismatch: /");
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
      "fatal: Authentication failed for 'https://git.example/r/'; fatal: Authentication failed for 'https://git.example/r/'",
      "2026-03-01 10:00:00,123 ERROR [main] Jwt is expired; Jwt is expired",
      "2026-03-01T10:00:00.000Z  WARN 12 --- [nio-8080-exec-1] o.s.Filter   : Jwt is expired; Jwt is expired",
      "Nov 24 06:19:36 web app[12]: Jwt is expired; Jwt is expired",
      "npm ERR! code E401; code E401",
      "│ Error: 401 Unauthorized; Error: 401 Unauthorized",
      "\u001b[31mError:\u001b[0m no; Error: no",
      "web_1  | Jwt is expired; Jwt is expired",
      "> quoted; quoted",
      "3. counted; counted",
      "orders:1 Failed to load resource; Failed to load resource",
      "[1:2:INFO:CONSOLE:0] \"Uncaught no\"; Uncaught no"})
  void aLineIsSaidWithoutWhatStandsBeforeIt(String line, String said) {
    assertThat(said(line)).startsWith(said);
  }

  @Test
  void theStatusAToolNamesIsTheResponses() {
    assertThat(Sketch.of("curl: (22) The requested URL returned error: 401")).isEqualTo("tool-output\n1 - | 401 0");
    assertThat(Sketch.of("npm error 403 Forbidden - GET https://registry.example/p")).isEqualTo("tool-output\n1 GET https://registry.example/p 0 | 403 0");
    assertThat(Sketch.of("HTTP Error 401.2 - Unauthorized")).isEqualTo("tool-output\n1 - | 401 0");
    assertThat(Sketch.of("took 401 ms, line 403, 4015 rows")).isEqualTo("tool-output\n1 - | -");
  }

  @Test
  void jsonBehindWordsIsTheBody() {
    assertThat(Sketch.of("Error: Request failed with status code 401: {\"error\":\"invalid_client\"} (retry)")).isEqualTo("tool-output\n1 - | 401 0 [{\"error\":\"in]");
    assertThat(Sketch.of("Response: {\n  \"error\": \"x\"\n}\nbye")).startsWith("tool-output\n1 - | null 0 [{\n  \"error\"");
    assertThat(said("level=error msg=\"token expired\"")).containsExactly("level=error msg=\"token expired\"", "token expired");
  }

  @Test
  void pythonsDebugLinesAreAnExchange() {
    assertThat(Sketch.of(Sketch.evidence("python-http-client.txt"))).isEqualTo("http-exchange\n1 GET /private 3 whole | 401 6 whole");
  }

  @Test
  void aTranscriptMayStandInAFenceAmongProse() {
    String text = "I get this:\n\n```http\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm=\"a\"\n\n```\nWhy?\n";
    assertThat(Sketch.of(text)).isEqualTo("http-response\n1 - | 401 1 whole");
    assertThat(said(text)).containsExactly("I get this:", "Why?");
  }

  @ParameterizedTest
  @CsvSource({"'> '", "'[CURL DBG] '", "'kibana_1  | '", "'2026-03-01T10:00:00.123Z DEBUG '", "'> > '", "'│ '"})
  void aPrefixBeforeEveryLineIsSeenThrough(String prefix) {
    String bare = Sketch.evidence("curl-v-basic.txt").replace("\r", "");
    String text = prefix + bare.replace("\n", "\n" + prefix);
    assertThat(Sketch.of(text)).isEqualTo(Sketch.of(bare));
    Excerpt challenge = Reading.read(text).exchanges().get(0).response().headers().get(5).value();
    assertThat(text.substring(challenge.place().start(), challenge.place().end())).isEqualTo("Basic realm=\"Staff\"");
  }

  @Test
  void quotedMailIsSeenThrough() {
    assertThat(Sketch.of("Bob wrote:\n> HTTP/1.1 401 Unauthorized\n> Server: x\n>\n> nope\n")).isEqualTo("http-response\n1 - | 401 1 [nope] whole");
  }

  private static List<String> said(String text) {
    return Reading.read(text).exchanges().stream().flatMap(exchange -> exchange.said().stream()).map(Excerpt::text).toList();
  }
}
