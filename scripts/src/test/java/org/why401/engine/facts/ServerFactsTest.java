package org.why401.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.why401.engine.Clock;
import org.why401.engine.intake.Reading;

class ServerFactsTest {

  @Test
  void aCacheSaysThatItAnswered() {
    for (String header : List.of("Age: 12", "X-Cache: HIT", "X-Cache: MISS, HIT", "CF-Cache-Status: HIT", "X-Cache-Status: STALE", "Cache-Status: edge; hit; ttl=3", "X-Varnish: 12 7",
        "X-Cache: Hit from cloudfront", "X-Cache-Hits: 0, 1")) {
      assertThat(Given.evidence().response("HTTP/1.1 401 Unauthorized\n" + header).values("cache.hit")).as(header).containsExactly("true");
    }
    for (String header : List.of("Age: 0", "X-Cache: MISS", "X-Cache: HIT, MISS", "X-Cache: Error from cloudfront", "X-Varnish: 12", "Cache-Control: no-store", "X-Cache-Hits: 0")) {
      assertThat(Given.evidence().response("HTTP/1.1 401 Unauthorized\n" + header).values("cache.hit")).as(header).isEmpty();
    }
  }

  @Test
  void scannersTryKnownHoles() {
    Observation observation = Given.evidence().exchange("GET http://a.example/wp-login.php", "HTTP/1.1 404 x").exchange("GET http://a.example/.env", "HTTP/1.1 404 x")
        .exchange("GET http://a.example/wp-admin/", "HTTP/1.1 404 x").exchange("GET http://a.example/orders", "HTTP/1.1 401 x").observe();
    assertThat(observation.facts().stream().flatMap(facts -> facts.all().stream()).filter(fact -> fact.name().equals("scan.paths")).map(fact -> fact.value()))
        .containsExactly("2", "2", "2");
    assertThat(Given.evidence().request("GET http://a.example/\nUser-Agent: Mozilla/5.0 zgrab/0.x").values("scan.tool")).containsExactly("zgrab");
  }

  @Test
  void aServerThatBelievesItIsHttp() {
    assertThat(Given.evidence().exchange("GET https://a.example/x", "HTTP/1.1 301 Moved\nLocation: http://a.example/x/").values("redirect.to_http")).containsExactly("true");
    assertThat(Given.evidence().exchange("GET https://a.example/x", "HTTP/1.1 302 Found\nLocation: https://idp.example/auth?redirect_uri=http%3A%2F%2Fa.example%2Fcallback")
        .values("redirect.to_http")).containsExactly("true");
    assertThat(Given.evidence().exchange("GET https://a.example/x", "HTTP/1.1 302 Found\nLocation: http://b.example/x").values("redirect.to_http")).isEmpty();
    assertThat(Given.evidence().exchange("GET http://a.example/x", "HTTP/1.1 302 Found\nLocation: http://a.example/x/").values("redirect.to_http")).isEmpty();
  }

  @Test
  void aRedirectToTheSameAddress() {
    assertThat(Given.evidence().exchange("GET https://a.example/x", "HTTP/1.1 301 Moved\nLocation: https://a.example/x").values("redirect.to_self")).containsExactly("true");
    assertThat(Given.evidence().exchange("GET http://a.example/x", "HTTP/1.1 301 Moved\nLocation: https://a.example/x").values("redirect.to_self")).isEmpty();
  }

  @Test
  void anInnerNameInARedirect() {
    assertThat(Given.evidence().exchange("GET https://a.example/x", "HTTP/1.1 302 Found\nLocation: http://orders:8080/login").values("redirect.to_http")).containsExactly("true");
  }

  @Test
  void whatALogSaysOfARequestInsideTheRequest() {
    Observation observation = Observing.observe(Reading.read("2026/11/24 11:02:34 [error] 1#1: *1 connect() failed (111: Connection refused) while connecting to upstream, "
        + "client: 1.2.3.4, server: a.example, request: \"GET / HTTP/1.1\", subrequest: \"/_auth\", upstream: \"http://b.example/\", host: \"a.example\""), Clock.NONE);
    assertThat(observation.facts().get(0).all().stream().filter(fact -> fact.name().equals("message")).map(fact -> fact.value()))
        .contains("connect() failed (111: Connection refused) while connecting to upstream subrequest /_auth");
  }

  @Test
  void whatAnErrorOfGrpcDescribes() {
    Observation observation = Observing.observe(Reading.read("FATA[0000] rpc error: code = Unauthenticated desc = token has expired"), Clock.NONE);
    assertThat(observation.facts().get(0).all().stream().filter(fact -> fact.name().equals("message")).map(fact -> fact.value())).contains("token has expired");
  }
}
