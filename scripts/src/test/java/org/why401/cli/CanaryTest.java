package org.why401.cli;

import static org.assertj.core.api.Assertions.assertThat;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.why401.engine.http.Percents;
import org.why401.engine.intake.Reading;
import org.why401.engine.report.Secrets;

/** A secret planted anywhere in any kind of evidence is printed nowhere: not as it is, not encoded, not in part. */
class CanaryTest {

  private static final String TOKEN = "FAKE-cAnArY7f3e9a1b5d";
  private static final String WORD = "sommernachtstraum";
  private static final String SYMBOLS = "Zx9!kQ7$w2Lp~";
  /** As much of a secret that is shown is too much. */
  private static final int WINDOW = 8;

  private static final String HEAD = "> GET /v1/orders HTTP/1.1\n> Host: api.example.com\n";
  private static final String REFUSED = "> \n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: Bearer realm=\"api\"\n< \n";

  /** Where {@code @} stands for the secret; what stands before the bar says which shapes it has there: t token, w word, s with symbols. */
  private static final List<String> PLACES = List.of(
      // headers of a request
      "tws|" + HEAD + "> Authorization: Bearer @\n" + REFUSED, "tw|" + HEAD + "> Authorization: @\n" + REFUSED, "tws|" + HEAD + "> Authorization: Token @\n" + REFUSED,
      "tws|" + HEAD + "> Authorization: Digest username=\"alice\", realm=\"r\", nonce=\"@\", uri=\"/\", response=\"@\"\n" + REFUSED,
      "tws|" + HEAD + "> X-Api-Key: @\n" + REFUSED, "tws|" + HEAD + "> X-Vault-Token: @\n" + REFUSED, "tws|" + HEAD + "> Proxy-Authorization: Bearer @\n" + REFUSED,
      "tws|" + HEAD + "> Cookie: sid=@; lang=en\n" + REFUSED, "tws|" + HEAD + "> PRIVATE-TOKEN: @\n" + REFUSED, "tws|" + HEAD + "> Authorisation: Bearer @\n" + REFUSED,
      "t|* [HTTP/2] [1] [authorization: Bearer @]\n" + HEAD + "> authorization: Bearer @\n" + REFUSED, "t|" + HEAD + "> Auth: @\n" + REFUSED,
      // of a response
      "tws|HTTP/1.1 401 Unauthorized\nSet-Cookie: sid=@; Path=/\nWWW-Authenticate: Bearer\n\n", "tw|HTTP/1.1 302 Found\nLocation: https://app.example.com/cb?code=@&state=x\n\n",
      "tw|HTTP/1.1 302 Found\nLocation: https://app.example.com/cb#access_token=@&token_type=bearer\n\n", "t|HTTP/1.1 401 Unauthorized\nX-Refreshed-Token: @\n\n",
      // URLs
      "tw|GET /v1?access_token=@ HTTP/1.1\nHost: api.example.com\n\nHTTP/1.1 401 Unauthorized\n\n", "tw|curl: (22) The requested URL returned error: 401 https://api.example.com/?api_key=@",
      "tws|fatal: Authentication failed for 'https://alice:@@git.example.com/x.git/'".replace("@@", "@\u0001"), "t|https://@\u0001git.example.com/x.git",
      "t|origin\thttps://oauth2:@\u0001git.example.com/a/b.git (fetch)", "tw|GET https://api.example.com/?X-Amz-Signature=@&X-Amz-Date=20261124T000000Z 403",
      // command lines
      "tws|$ curl -u alice:@ https://api.example.com/\n{\"message\":\"Unauthorized\"}", "tws|curl -ualice:'@' https://api.example.com/", "tws|curl --user 'alice:@' https://api.example.com/",
      "tws|curl -H 'Authorization: Bearer @' https://api.example.com/", "tws|curl -H \"X-Api-Key: @\" https://api.example.com/", "tws|curl -b 'sid=@' https://api.example.com/",
      "tws|curl -d '{\"password\":\"@\"}' https://api.example.com/login", "tw|curl -d 'grant_type=password&username=a&password=@' https://idp.example.com/token",
      "tws|curl --oauth2-bearer @ https://api.example.com/", "tws|curl -x http://proxy.example.com -U alice:@ https://api.example.com/",
      "tws|docker login -u alice -p @ registry.example.com\nError response from daemon: unauthorized", "tws|docker login --username alice --password @ registry.example.com",
      "tws|wget --user=alice --password=@ https://example.com/", "tws|http -a alice:@ GET https://example.com/", "tws|helm registry login -u alice -p @ registry.example.com",
      "tws|az login --service-principal -u app -p @ --tenant t", "tws|mysql --password=@ -h db", "tws|argocd repo add https://x --username a --password @", "tws|npm config set //registry.example.com/:_authToken @",
      "tws|twine upload -u __token__ -p @ dist/*", "tws|gh auth login --with-token @", "tws|sshpass -p @ ssh host", "tws|kubectl --token=@ get pods", "tws|cargo login @", "tws|vault login @",
      "tws|nuget setapikey @ -Source x", "tws|dotnet nuget push x.nupkg --api-key @", "tws|Invoke-RestMethod -Headers @{ Authorization = 'Bearer @' } https://x".replace("@{", "\u0001{"),
      // files
      "tws|machine api.example.com login alice password @", "tws|machine api.example.com\n  login alice\n  password @\n", "tws|//registry.example.com/:_authToken=@", "tws|export API_TOKEN=@",
      "tws|API_KEY=\"@\"", "tws|DB_PASSWORD=@", "tws|set GITHUB_TOKEN=@", "tws|$env:API_TOKEN = '@'", "tws|password: @\n", "tws|client_secret: \"@\"", "tws|spring.security.user.password=@",
      "tws|<password>@</password>", "tws|  <add key=\"ApiKey\" value=\"@\" />", "tws|{\"auths\":{\"r.example.com\":{\"identitytoken\":\"@\"}}}", "t|AccountKey=@;EndpointSuffix=x",
      "tws|Server=db;User Id=sa;Password=@;Encrypt=true", "tw|postgres://alice:@\u0001db.example.com/x",
      // bodies
      "tws|{\"access_token\":\"@\",\"token_type\":\"Bearer\"}", "tws|{\"user\":{\"password\":\"@\"}}", "tws|{\"refresh_token\" : \"@\"", "tws|\"{\\\"client_secret\\\":\\\"@\\\"}\"",
      "tws|{\"error\":\"x\",\"request\":{\"headers\":{\"Authorization\":\"Bearer @\"}}}", "tws|{\"headers\":{\"cookie\":\"sid=@\"}}", "tws|{'Authorization': 'Bearer @', 'Accept': '*/*'}",
      "tw|POST /token HTTP/1.1\nHost: idp.example.com\nContent-Type: application/x-www-form-urlencoded\n\nclient_id=a&client_secret=@&grant_type=client_credentials",
      "tws|{\"log\":{\"version\":\"1.2\",\"entries\":[{\"request\":{\"method\":\"GET\",\"url\":\"https://api.example.com/\",\"headers\":[{\"name\":\"Authorization\",\"value\":\"Bearer @\"}],\"cookies\":[{\"name\":\"sid\",\"value\":\"@\"}],"
          + "\"queryString\":[{\"name\":\"api_key\",\"value\":\"@\"}],\"postData\":{\"text\":\"{\\\"password\\\":\\\"@\\\"}\"}},\"response\":{\"status\":401,\"headers\":[{\"name\":\"Set-Cookie\",\"value\":\"sid=@\"}]}}]}}",
      "tws|<input type=\"hidden\" name=\"csrf_token\" value=\"@\">", "tws|<soap:Envelope><wsse:Password Type=\"x\">@</wsse:Password></soap:Envelope>",
      // logs and prose
      "t|2026-11-24T07:28:14Z ERROR token @ is invalid", "t|level=error msg=\"unauthorized\" token=@ user=alice", "t|Incorrect API key provided: @. You can find your key at https://example.com",
      "t|invalid token: @", "t|Bad token \"@\"", "tw|using password=@ for alice", "t|Error: Request failed { headers: { Authorization: 'Bearer @' } }", "t|Bearer @", "t|My token is @ and it fails with 401",
      "t|127.0.0.1 - - [24/Nov/2026:07:28:14 +0000] \"GET /v1?token=@ HTTP/1.1\" 401 12 \"https://x/?access_token=@\" \"curl\"", "t|JsonWebTokenError: jwt malformed: Bearer @",
      "t|java.lang.IllegalStateException: Authorization header was: Bearer @", "t|time=\"x\" msg=\"Authorization: Bearer @\"", "t|-----BEGIN PRIVATE KEY-----\n@\n-----END PRIVATE KEY-----",
      "t|* Added cookie sid=\"@\" for domain example.com, path /, expire 0", "tws|[CURL DBG] > Authorization: Bearer @", "tws|kibana_1 | > X-Api-Key: @");

