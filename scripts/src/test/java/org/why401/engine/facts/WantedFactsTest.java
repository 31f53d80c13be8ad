package org.why401.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

  @ParameterizedTest
  @CsvSource({"tool login https://a.example --username alice --password FAKE, 1", "tool login --username alice, 0", "docker login -u alice -p FAKE a.example, 1", "error: no password given, 0"})
  void aCommandThatGivesBoth(String said, int facts) {
    assertThat(Given.evidence().said(said, "authentication required").values("wanted.login")).hasSize(facts);
  }

  @Test
  void aPromptForEach() {
    assertThat(Given.evidence().said("Username: alice", "Password:", "Error: 401 Unauthorized").values("wanted.login")).containsExactly("true");
    assertThat(Given.evidence().said("Password:", "Error: 401 Unauthorized").values("wanted.login")).isEmpty();
  }

  @Test
  void twoCommandsAreCompared() {
    String evidence = "$ curl -si https://a.example/x\nHTTP/1.1 403 Forbidden\nServer: x\n\n$ curl -si -H 'Authorization: Bearer FAKE' https://a.example/x\nHTTP/1.1 200 OK\nServer: x\n\n";
    Observation observation = Observing.observe(Reading.read(evidence), Clock.NONE);
    assertThat(observation.facts().get(0).all()).filteredOn(fact -> fact.name().equals("compare.lacks")).extracting(fact -> fact.value()).containsExactly("authorization");
  }
}
