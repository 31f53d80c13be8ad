package org.why401.engine.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.why401.engine.Excerpt;

class ChallengeReaderTest {

  @Test
  void severalChallengesShareTheCommaOfTheirParameters() {
    // RFC 9110 section 11.6.1
    assertThat(read("Basic realm=\"simple\", Newauth realm=\"apps\", type=1, title=\"Login to \\\"apps\\\"\""))
        .isEqualTo("Basic{realm=simple} Newauth{realm=apps, type=1, title=Login to \"apps\"}");
    assertThat(read("Basic, Bearer")).isEqualTo("Basic{} Bearer{}");
    assertThat(read(" ,, Negotiate ,NTLM, Basic realm=\"x\" ,, charset=UTF-8,")).isEqualTo("Negotiate{} NTLM{} Basic{realm=x, charset=UTF-8}");
  }

  @Test
  void headersOfOneNameAreOneList() {
    List<Challenge> challenges = ChallengeReader.read(List.of(excerpt("Negotiate"), excerpt("Basic realm=\"x\", Bearer")));
    assertThat(challenges).extracting(challenge -> challenge.scheme().text()).containsExactly("Negotiate", "Basic", "Bearer");
  }

  @Test
  void digestAfterRfc7616() {
    String digest = "Digest realm=\"http-auth@example.org\", qop=\"auth, auth-int\", algorithm=SHA-256, nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", "
        + "opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"";
    Challenge challenge = only(digest);
    assertThat(challenge.problems()).isEmpty();
    assertThat(challenge.parameter("QOP").value().text()).isEqualTo("auth, auth-int");
    assertThat(challenge.parameter("algorithm").value().text()).isEqualTo("SHA-256");
  }

  @Test
  void bearerAfterRfc6750() {
    Challenge challenge = only("Bearer realm=\"example\", error=\"invalid_token\", error_description=\"The access token expired\"");
    assertThat(challenge.problems()).isEmpty();
    assertThat(challenge.parameter("error").whole().text()).isEqualTo("error=\"invalid_token\"");
    assertThat(challenge.parameter("error_description").value().text()).isEqualTo("The access token expired");
  }

  @Test
  void everyPartKnowsItsPlace() {
    String evidence = "WWW-Authenticate: Bearer error=\"in\\valid_token\"";
    Challenge challenge = ChallengeReader.read(Excerpt.of(evidence, 18, evidence.length())).get(0);
    Parameter error = challenge.parameter("error");
    assertThat(evidence.substring(error.whole().place().start(), error.whole().place().end())).isEqualTo("error=\"in\\valid_token\"");
    assertThat(error.value().text()).isEqualTo("invalid_token");
    assertThat(evidence.substring(error.value().place().start(), error.value().place().end())).isEqualTo("in\\valid_token");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "Negotiate YIIJvwYGKwYBBQUCoIIJszCCCa8=|Negotiate:YIIJvwYGKwYBBQUCoIIJszCCCa8={}",
      "One aaaa , Two aaaa==, Three aaaa=aaaa, Four aaaa=|One:aaaa{} Two:aaaa=={} Three{aaaa=aaaa} Four:aaaa={}",
      "Basic realm = \"a\" , charset\t=\tUTF-8|Basic{realm=a, charset=UTF-8}",
      "BASIC REALM='a b'|BASIC{REALM='a b'}",
      "Newauth basic=foo, Basic realm=x|Newauth{basic=foo} Basic{realm=x}"})
  void tokensAndParametersAreToldApart(String header, String expected) {
    assertThat(read(header)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "Basic realm=\"a\"||Basic{realm=a}",
      "Basic realm=\"open|unterminated-quote|Basic{realm=open}",
      "Basic realm=\"|unterminated-quote|Basic{realm=}",
      "Digest nonce=\"n\" opaque=\"o\"|missing-comma|Digest{nonce=n, opaque=o}",
      "Bearer realm=\"a\" Basic realm=\"b\"|missing-comma|Bearer{realm=a} Basic{realm=b}",
      "Bearer, error=\"invalid_token\"|comma-after-scheme|Bearer{error=invalid_token}",
      "Basic realm=\"a\", realm=\"b\"|duplicate-parameter|Basic{realm=a, realm=b}",
      "Negotiate abc=, realm=\"a\"|token68-and-parameters|Negotiate:abc={realm=a}",
      "Bearer error=\"x\", realm=|missing-value|Bearer{error=x, realm=null}",
      "Bearer error_description=The token expired, error=x|unquoted-space|Bearer{error_description=The token expired, error=x}",
      "Bearer error_description=\"The \"aud\" claim is wrong\"|unescaped-quote|Bearer{error_description=The \"aud\" claim is wrong}",
      "Bearer error=\\\"invalid_token\\\", realm=\\\"a\\\"|escaped-quote|Bearer{error=invalid_token, realm=a}",
      "Bearer error=\u201cinvalid_token\u201d|typographic-quote|Bearer{error=invalid_token}",
      "Bearer realm=\"a\"; error=\"b\"|semicolon|Bearer{realm=a, error=b}",
      "realm=\"a\"|no-scheme|null{realm=a}",
      "Bearer resource=https://a.example/b|unquoted-character|Bearer{resource=https://a.example/b}"})
  void whatClientsForgiveIsReadAndTold(String header, String problem, String expected) {
    assertThat(read(header)).isEqualTo(expected);
    List<String> problems = ChallengeReader.read(excerpt(header)).stream().flatMap(challenge -> challenge.problems().stream()).map(Problem::word).toList();
    if (problem == null) {
      assertThat(problems).isEmpty();
    } else {
      assertThat(problems).containsExactly(problem);
    }
  }

  @Test
  void proseIsNotAChallengeAWord() {
    assertThat(ChallengeReader.read(excerpt("Please log in first and then try"))).hasSizeLessThanOrEqualTo(2);
  }

  private static Challenge only(String header) {
    List<Challenge> challenges = ChallengeReader.read(excerpt(header));
    assertThat(challenges).hasSize(1);
    return challenges.get(0);
  }

  private static String read(String header) {
    return ChallengeReader.read(excerpt(header)).stream().map(ChallengeReaderTest::text).collect(Collectors.joining(" "));
  }

  private static String text(Challenge challenge) {
    String token = challenge.token68() == null ? "" : ":" + challenge.token68();
    return challenge.scheme() + token
        + challenge.parameters().stream().map(one -> one.name() + "=" + one.value()).collect(Collectors.joining(", ", "{", "}"));
  }

  private static Excerpt excerpt(String text) {
    return Excerpt.of(text, 0, text.length());
  }
}