  static List<String> evidences() {
    List<String> all = new ArrayList<>();
    for (String place : PLACES) {
      String shapes = place.substring(0, place.indexOf('|'));
      String text = place.substring(shapes.length() + 1);
      for (Map.Entry<String, String> shape : Map.of("t", TOKEN, "w", WORD, "s", SYMBOLS).entrySet()) {
        if (shapes.contains(shape.getKey())) {
          all.add(text.replace("@", shape.getValue()).replace("\u0001", "@"));
        }
      }
    }
    for (String secret : List.of(TOKEN, WORD, SYMBOLS)) {
      String pair = Base64.getEncoder().encodeToString(("alice:" + secret).getBytes(StandardCharsets.UTF_8));
      all.add(HEAD + "> Authorization: Basic " + pair + "\n" + REFUSED + "Wrong password " + secret);
      all.add("{\"auths\":{\"r.example.com\":{\"auth\":\"" + pair + "\"}}}");
      all.add("//r.example.com/:_auth=" + pair);
      all.add(HEAD + "> X-Api-Key: " + secret + "\n" + REFUSED + "you sent " + URLEncoder.encode(secret, StandardCharsets.UTF_8) + " or "
          + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)) + " or " + Base64.getUrlEncoder().encodeToString(("x:" + secret).getBytes(StandardCharsets.UTF_8)));
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("evidences")
  void isRedacted(String evidence) {
    hidden(Secrets.redact(evidence, Secrets.find(evidence, Reading.read(evidence))));
    hidden(Secrets.redact(evidence));
  }

