package org.why401.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.why401.engine.Exchange;

/** What a command gives, as it reaches the program, and IIS's log. */
class WantedTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "curl -u \"alice:pa$sword7\" https://a.example/ | alice:pa****",
      "curl -u \"alice:pa$$w\" https://a.example/ | alice:pa****w",
      "curl -u \"alice:$PASSWORD\" https://a.example/ | alice:***",
      "curl -u \"alice:x-$TOKEN\" https://a.example/ | alice:x-***",
      "curl -u \"alice:x${TOKEN}\" https://a.example/ | alice:x***",
      "curl -u 'alice:pa$sword7' https://a.example/ | alice:pa$sword7",
      "curl -u \"alice:pa`word`\" https://a.example/ | alice:pa****",
      "curl -u alice:pa\\$sword https://a.example/ | alice:pa$sword"})
  void whatTheShellMakesOfAPassword(String command, String wanted) {
    assertThat(Reading.read(command).exchanges().get(0).wanted().text()).isEqualTo(wanted);
  }

  @Test
  void theCommandStandsBesideTheWire() {
    Exchange exchange = Reading.read("$ curl -v -u 'alice:FAKE' http://a.example/\n> GET / HTTP/1.1\n> Host: a.example\n> \n< HTTP/1.1 401 Unauthorized\n< \n").exchanges().get(0);
    assertThat(exchange.wanted().text()).isEqualTo("alice:FAKE");
    assertThat(exchange.request().method().text()).isEqualTo("GET");
  }

  @Test
  void aLineOfIisIsAnExchange() {
    assertThat(Sketch.of("#Fields: date time s-ip\n2026-03-01 10:00:01 192.0.2.10 GET /app/ a=1 443 - 198.51.100.7 Mozilla/5.0 - 401 2 5 15"))
        .startsWith("log-line\n1 GET /app/?a=1 1 | 401 1");
    assertThat(Sketch.of("2026-03-01 10:00:01 192.0.2.10 GET /app/ - 443 - 198.51.100.7 Mozil\nla/5.0+(Windows+NT+\n10.0) - 401 1 2148074254 15")).contains("| 401 1");
    assertThat(Sketch.of("2026-03-01 10:00:01 the server started GET /a")).doesNotContain("GET /a 0");
  }
}
