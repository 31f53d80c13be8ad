package org.why401.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.why401.engine.Request;

class CurlCommandTest {

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
      "curl https://a.example/x; GET https://a.example/x",
      "$ curl -sSI https://a.example/x; HEAD https://a.example/x",
      "user@host:~$ curl a.example -d a=1 -d b=2; POST http://a.example",
      "curl -XPUT 'localhost:9200/i?pretty'; PUT http://localhost:9200/i?pretty",
      "curl --max-time 5 -o out.json --url https://a.example; GET https://a.example",
      "PS C:\\> curl.exe -G -d q=1 https://a.example; GET https://a.example",
      "curl -kLX DELETE https://a.example | jq .; DELETE https://a.example"})
  void optionsAreToldFromTheUrl(String command, String sent) {
    Intake intake = Reading.read(command);
    Request request = intake.exchanges().get(0).request();
    assertThat(intake.kind()).isEqualTo("curl-command");
    assertThat(request.method() + " " + request.url()).isEqualTo(sent);
    assertThat(request.whole()).isFalse();
  }

  @Test
  void credentialsBecomeTheHeaderThatCurlSends() {
    assertThat(authorization("curl -u alice:wrong https://a.example")).isEqualTo("Basic YWxpY2U6d3Jvbmc=");
    assertThat(authorization("curl -ualice:wrong https://a.example")).isEqualTo("Basic YWxpY2U6d3Jvbmc=");
    assertThat(authorization("curl --oauth2-bearer FAKE https://a.example")).isEqualTo("Bearer FAKE");
    assertThat(authorization("curl -H \"Authorization: Bearer FAKE\" https://a.example")).isEqualTo("Bearer FAKE");
    assertThat(authorization("curl --digest -u alice:wrong https://a.example")).isNull();
    assertThat(authorization("curl -u alice https://a.example")).isNull();
  }

  @Test
  void whatTheShellPutsInIsNotKnown() {
    assertThat(authorization("curl -H \"Authorization: Bearer $TOKEN\" https://a.example")).isEqualTo("Bearer ***");
    assertThat(authorization("curl -H \"Authorization: Bearer $(cat t)\" https://a.example")).isEqualTo("Bearer ***");
    assertThat(authorization("curl -H 'Authorization: Bearer $TOKEN' https://a.example")).isEqualTo("Bearer $TOKEN");
    assertThat(authorization("curl -u \"$NAME:$PASSWORD\" https://a.example")).isEqualTo("Basic ***");
  }

  @Test
  void aCommandMayGoOnOverSeveralLines() {
    String text = "curl https://a.example \\\n  -H 'X-Api-Key: FAKE' \\\n  -d '{\n \"a\": 1\n}'\n{\"error\":\"no\"}\n";
    assertThat(Sketch.of(text)).isEqualTo("curl-command\n1 POST https://a.example 1 [{\n \"a\": 1\n}] | null 0 [{\"error\":\"no]");
    String value = Reading.read(text).exchanges().get(0).request().headers().get(0).value().text();
    assertThat(value).isEqualTo("FAKE");
  }

  @ParameterizedTest
  @CsvSource({"curl: (22) The requested URL returned error: 401", "curl says 401", "I used curl -v https://a.example"})
  void wordsAboutCurlAreNoCommand(String text) {
    assertThat(Reading.read(text).kind()).isEqualTo("tool-output");
  }

  private static String authorization(String command) {
    return Sketch.header(Reading.read(command).exchanges().get(0).request().headers(), "Authorization");
  }
}