  /** Every place of an exchange in every kind of evidence. */
  @ParameterizedTest
  @ValueSource(strings = {TOKEN, WORD, SYMBOLS})
  void isRedactedInEveryPlaceOfEveryKind(String secret) {
    SoftAssertions all = new SoftAssertions();
    for (Planted planted : Planted.all(secret)) {
      Renderings.all().forEach((kind, rendering) -> {
        String evidence = rendering.apply(planted);
        all.assertThat(shown(Secrets.redact(evidence, Secrets.find(evidence, Reading.read(evidence))), secret)).as(kind + ", " + planted.place()).isNull();
        all.assertThat(shown(Secrets.redact(evidence), secret)).as("as words: " + kind + ", " + planted.place()).isNull();
      });
    }
    all.assertAll();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void isPrintedNowhereFromAnyKind(String format, @TempDir Path folder) throws IOException {
    List<String> command = new ArrayList<>(List.of("--offline", "--debug", "--format", format, "--rules", "../content"));
    for (Planted planted : Planted.all(format.equals("json") ? TOKEN : WORD)) {
      for (Function<Planted, String> rendering : Renderings.all().values()) {
        command.add(Files.writeString(folder.resolve(command.size() + ".txt"), rendering.apply(planted)).toString());
      }
    }
    Shell run = Shell.bare(null, command.toArray(new String[0]));
    (run.out() + run.err()).lines().forEach(CanaryTest::hidden);
  }

  /** Commands that fail say what they were given. */
  @ParameterizedTest
  @ValueSource(strings = {"https://alice:@\u0001127.0.0.1:1/x?access_token=@", "https://127.0.0.1:1/cb?code=@ -H X-Api-Key~@", "http://127.0.0.1:1/ -H Authorization:~Bearer~@ -H Cookie:~sid=@",
      "--offline https://alice:@\u0001nohost.invalid/?sig=@", "--token=@ x.txt", "-u alice:@ http://127.0.0.1:1/", "@", "Authorization:~Bearer~@", "curl~-u~alice:@~https://x.invalid/",
      "jwt eyJhbGciOiJSUzI1NiJ9.eyJleHAiOjE3OTQ5OTI0MDB9.@", "jwt Bearer~eyJhbGciOiJSUzI1NiJ9.eyJleHAiOjE3OTQ5OTI0MDB9.@", "jwt @", "jwt Authorization:~Bearer~@", "redact @", "redact https://alice:@\u0001h/",
      "--rules https://u:@\u0001127.0.0.1:1/rules.json x"})
  void isInNoComplaint(String line) {
    List<String> words = new ArrayList<>(List.of("--debug"));
    for (String word : line.split(" ")) {
      words.add(word.replace('~', ' ').replace("@", TOKEN).replace('\u0001', '@'));
    }
    if (words.get(1).equals("jwt") || words.get(1).equals("redact")) {
      words.add(words.remove(0));
    }
    Shell run = Shell.bare(null, words.toArray(new String[0]));
    hidden(run.out() + run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void aTokensSignatureIsNotPrinted(String format) {
    Shell run = Shell.piped("eyJhbGciOiJSUzI1NiJ9.eyJleHAiOjE3OTQ5OTI0MDB9." + TOKEN + "\n", "jwt", "--format", format, "--debug", "--rules", "../content");
    hidden(run.out() + run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void isPrintedNowhere(String format, @TempDir Path folder) throws IOException {
    List<String> command = new ArrayList<>(List.of("--offline", "--debug", "--format", format, "--rules", "../content"));
    for (String evidence : evidences()) {
      command.add(Files.writeString(folder.resolve(command.size() + ".txt"), evidence).toString());
    }
    Shell run = Shell.bare(null, command.toArray(new String[0]));
    (run.out() + run.err()).lines().forEach(CanaryTest::hidden);
  }

  private static void hidden(String text) {
    for (String secret : List.of(TOKEN, WORD, SYMBOLS)) {
      assertThat(shown(text, secret)).as(text).isNull();
    }
  }

  /** What {@code text} shows of the secret, as it is or encoded for URLs or JSON; or null. */
  private static String shown(String text, String secret) {
    String shown = shownPlain(text, secret);
    shown = shown == null && text.indexOf('%') >= 0 ? shownPlain(Percents.decode(text), secret) : shown;
    return shown == null && text.indexOf('\\') >= 0 ? shownPlain(unescaped(text), secret) : shown;
  }

  private static String unescaped(String json) {
    String plain = json.replace("\\\\", "\\").replace("\\\"", "\"").replace("\\/", "/");
    return Pattern.compile("\\\\u([0-9a-fA-F]{4})").matcher(plain).replaceAll(hit -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hit.group(1), 16))));
  }

  private static String shownPlain(String text, String secret) {
    for (int i = 0; i + WINDOW <= secret.length(); i++) {
      String part = secret.substring(i, i + WINDOW);
      String encoded = Base64.getEncoder().withoutPadding().encodeToString(secret.substring(i).getBytes(StandardCharsets.UTF_8));
      if (text.contains(part) || encoded.length() > WINDOW + 4 && text.contains(encoded.substring(0, WINDOW + 2))) {
        return text.contains(part) ? part : encoded;
      }
    }
    return null;
  }
}
