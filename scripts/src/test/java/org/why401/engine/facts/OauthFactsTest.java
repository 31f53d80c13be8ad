package org.why401.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.why401.engine.Clock;
import org.why401.engine.Fact;
import org.why401.engine.intake.Reading;

class OauthFactsTest {

  private static final String REFUSED = "\n\nHTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n{\"error\":\"invalid_grant\"}\n";

  private static List<String> values(String evidence, String name) {
    List<String> values = new ArrayList<>();
    for (Facts facts : Observing.observe(Reading.read(evidence), Clock.NONE).facts()) {
      for (Fact fact : facts.all()) {
        if (fact.name().equals(name)) {
          values.add(fact.value());
        }
      }
    }
    return values;
  }

  private static String token(String body) {
    return "POST /oauth2/token HTTP/1.1\nHost: login.example.com\nContent-Type: application/x-www-form-urlencoded\n\n" + body;
  }

  @Test
  void theGrantIsReadFromTheBody() {
    assertThat(values(token("grant_type=refresh_token&refresh_token=FAKE") + REFUSED, "oauth.grant")).containsExactly("refresh_token");
    assertThat(values(token("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer") + REFUSED, "oauth.grant")).containsExactly("jwt-bearer");
    assertThat(values("$ curl https://login.example.com/token -d grant_type=client_credentials\n{\"error\":\"invalid_client\"}", "oauth.grant")).containsExactly("client_credentials");
    assertThat(values(token("{\"grant_type\":\"password\"}") + REFUSED, "oauth.grant")).containsExactly("password");
  }

  @Test
  void whatCurlSentStandsInTheCommandWhereTheTranscriptHidesIt() {
    String verbose = "$ curl -v https://login.example.com/token -d grant_type=client_credentials -d client_id=job\n> POST /token HTTP/1.1\n> Host: login.example.com\n> Accept: */*\n> \n"
        + "< HTTP/1.1 401 Unauthorized\n< Content-Type: application/json\n< \n{\"error\":\"invalid_client\"}\n";
    assertThat(values(verbose, "oauth.grant")).containsExactly("client_credentials");
    assertThat(values(verbose, "client_auth.method")).containsExactly("none");
  }

  @Test
  void howTheClientProvedItself() {
    assertThat(values(token("grant_type=client_credentials&client_id=a&client_secret=FAKE-SECRET") + REFUSED, "client_auth.method")).containsExactly("post");
    assertThat(values(token("grant_type=client_credentials&client_assertion=FAKE.JWT.VALUE") + REFUSED, "client_auth.method")).containsExactly("private_key_jwt");
    assertThat(values(token("grant_type=client_credentials&client_id=a") + REFUSED, "client_auth.method")).containsExactly("none");
    assertThat(values("$ curl -u a:FAKE https://login.example.com/token -d grant_type=client_credentials\n{\"error\":\"invalid_client\"}", "client_auth.method")).containsExactly("basic");
    assertThat(values("$ curl -u a:FAKE https://login.example.com/token -d grant_type=client_credentials -d client_secret=FAKE\n{}", "client_auth.method")).containsExactly("several");
    assertThat(values("GET /v1/orders HTTP/1.1\nHost: api.example.com\nAuthorization: Basic YTpi\n\n", "client_auth.method")).isEmpty();
  }

  @Test
  void whatIsOddAboutTheSecret() {
    assertThat(values(token("grant_type=client_credentials&client_id=a&client_secret=99999999-8888-7777-6666-555555555555") + REFUSED, "client_auth.problem")).containsExactly("uuid");
    assertThat(values(token("grant_type=client_credentials&client_id=a&client_secret=YOUR_CLIENT_SECRET") + REFUSED, "client_auth.problem")).containsExactly("placeholder");
    assertThat(values("$ curl -u 'a:FAKE%2Fsecret' https://login.example.com/token -d grant_type=client_credentials\n{}", "client_auth.problem")).containsExactly("special-characters");
    assertThat(values(token("grant_type=client_credentials&client_id=a&client_secret=") + REFUSED, "client_auth.problem")).containsExactly("empty");
  }

  @Test
  void theErrorCodeIsFoundWhereverItStands() {
    for (String evidence : List.of(
        "{\"error\":\"invalid_client\"}",
        "HTTP/1.1 302 Found\nLocation: https://app.example.com/cb?error=invalid_client&state=1\n\n",
        "GET /cb?error=invalid_client&error_description=no HTTP/1.1\nHost: app.example.com\n\n",
        "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm=\"a\", error=\"invalid_client\"\n\n",
        "oauth2: \"invalid_client\" \"no\"",
        "[invalid_client] no",
        "(invalid_client) no",
        "Error: invalid_client",
        "invalid_client - no",
        "grant.error job invalid_client - client authentication failed")) {
      assertThat(values(evidence, "oauth.error")).as(evidence).containsExactly("invalid_client");
    }
    assertThat(values("the invalid_client problem comes back each day", "oauth.error")).isEmpty();
    assertThat(values("my_invalid_client: nothing", "oauth.error")).isEmpty();
  }

