package org.why401.engine.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.why401.engine.Excerpt;

class W3cLogTest {

  @Test
  void theDefaultFields() {
    W3cLog log = read("2026-03-01 10:00:01 192.0.2.10 GET /app/a.aspx x=1 443 EXAMPLE\\alice 198.51.100.7 Mozilla/5.0+(Windows+NT+10.0) - 401 1 1326 15");
    assertThat(log.method().text()).isEqualTo("GET");
    assertThat(log.stem().text()).isEqualTo("/app/a.aspx");
    assertThat(log.query().text()).isEqualTo("x=1");
    assertThat(log.user().text()).isEqualTo("EXAMPLE\\alice");
    assertThat(log.agent().text()).startsWith("Mozilla/5.0");
    assertThat(log.status().text() + " " + log.substatus().text() + " " + log.win32().text()).isEqualTo("401 1 1326");
  }

  @Test
  void otherFieldsToo() {
    W3cLog log = read("2026-03-01 10:00:01 W3SVC1 WEB01 192.0.2.10 POST /api - 80 - 198.51.100.7 HTTP/1.1 - - - intranet.example.com 401 2 5 1467 322 3");
    assertThat(log.query()).isNull();
    assertThat(log.user()).isNull();
    assertThat(log.substatus().text()).isEqualTo("2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026-03-01 10:00:01 INFO started", "2026-03-01 10:00:01 GET /a", "#Fields: date time cs-method", "2026-03-01T10:00:01 192.0.2.10 GET /a - 80 - - 401 2 5",
      "2026-03-01 10:00:01 192.0.2.10 GET /a - 80 - 198.51.100.7"})
  void otherLinesAreNone(String line) {
    assertThat(read(line)).isNull();
  }

  private static W3cLog read(String line) {
    return W3cLog.read(Excerpt.of(line, 0, line.length()));
  }
}
