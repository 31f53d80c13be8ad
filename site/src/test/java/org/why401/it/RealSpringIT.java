package org.why401.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Real failures at a real Spring Security resource server that takes JWTs. */
class RealSpringIT {

  private static final byte[] KEY = "an-example-key-of-32-characters!".getBytes(StandardCharsets.US_ASCII);
  private static ConfigurableApplicationContext spring;
  private static String orders;

  @SpringBootApplication
  @RestController
  static class Orders {

    @GetMapping("/orders")
    String orders() {
      return "[]";
    }

    @Bean
    JwtDecoder decoder() {
      NimbusJwtDecoder decoder = NimbusJwtDecoder.withSecretKey(new SecretKeySpec(KEY, "HmacSHA256")).build();
      decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), new JwtAudienceValidator("https://orders.example.com")));
      return decoder;
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http) throws Exception {
      return http.authorizeHttpRequests(all -> all.requestMatchers("/admin").hasAuthority("SCOPE_admin").anyRequest().authenticated())
          .oauth2ResourceServer(server -> server.jwt(jwt -> { })).build();
    }
  }

  @BeforeAll
  static void start() {
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    SpringApplication application = new SpringApplication(Orders.class);
    spring = application.run("--server.port=0", "--server.address=127.0.0.1", "--spring.main.banner-mode=off");
    orders = "http://127.0.0.1:" + ((WebServerApplicationContext) spring).getWebServer().getPort() + "/orders";
  }

  @AfterAll
  static void stop() {
    spring.close();
  }

  private static String token(String audience, Instant end) throws Exception {
    SignedJWT jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), new JWTClaimsSet.Builder().issuer("https://login.example.com/")
        .subject("alice").audience(audience).issueTime(Date.from(end.minus(1, ChronoUnit.HOURS))).expirationTime(Date.from(end)).build());
    jwt.sign(new MACSigner(KEY));
    return jwt.serialize();
  }

  private static Instant inAnHour() {
    return Instant.now().plus(1, ChronoUnit.HOURS);
  }

  @Test
  void nothingSent() {
    assertThat(Answer.to(Curl.verbose(orders)).top()).isEqualTo("no-credentials certain");
    assertThat(Answer.toUrl(orders).top()).isEqualTo("no-credentials certain");
  }

  @Test
  void aTokenThatExpired() throws Exception {
    String header = "Authorization: Bearer " + token("https://orders.example.com", Instant.now().minus(20, ChronoUnit.MINUTES));
    assertThat(Answer.to(Curl.verbose("-H", header, orders)).top()).isEqualTo("token-expired certain");
    assertThat(Answer.toUrl(orders, "-H", header).top()).isEqualTo("token-expired certain");
  }

  @Test
  void aTokenForAnotherApi() throws Exception {
    String header = "Authorization: Bearer " + token("https://invoices.example.com", inAnHour());
    assertThat(Answer.to(Curl.verbose("-H", header, orders)).top()).isEqualTo("token-wrong-audience certain");
    assertThat(Answer.toUrl(orders, "-H", header).top()).isEqualTo("token-wrong-audience certain");
  }

  @Test
  void aTokenWithoutTheWordBearer() throws Exception {
    String header = "Authorization: " + token("https://orders.example.com", inAnHour());
    assertThat(Answer.to(Curl.verbose("-H", header, orders)).top()).isEqualTo("token-scheme-missing certain");
  }

  @Test
  void aPreflightThatIsAskedForCredentials() {
    String transcript = Curl.verbose("-X", "OPTIONS", "-H", "Origin: https://shop.example.com", "-H", "Access-Control-Request-Method: GET",
        "-H", "Access-Control-Request-Headers: authorization", orders);
    assertThat(Answer.to(transcript).top()).isEqualTo("cors-preflight-401 certain");
  }

  @Test
  void aRedirectThatDropsTheHeader() throws Exception {
    HttpServer front = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    front.createContext("/", exchange -> {
      exchange.getResponseHeaders().set("Location", orders);
      exchange.sendResponseHeaders(302, -1);
      exchange.close();
    });
    front.start();
    try {
      String old = "http://localhost:" + front.getAddress().getPort() + "/orders";
      String header = "Authorization: Bearer " + token("https://orders.example.com", inAnHour());
      assertThat(Answer.to(Curl.verbose("-L", "-H", header, old)).top()).isEqualTo("redirect-drops-authorization certain");
      assertThat(Answer.toUrl(old, "-H", header).top()).isEqualTo("redirect-drops-authorization certain");
    } finally {
      front.stop(0);
    }
  }

  @Test
  void noReportShowsTheToken() throws Exception {
    String token = token("https://orders.example.com", Instant.now().minus(20, ChronoUnit.MINUTES));
    String secret = token.substring(token.lastIndexOf('.') + 1);
    Run text = Run.checker(Curl.verbose("-H", "Authorization: Bearer " + token, orders), "--offline", "-");
    assertThat(text.out()).contains("has expired").doesNotContain(secret);
  }
}
