package org.why401.engine.http;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.why401.engine.Excerpt;
import org.why401.engine.Fuzzed;

/** Fuzz targets for what reads one value of HTTP: none throws, none takes long. */
class ValuesFuzzTest {

  static Stream<byte[]> challenges() {
    return Fuzzed.seeds("Basic realm=\"a\", charset=\"UTF-8\"", "Digest realm=\"a\\\"b\", qop=\"auth,auth-int\", nonce=abc==, stale=TRUE, Bearer", "Bearer error=\"invalid_token\", error_description='a, b'",
        "Negotiate oRQwEg==, NTLM", "Bearer realm=https://a/,,scope = \"a b\"", "DPoP algs=\"ES256\", error=\"use_dpop_nonce\"", "Newauth realm=\"apps\", type=1, title=\"Login to \\\"apps\\\"\", Basic");
  }

  @MethodSource("challenges")
  @FuzzTest
  void challenge(byte[] bytes) {
    Excerpt excerpt = Fuzzed.excerpt(bytes);
    Fuzzed.soon(() -> ChallengeReader.read(List.of(excerpt, excerpt)));
  }

  static Stream<byte[]> credentials() {
    return Fuzzed.seeds("Basic YTpi", "Bearer eyJhbGciOiJub25lIn0.e30.", "Digest username*=UTF-8''%c3%a9, nc=00000001, response=\"0\"", "AWS4-HMAC-SHA256 Credential=a/20261101/eu/s3/aws4_request, SignedHeaders=host, Signature=0",
        "Negotiate YIIJvgYGKwYBBQUCoIIJsjCC", "NTLM TlRMTVNTUAABAAAA", "Hawk id=\"a\", ts=\"1\", mac=\"b\"", "OAuth oauth_token=\"a\"", "Bearer Bearer a", "[Basic, 4 characters]", "Bearer: a", "\"Bearer a\"", "Token token=a");
  }

  @MethodSource("credentials")
  @FuzzTest
  void credentials(byte[] bytes) {
    Excerpt excerpt = Fuzzed.excerpt(bytes);
    Fuzzed.soon(() -> CredentialsReader.read(excerpt));
  }

  static Stream<byte[]> cookies() {
    return Fuzzed.seeds("a=b; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Max-Age=0; Secure; SameSite=None; Path=/a; Domain=.a.example", "a=b; c=\"d\"; =e; f", "__Host-a=; Partitioned;;", "a=[cookie, 4 characters]");
  }

  @MethodSource("cookies")
  @FuzzTest
  void cookie(byte[] bytes) {
    Excerpt excerpt = Fuzzed.excerpt(bytes);
    Fuzzed.soon(() -> {
      CookieReader.sent(excerpt);
      CookieReader.set(excerpt).deletes(0L);
    });
  }

  static Stream<byte[]> tokens() {
    return Fuzzed.seeds("eyJhbGciOiJIUzI1NiIsImtpZCI6ImEifQ.eyJleHAiOjE3OTUwMDAwMDAsImF1ZCI6WyJhIl19.c2ln", "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.a.b.c.d", "eyJ", "a.b.c", "[JWT, 9 characters, exp 2026-11-01T00:00:00Z, aud a]",
        "eyJhbGciOiJub25lIn0.eyJpYXQiOjFlMzA5LCJuYmYiOi0xfQ.");
  }

  @MethodSource("tokens")
  @FuzzTest
  void jwt(byte[] bytes) {
    Excerpt excerpt = Fuzzed.excerpt(bytes);
    Fuzzed.soon(() -> {
      Jwt jwt = JwtReader.read(excerpt);
      if (jwt != null) {
        JwtMark.details(jwt);
      }
      Mark.read(excerpt.text());
    });
  }

  static Stream<byte[]> json() {
    return Fuzzed.seeds("{\"a\":[1,-2.5e+3,true,null,\"\\u00e9\\n\"],\"b\":{}}", "{\\\"a\\\":\\\"b\\\"}", "{a:'b',}", "[[[[", "{\"a\":\"cut off", "1e99999", "\"\\ud83d\"", "{\"a\":1}{\"b\":2}\n[3]");
  }

  @MethodSource("json")
  @FuzzTest
  void json(byte[] bytes) {
    Excerpt excerpt = Fuzzed.excerpt(bytes);
    Fuzzed.soon(() -> {
      JsonReader.read(excerpt);
      JsonReader.readAll(excerpt);
      JsonReader.leading(excerpt);
    });
  }

  static Stream<byte[]> html() {
    return Fuzzed.seeds("<!DOCTYPE html><html><head><title>401 &amp; no</title><meta http-equiv=refresh content=\"0;url=/login\"></head><body><form action='/a' method=post><input type=password name=p></form></body></html>",
        "<script>if (a < b) {}</script><p>a&#x41;&nbsp;&#99999999;", "<!-- a", "<a b='c", "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code><![CDATA[x]]></Error>", "</p></p><textarea>", "<svg/onload=a>");
  }

  /** XML goes the same way. */
  @MethodSource("html")
  @FuzzTest
  void html(byte[] bytes) {
    Excerpt excerpt = Fuzzed.excerpt(bytes);
    Fuzzed.soon(() -> HtmlReader.read(excerpt));
  }

  static Stream<byte[]> times() {
    return Fuzzed.seeds("Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994", "2026-11-24T10:00:00.123456+01:00", "20261124T100000Z", "2026-13-41T25:61:61Z", "24/Nov/2026:10:00:00 +0000");
  }

  @MethodSource("times")
  @FuzzTest
  void time(byte[] bytes) {
    String text = Fuzzed.text(bytes);
    Fuzzed.soon(() -> {
      HttpDate.read(text);
      IsoTime.read(text);
      Decimal.read(text);
    });
  }

  static Stream<byte[]> urls() {
    return Fuzzed.seeds("https://a:b@c.example:8443/d/../e?f=g&h=%20i#j", "http://[::1]:99999/", "//a", "/a?b", "https://xn--a.example.", "a:b", "https://a@b@c/?code=x&state=%zz");
  }

  @MethodSource("urls")
  @FuzzTest
  void url(byte[] bytes) {
    Excerpt excerpt = Fuzzed.excerpt(bytes);
    Fuzzed.soon(() -> {
      Url url = Url.of(excerpt);
      if (url != null) {
        url.parameter("code");
      }
      Form.read(excerpt);
      Percents.decode(excerpt.text());
    });
  }

  static Stream<byte[]> blobs() {
    return Fuzzed.seeds("YIIJvgYGKwYBBQUCoIIJsjCC", "TlRMTVNTUAACAAAADAAMADgAAAAFgokC", "oRQwEqADCgEBoQsGCSqGSIL3EgECAg==", "YTpi", "====", "a-_b");
  }

  /** Base64, and the messages of Negotiate and NTLM in it. */
  @MethodSource("blobs")
  @FuzzTest
  void handshake(byte[] bytes) {
    String text = Fuzzed.text(bytes);
    String encoded = Base64.encode(bytes);
    Fuzzed.soon(() -> {
      for (String token : List.of(text, encoded)) {
        Base64.decode(token);
        BasicFaults.of(token);
        Negotiation.kindOf(token);
        Negotiation.errorOf(token);
        Negotiation.detailOf(token);
      }
    });
  }
}
