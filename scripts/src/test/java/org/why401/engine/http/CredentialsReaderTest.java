package org.why401.engine.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.why401.engine.Excerpt;

class CredentialsReaderTest {

  @Test
  void basicIsMeasuredAndNeverTold() {
    // RFC 7617 sections 2 and 2.1
    assertThat(read("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==").basic()).isEqualTo(new Credentials.Basic(7, 11, true));
    assertThat(read("Basic dGVzdDoxMjPCow==").basic()).isEqualTo(new Credentials.Basic(4, 4, false));
    assertThat(read(basic("a:b:c")).basic()).isEqualTo(new Credentials.Basic(1, 3, true));
  }

  @Test
  void digestHasParameters() {
    Credentials credentials = read("Digest username=\"Mufasa\", realm=\"http-auth@example.org\", uri=\"/dir/index.html\", nc=00000001, qop=auth, response=\"8ca5\"");
    assertThat(credentials.isScheme("digest")).isTrue();
    assertThat(credentials.parameters()).extracting(one -> one.name().text()).containsExactly("username", "realm", "uri", "nc", "qop", "response");
    assertThat(credentials.problems()).isEmpty();
    assertThat(words("Digest username=\"\", realm=\"a\", response=\"8ca5\"")).containsExactly("empty");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "Bearer mF_9.B5f-4.1JqM|Bearer|mF_9.B5f-4.1JqM|",
      "bearer   abc123def|bearer|abc123def|",
      "Bearer|Bearer|null|empty",
      "~Bearer ~|Bearer|null|empty",
      "~~|null|null|empty",
      "Basic Og==|Basic|Og==|empty",
      "\"Bearer abc123def\"|Bearer|abc123def|quoted",
      "Bearer 'abc123def'|Bearer|abc123def|quoted",
      "Bearer Bearer abc123def|Bearer|abc123def|double-prefix",
      "Bearer Basic abc123def|Bearer|abc123def|double-prefix",
      "Bearer token|Bearer|token|",
      "abc123def456|null|abc123def456|missing-prefix",
      "Basic alice:secret-1|Basic|alice:secret-1|not-base64",
      "Basic YWxpY2U=|Basic|YWxpY2U=|no-colon",
      "Basic YWxpY2U6c2VjcmV0Cg==|Basic|YWxpY2U6c2VjcmV0Cg==|line-break",
      "Bearer abc123def\\n|Bearer|abc123def\\n|line-break",
      "Bearer abc\u200b123def|Bearer|abc\u200b123def|invisible",
      "Bearer abc123d\u00e9f|Bearer|abc123d\u00e9f|non-ascii",
      "Bearer abc123 def456|Bearer|abc123 def456|white-space",
      "Bearer <abc123def456ghi789>|Bearer|<abc123def456ghi789>|quoted",
      "Bearer undefined|Bearer|undefined|unset",
      "Bearer YOUR_API_KEY|Bearer|YOUR_API_KEY|placeholder",
      "Bearer {{token}}|Bearer|{{token}}|placeholder",
      "Bearer <token>|Bearer|<token>|placeholder",
      "Basic bnVsbDpudWxs|Basic|bnVsbDpudWxs|unset"})
  void saysWhatIsWrong(String header, String scheme, String token, String problem) {
    Credentials credentials = read(header == null ? "" : header);
    assertThat(String.valueOf(credentials.scheme())).isEqualTo(scheme);
    assertThat(String.valueOf(credentials.token())).isEqualTo(token);
    assertThat(credentials.problems().stream().map(Problem::word).findFirst().orElse(null)).isEqualTo(problem);
    assertThat(credentials.masked()).isFalse();
  }

  @Test
  void whatABasicValueHides() {
    assertThat(words(basic("alice:"))).containsExactly("empty-password");
    assertThat(words(basic("alice:secret-1 "))).containsExactly("white-space");
    assertThat(words(basic("alice:\"secret-1\""))).containsExactly("quoted");
    assertThat(words(basic("alice:secret-1\u200b"))).containsExactly("invisible");
    assertThat(words(basic("alice:s\u00e9cret-1"))).containsExactly("non-ascii");
    assertThat(words("Basic YWxpY2U66Q==")).containsExactly("non-ascii", "not-utf-8");
    assertThat(words(basic("YWxpY2U6c2VjcmV0LTE="))).containsExactly("double-encoded");
    assertThat(words(basic("Basic YWxpY2U6c2VjcmV0LTE="))).containsExactly("double-encoded");
    assertThat(words("Basic AAECAwQFBgcICQoL")).containsExactly("not-text");
    assertThat(words(basic("null:null"))).containsExactly("unset", "placeholder");
    assertThat(words(basic("alice:secret-1"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Bearer [redacted]", "Basic ***", "Bearer <REDACTED>", "Bearer xxxxx", "token private_token_removed", "NTLM TlRMTVNTU...AAA=",
      "Basic <redacted>", "Bearer eyJhbG\u2026", "Bearer [token, 43 characters]"})
  void whatWasBlackedOutIsNoProblem(String header) {
    Credentials credentials = read(header);
    assertThat(credentials.masked()).isTrue();
    assertThat(credentials.problems()).isEmpty();
    assertThat(credentials.scheme()).isNotNull();
  }

  @Test
  void marksOfARedactionTellWhatWasWrong() {
    assertThat(read("Basic [Basic credentials, 14 characters, not base64]").problems()).extracting(Problem::word).containsExactly("not-base64");
    assertThat(read("Basic [Basic credentials, 8 characters, no colon]").problems()).extracting(Problem::word).containsExactly("no-colon");
    assertThat(words("Basic [Basic credentials, 24 characters, user alice, line break]")).containsExactly("line-break");
    assertThat(words("Bearer [token, 24 characters, invisible]")).containsExactly("invisible");
    assertThat(read("[credentials, 30 characters]").problems()).extracting(Problem::word).containsExactly("missing-prefix");
  }

  private static String basic(String pair) {
    return "Basic " + java.util.Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private static java.util.List<String> words(String value) {
    return read(value).problems().stream().map(Problem::word).toList();
  }

  private static Credentials read(String value) {
    return CredentialsReader.read(Excerpt.of(value, 0, value.length()));
  }
}
