package org.why401.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.why401.engine.Fact;

class CompareFactsTest {

  private static final String WORKED = "HTTP/1.1 200 OK\nServer: x";
  private static final String REFUSED = "HTTP/1.1 403 Forbidden\nServer: x";

  /** Of whichever exchange was refused. */
  private static List<String> values(Given given, String name) {
    return given.observe().facts().stream().flatMap(facts -> facts.all().stream()).filter(fact -> fact.name().equals(name)).map(Fact::value).toList();
  }

  @Test
  void theDifferenceToTheRequestThatWorkedIsTold() {
    Given given = Given.evidence()
        .exchange("GET https://a.example/x\nCookie: sid=1\nUser-Agent: Mozilla/5.0\nDate: Tue, 24 Nov 2026 06:40:20 GMT", WORKED)
        .exchange("GET http://a.example/x/\nUser-Agent: curl/8.0\nX-Extra: 1", REFUSED);
    assertThat(values(given, "compare.lacks")).containsExactly("cookie");
    assertThat(values(given, "compare.adds")).containsExactly("x-extra");
    assertThat(values(given, "compare.differs")).containsExactly("user-agent", "url.scheme", "url.path");
  }

  @Test
  void whatWorkedMayComeLater() {
    Given given = Given.evidence().exchange("GET https://a.example/x", REFUSED).exchange("GET https://b.example/x\nCookie: sid=1", WORKED);
    assertThat(values(given, "compare.lacks")).containsExactly("cookie");
    assertThat(values(given, "compare.differs")).containsExactly("url.host");
  }

  @Test
  void anotherRequestIsNotCompared() {
    Given given = Given.evidence().exchange("GET https://a.example/y\nCookie: sid=1", WORKED).exchange("POST https://a.example/x", REFUSED);
    assertThat(values(given, "compare.lacks")).isEmpty();
  }

  @Test
  void aRequestThatIsNotShownWholeIsNotCompared() {
    Given given = Given.evidence().inPart().exchange("GET https://a.example/x\nCookie: sid=1", WORKED).exchange("GET https://a.example/x\nAccept: a", REFUSED);
    assertThat(values(given, "compare.lacks")).isEmpty();
  }
}
