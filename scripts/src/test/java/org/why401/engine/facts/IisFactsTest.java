package org.why401.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IisFactsTest {

  private static final String LINE = "2026-03-01 10:00:01 192.0.2.10 GET /app/ - 443 %s 198.51.100.7 Mozilla/5.0 - 401 %s %s 15";

  @ParameterizedTest
  @CsvSource({"1, 1326, 401.1, 1326", "1, 2148074254, 401.1, 0x8009030E", "2, 5, 401.2, 5", "1, 2147943726, 401.1, 1326"})
  void theLogsNumbers(String sub, String error, String substatus, String win32) {
    Given given = Given.evidence().said(LINE.replaceFirst("%s", "-").replaceFirst("%s", sub).replaceFirst("%s", error));
    assertThat(given.values("iis.substatus")).containsExactly(substatus);
    assertThat(given.values("iis.win32")).containsExactly(win32);
    assertThat(given.values("iis.user")).containsExactly("false");
  }

  @Test
  void noSubStatusAndNoErrorAreNoFacts() {
    Given given = Given.evidence().said("2026-03-01 10:00:01 192.0.2.10 GET /app/ - 443 EXAMPLE\\alice 198.51.100.7 Mozilla/5.0 - 200 0 0 15");
    assertThat(given.values("iis.substatus")).isEmpty();
    assertThat(given.values("iis.win32")).isEmpty();
    assertThat(given.values("iis.user")).containsExactly("true");
  }

  @ParameterizedTest
  @CsvSource({"HTTP Error 401.2 - Unauthorized, 401.2", "IIS 10.0 Detailed Error - 401.3 - Unauthorized, 401.3", "HTTP 403.7 - Client certificate required., 403.7",
      "Error message 401.2.: Unauthorized: Logon failed, 401.2", "401.1 Unauthorized: Logon failed, 401.1", "Error 403.502 - Forbidden, 403.502"})
  void namedInWords(String said, String substatus) {
    assertThat(Given.evidence().said(said).values("iis.substatus")).containsExactly(substatus);
  }

  @ParameterizedTest
  @CsvSource({"version 401.2 of the product", "401.20.1", "HTTP 404.2 - Not Found", "took 401.2 ms", "HTTP/1.1 401 Unauthorized"})
  void otherNumbersAreNone(String said) {
    assertThat(Given.evidence().said(said).values("iis.substatus")).isEmpty();
  }

  @Test
  void theErrorCodeOfAPage() {
    assertThat(Given.evidence().said("Error Code: 0x80070005").values("iis.win32")).containsExactly("5");
    assertThat(Given.evidence().said("Error Code 0x8009030e").values("iis.win32")).containsExactly("0x8009030E");
  }
}
