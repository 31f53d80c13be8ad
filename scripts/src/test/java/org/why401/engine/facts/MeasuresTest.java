package org.why401.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {

  @ParameterizedTest
  @CsvSource({"0,0 s", "1,1 s", "59,59 s", "60,1 min", "432,7 min 12 s", "10800,3 h", "11100,3 h 5 min", "86400,1 day", "97200,1 day 3 h", "1738800,20 days",
      "31536000,1 year", "-432,7 min 12 s", "63072000,2 years", "39744000,1 year 95 days"})
  void durationsAsPeopleSayThem(long seconds, String said) {
    assertThat(Measures.duration(seconds)).isEqualTo(said);
  }
}
