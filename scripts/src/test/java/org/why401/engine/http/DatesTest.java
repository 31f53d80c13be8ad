package org.why401.engine.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994", "06/Nov/1994:09:49:37 +0100",
      "Sun, 6 Nov 1994 08:49:37", "Sun, 06 Nov 1994 03:49:37 -0500"})
  void everyFormOfAnHttpDateIsRead(String date) {
    assertThat(HttpDate.read(date)).isEqualTo(784_111_777L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "Sun, 06 Nov", "Thu, 31 Feb 2026 10:00:00 GMT", "10:00:00", "Sun, 06 Nov 1994 25:00:00 GMT", ":::", "-1"})
  void otherTextIsNoDate(String text) {
    assertThat(HttpDate.read(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
      "2026-03-01T10:00:00Z, 1772359200", "2026-03-01T10:00Z, 1772359200", "2026-03-01 10:00:00.123456Z, 1772359200",
      "2026-03-01T11:00:00+01:00, 1772359200", "2026-03-01T05:00:00-0500, 1772359200", "2026-03-01, 1772323200", "1970-01-01T00:00:00Z, 0",
      "2026-03-01T10:00:00 UTC, 1772359200"})
  void isoMomentsAreRead(String text, long seconds) {
    assertThat(IsoTime.read(text)).isEqualTo(seconds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026-02-30T10:00:00Z", "2026-03-01T", "2026-03-01Tnoon", "20260301T100000Z", "2026-03-01T10:00:00+", "yesterday…"})
  void otherTextIsNoMoment(String text) {
    assertThat(IsoTime.read(text)).isNull();
  }

  @Test
  void whatIsPrintedIsReadBack() {
    assertThat(IsoTime.print(1_772_359_200L)).isEqualTo("2026-03-01T10:00:00Z");
    assertThat(IsoTime.print(-1)).isEqualTo("1969-12-31T23:59:59Z");
    for (long seconds = -3_000_000_000L; seconds < 20_000_000_000L; seconds += 86_399L * 97) {
      assertThat(IsoTime.read(IsoTime.print(seconds))).isEqualTo(seconds);
    }
  }
}