  @Test
  void theDescriptionInARedirectIsAStatement() {
    String redirect = "HTTP/1.1 302 Found\nLocation: https://app.example.com/cb?error=access_denied&error_description=User+is%20not+assigned\n\n";
    assertThat(values(redirect, "message")).contains("User is not assigned");
  }

  @Test
  void anIntrospectionAnswersWhetherTheTokenIsActive() {
    assertThat(values("{\"active\":false}", "introspection.active")).containsExactly("false");
    assertThat(values("{\"active\":true,\"scope\":\"a\",\"exp\":1}", "introspection.active")).containsExactly("true");
    assertThat(values("{\"active\":false,\"name\":\"Alice\"}", "introspection.active")).isEmpty();
  }

  @Test
  void endpoints() {
    assertThat(values("$ curl https://login.example.com/token/introspection -d token=FAKE\n{\"active\":false}", "oauth.endpoint")).containsExactly("introspection");
    assertThat(values("GET /cb?code=FAKE&state=1 HTTP/1.1\nHost: app.example.com\n\n", "oauth.endpoint")).containsExactly("callback");
    assertThat(values("GET /auth?response_type=code&client_id=a HTTP/1.1\nHost: login.example.com\n\n", "oauth.endpoint")).containsExactly("authorization");
    assertThat(values("GET /v1/orders HTTP/1.1\nHost: api.example.com\n\n", "oauth.endpoint")).isEmpty();
  }

  @Test
  void aCodeAndARefreshTokenAreGoodOnce() {
    String twice = token("grant_type=authorization_code&code=FAKE-1") + "\n\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{}\n" + token("grant_type=authorization_code&code=FAKE-1") + REFUSED;
    assertThat(values(twice, "oauth.reused")).containsExactly("code");
    String masked = token("grant_type=refresh_token&refresh_token=xxxxx") + "\n\nHTTP/1.1 200 OK\n\n" + token("grant_type=refresh_token&refresh_token=xxxxx") + REFUSED;
    assertThat(values(masked, "oauth.reused")).isEmpty();
  }

  @Test
  void twoLegsOfOneLoginAreCompared() {
    String login = "GET /auth?response_type=code&client_id=a&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb&state=s1"
        + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256 HTTP/1.1\nHost: login.example.com\n\nHTTP/1.1 302 Found\nLocation: /form\n\n";
    String same = token("grant_type=authorization_code&client_id=a&code=c&redirect_uri=https://app.example.com/cb&code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk") + REFUSED;
    assertThat(values(login + same, "oauth.pkce")).containsExactly("matches");
    assertThat(values(login + same, "oauth.redirect_uri")).containsExactly("same");
    String other = token("grant_type=authorization_code&client_id=a&code=c&redirect_uri=https://app.example.com/CB&code_verifier=other") + REFUSED;
    assertThat(values(login + other, "oauth.pkce")).containsExactly("differs");
    assertThat(values(login + other, "oauth.redirect_uri")).containsExactly("differs");
    String none = token("grant_type=authorization_code&client_id=a&code=c") + REFUSED;
    assertThat(values(login + none, "oauth.pkce")).containsExactly("no-verifier");
    assertThat(values(login + none, "oauth.redirect_uri")).containsExactly("missing");
    String back = "GET /cb?code=c&state=s2 HTTP/1.1\nHost: app.example.com\n\nHTTP/1.1 400 Bad Request\n\n";
    assertThat(values(login + back, "oauth.state")).containsExactly("differs");
  }

  @Test
  void metadataIsHeldAgainstItsAddress() {
    String same = "GET https://login.example.com/t/.well-known/openid-configuration HTTP/1.1\nHost: login.example.com\n\nHTTP/1.1 200 OK\n\n{\"issuer\":\"https://login.example.com/t\"}";
    assertThat(values(same, "metadata.issuer")).containsExactly("same");
    assertThat(values(same.replace("com/t\"}", "com/other\"}"), "metadata.issuer")).containsExactly("differs");
    String resource = "$ curl https://api.example.com/.well-known/oauth-protected-resource/mcp\n{\"resource\":\"https://api.example.com/mcp\"}";
    assertThat(values(resource, "metadata.resource")).containsExactly("same");
    assertThat(values(resource.replace("com/mcp\"}", "com/\"}"), "metadata.resource")).containsExactly("differs");
  }
}
