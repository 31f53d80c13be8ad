package org.why401.engine.intake;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.why401.engine.Excerpt;
import org.why401.engine.Fuzzed;

/** Fuzz targets for each kind of evidence: its reader alone, so that no other takes the text before it. */
class KindsFuzzTest {

  private static void read(Reader reader, byte[] bytes) {
    String text = Fuzzed.text(bytes);
    Fuzzed.soon(() -> {
      Lines lines = Unwrapping.unwrap(text);
      Draft draft = new Draft();
      for (int at = 0; at < lines.size();) {
        at = Math.max(at + 1, reader.read(lines, at, draft));
      }
      draft.build();
    });
  }

  static Stream<byte[]> shell() {
    return Stream.concat(Fuzzed.evidence("curl-cmd"), Fuzzed.seeds("curl -sv -u 'a:b' -H \"Authorization: Bearer $TOKEN\" --data @c https://d/ | jq .", "curl.exe ^\"https://a^\" ^\n  -H ^\"b: c^%^\"", "curl $'a\\x41' \"`b`\" \\\n https://c",
        "$ curl -XPOST --json '{\"a\":1}' -G --url-query b=c https://d", "curl --aws-sigv4 aws:amz -K- --next"));
  }

  @MethodSource("shell")
  @FuzzTest
  void curl(byte[] bytes) {
    read(new CurlCommand(), bytes);
  }

  @MethodSource("shell")
  @FuzzTest
  void words(byte[] bytes) {
    Fuzzed.soon(() -> {
      ShellWords.unfinished(Fuzzed.excerpt(bytes));
      List<Excerpt> words = ShellWords.split(Fuzzed.excerpt(bytes));
      if (!words.isEmpty()) {
        CurlOptions.request(words);
      }
    });
  }

  static Stream<byte[]> powerShell() {
    return Stream.concat(Fuzzed.evidence("powershell", "iwr"), Fuzzed.seeds("Invoke-WebRequest -UseBasicParsing -Uri \"https://a\" `\n-Headers @{\n\"b\"=\"c`\"d\"\n  'e'='f'\n} -Method 'POST'", "$h = @{ Authorization = \"Bearer $t\" }; irm https://a -Headers $h"));
  }

  @MethodSource("powerShell")
  @FuzzTest
  void powerShell(byte[] bytes) {
    read(new PowerShell(), bytes);
  }

  static Stream<byte[]> fetch() {
    return Stream.concat(Fuzzed.evidence("fetch"), Fuzzed.seeds("fetch(\"https://a\", {\n \"headers\": {\"b\": \"c\"},\n \"method\": \"GET\", credentials: 'include'\n});"));
  }

  @MethodSource("fetch")
  @FuzzTest
  void fetchCall(byte[] bytes) {
    read(new FetchCall(), bytes);
  }

  static Stream<byte[]> har() {
    return Fuzzed.seeds("{\"log\":{\"entries\":[{\"request\":{\"method\":\"GET\",\"url\":\"https://a/\",\"headers\":[{\"name\":\"b\",\"value\":\"c\"}],\"postData\":{\"text\":\"d\"}},\"response\":{\"status\":401,\"headers\":[],"
        + "\"content\":{\"text\":\"e\",\"encoding\":\"base64\"}},\"startedDateTime\":\"2026-11-01T00:00:00Z\"}]}}", "{\"request\":{\"url\":1},\"response\":[]}");
  }

  @MethodSource("har")
  @FuzzTest
  void har(byte[] bytes) {
    read(new Har(), bytes);
  }

  static Stream<byte[]> logs() {
    return Fuzzed.evidence("log", "alb", "apigw", "caddy", "envoy", "haproxy", "iis", "nginx", "apache", "squid", "traefik");
  }

  @MethodSource("logs")
  @FuzzTest
  void accessLog(byte[] bytes) {
    read(new AccessLog(), bytes);
  }

  @MethodSource("logs")
  @FuzzTest
  void otherLogs(byte[] bytes) {
    for (Reader reader : List.of(new ErrorLog(), new IisLog(), new SquidLog(), new WireLog(), new Listed())) {
      read(reader, bytes);
    }
  }

  static Stream<byte[]> transcripts() {
    return Fuzzed.evidence("curl", "wget", "python", "http");
  }

  @MethodSource("transcripts")
  @FuzzTest
  void transcripts(byte[] bytes) {
    for (Reader reader : List.of(new CurlVerbose(), new CurlTrace(), new PythonHttp(), new Arrows(), new HttpMessages(), new WrittenStatus())) {
      read(reader, bytes);
    }
  }

  static Stream<byte[]> all() {
    return Fuzzed.evidence();
  }

  @MethodSource("all")
  @FuzzTest
  void whatIsLeft(byte[] bytes) {
    for (Reader reader : List.of(new DevTools(), new HeaderLines(), new TokenAlone(), new BodyAlone(), new ToolOutput())) {
      read(reader, bytes);
    }
  }
}
