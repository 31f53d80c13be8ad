package org.why401.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.why401.engine.Clock;
import org.why401.engine.intake.Reading;

class WantedFactsTest {

  @ParameterizedTest
  @CsvSource({"\"alice:FAKE-pa$sword7\", shell-cut", "\"alice:FAKE-ps$sword7\", shell", "'''alice:FAKE-pa''', same", "'''alice:FAKE-other''', other"})
  void theCommandAgainstTheWire(String user, String expected) {
    String evidence = "$ curl -v -u " + user + " http://a.example/\n> GET / HTTP/1.1\n> Host: a.example\n> Authorization: Basic YWxpY2U6RkFLRS1wYQ==\n> \n< HTTP/1.1 401 Unauthorized\n< \n";
    Observation observation = Observing.observe(Reading.read(evidence), Clock.NONE);
    assertThat(observation.facts().get(0).all()).filteredOn(fact -> fact.name().equals("wanted.credentials")).extracting(fact -> fact.value()).containsExactly(expected);
  }
}
