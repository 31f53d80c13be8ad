package org.why401.cli;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One refused exchange with a secret in one place of it; {@link Renderings} write it as each kind of evidence does.
 *
 * @param place   where the secret is, for the name of a test
 * @param url     what was asked
 * @param headers of the request
 * @param body    of the request; empty for none
 * @param came    headers of the response
 * @param answer  the response's body
 */
record Planted(String place, String url, Map<String, String> headers, String body, Map<String, String> came, String answer) {

  private static final String URL = "https://api.example.com/v1/orders";
  private static final String REFUSAL = "{\"error\":\"invalid_token\"}";

  /** Headers of a request by place; {@code @} stands for the secret, {@code %} for {@code alice:} and the secret in base64, {@code #} for the secret in base64. */
  private static final String[] SENT = {
      "Authorization: Bearer @", "Authorization: Basic %", "Authorization: Token @", "Authorization: ApiKey @", "Authorization: @", "Authorization: Bearer Bearer @", "Authorization: Bearer:@",
      "Authorization: Digest username=\"alice\", realm=\"r\", nonce=\"n1\", uri=\"/v1\", response=\"@\", cnonce=\"@\", nc=00000001, qop=auth", "Authorization: NTLM #", "Authorization: Negotiate #",
      "Authorization: AWS4-HMAC-SHA256 Credential=AKIAFAKE/20261124/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=@",
      "Authorization: OAuth oauth_consumer_key=\"@\", oauth_token=\"@\", oauth_signature=\"@\", oauth_timestamp=\"1795505294\"", "Authorization: Hawk id=\"dh37\", ts=\"1795505294\", nonce=\"j4h3g2\", mac=\"@\"",
      "Authorization: DPoP @", "Authorization: Signature keyId=\"k1\",algorithm=\"rsa-sha256\",headers=\"date\",signature=\"@\"", "Authorization: SharedKey account:@", "Authorization: GoogleLogin auth=@",
      "Authorization: Bearer eyJhbGciOiJSUzI1NiJ9.eyJleHAiOjE3OTQ5OTI0MDB9.@", "DPoP: eyJhbGciOiJFUzI1NiIsInR5cCI6ImRwb3Arand0In0.eyJqdGkiOiIxIn0.@", "Proxy-Authorization: Basic %", "Proxy-Authorization: Bearer @",
      "Cookie: sid=@; lang=en", "Cookie: lang=en; remember_me=@", "X-Api-Key: @", "X-Amz-Security-Token: @", "X-Auth-Token: @", "X-XSRF-TOKEN: @", "PRIVATE-TOKEN: @", "Ocp-Apim-Subscription-Key: @", "X-Hub-Signature-256: sha256=@"};
  private static final String[] QUERIES = {"access_token", "api_key", "code", "sig", "token", "key", "password", "client_secret", "X-Amz-Signature", "X-Goog-Signature", "X-Amz-Security-Token", "id_token", "jwt", "apikey", "SAMLResponse", "oauth_signature"};
  private static final String[] BODIES = {"{\"username\":\"alice\",\"password\":\"@\"}", "{\"auth\":{\"client\":{\"client_secret\":\"@\"}}}", "{\"refresh_token\": \"@\", \"grant_type\": \"refresh_token\"}",
      "grant_type=password&username=alice&password=@", "client_id=a&client_secret=@&grant_type=client_credentials", "grant_type=authorization_code&code=@&code_verifier=@", "client_assertion=@&scope=x",
      "SAMLResponse=#&RelayState=x", "<login><user>alice</user><password>@</password></login>", "<wsse:Password Type=\"#PasswordText\">@</wsse:Password>", "refresh_token=@"};
  private static final String[] CAME = {"Set-Cookie: JSESSIONID=@; Path=/; HttpOnly", "Location: https://app.example.com/cb?code=@&state=x", "Location: https://app.example.com/cb#access_token=@&token_type=bearer",
      "X-Refresh-Token: @", "Authentication-Info: rspauth=\"@\", cnonce=\"x\", nc=00000001", "WWW-Authenticate: NTLM #", "Location: /login;jsessionid=@?error=1"};
  private static final String[] ANSWERS = {"{\"access_token\":\"@\",\"token_type\":\"Bearer\"}", "{\"error\":\"x\",\"request\":{\"headers\":{\"Authorization\":\"Bearer @\"}}}", "<input type=\"hidden\" name=\"csrf_token\" value=\"@\">",
      "<Error><Token>@</Token></Error>", "{\"client_secret\":\"@\",\"seen\":\"§url\"}", "{\"token\":\"@\",\"seen\":\"§base64\"}", "{\"refresh_token\":\"@\",\"seen\":\"§json\"}"};

  static List<Planted> all(String secret) {
    List<Planted> all = new ArrayList<>();
    for (String header : SENT) {
      // A token's signature is base64url and nothing else.
      if (!header.contains("eyJ") || secret.indexOf('!') < 0) {
        all.add(new Planted(header, URL, headers(header, secret), "", came(null, secret), REFUSAL));
      }
    }
    for (String name : QUERIES) {
      all.add(new Planted("?" + name, URL + "?limit=20&" + name + "=" + secret + "&page=2", headers(null, secret), "", came(null, secret), REFUSAL));
    }
    all.add(new Planted("userinfo", "https://alice:" + secret + "@api.example.com/v1/orders", headers(null, secret), "", came(null, secret), REFUSAL));
    for (String body : BODIES) {
      all.add(new Planted(body, URL, headers("Content-Type: " + (body.startsWith("{") ? "application/json" : body.startsWith("<") ? "text/xml" : "application/x-www-form-urlencoded"), secret),
          fill(body, secret), came(null, secret), REFUSAL));
    }
    for (String header : CAME) {
      all.add(new Planted(header, URL, headers(null, secret), "", came(header, secret), REFUSAL));
    }
    for (String answer : ANSWERS) {
      all.add(new Planted(answer, URL, headers(null, secret), "", came(null, secret), fill(answer, secret)));
    }
    return all;
  }

  String path() {
    return url.substring(url.indexOf('/', 8));
  }

  private static Map<String, String> headers(String planted, String secret) {
    return headers("Accept: */*", planted, secret);
  }

  private static Map<String, String> came(String planted, String secret) {
    Map<String, String> came = headers("Content-Type: application/json", planted, secret);
    came.putIfAbsent("WWW-Authenticate", "Bearer realm=\"api\", error=\"invalid_token\"");
    return came;
  }

  private static Map<String, String> headers(String usual, String planted, String secret) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line : planted == null ? new String[] {usual} : new String[] {usual, fill(planted, secret)}) {
      headers.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2));
    }
    return headers;
  }

  private static String fill(String text, String secret) {
    StringBuilder json = new StringBuilder();
    secret.chars().forEach(c -> json.append(String.format("\\u%04x", c)));
    return text.replace("§url", URLEncoder.encode(secret, StandardCharsets.UTF_8)).replace("§base64", base64("x" + secret)).replace("§json", json).replace("%2", "\u0001").replace("%", base64("alice:" + secret)).replace("=#", "=" + base64(secret)).replace(" #", " " + base64(secret)).replace("@", secret).replace("\u0001", "%2");
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
