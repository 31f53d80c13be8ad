package org.why401.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can't be used gets one clear line and an exit status, in JSON an object; and odd encodings are read. */
class BadInputIT {

  private static final int MEGABYTE = 1024 * 1024;
  private static final String REFUSED = "GET /orders HTTP/1.1\nHost: api.example.com\n\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm=\"caf\u00e9\"\n\n";

  @TempDir Path folder;

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("evidence.txt"), bytes);
  }

  /** In words one line on standard error, and nothing else; in JSON one object that says the same. */
  private static void isRefused(String target, String line, int status, String verdict, String... options) {
    Run words = Run.checker("", with(options, target));
    assertThat(words).isEqualTo(new Run(status, "", target + ": " + line + "\n"));
    Run json = Run.checker("", with(options, "--format", "json", target));
    assertThat(json.status()).isEqualTo(status);
    assertThat(json.err()).isEmpty();
    assertThat(json.out().lines()).hasSize(1);
    Answer answer = Answer.of(json);
    assertThat(answer.verdict()).isEqualTo(verdict);
    assertThat(answer.findings()).isEmpty();
    assertThat(answer.report().path("error").asString()).isEqualTo(line);
    assertThat(answer.report().path("target").asString()).isEqualTo(target);
  }

  private static String[] with(String[] options, String... more) {
    return Stream.concat(Arrays.stream(options), Arrays.stream(more)).toArray(String[]::new);
  }

  private static void isUnreadable(Path file, String line) {
    isRefused(file.toString(), line, 2, "unreadable", "--offline");
  }

  @Test
  void anEmptyFile() throws IOException {
    isUnreadable(file(new byte[0]), "empty.");
  }

  @Test
  void nothingPipedIn() {
    assertThat(Run.checker("")).isEqualTo(new Run(2, "", "standard input: empty.\n"));
  }

  @Test
  void aBinaryFile() throws IOException {
    isUnreadable(file(Files.readAllBytes(Run.CHECKER)), "not text but an archive. Give what was printed: a transcript, a response, a log.");
    isUnreadable(file(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13}),
        "not text but a picture. Give what was printed: a transcript, a response, a log.");
  }

  @Test
  void aTextOf200Megabytes() throws IOException {
    Path large = folder.resolve("large.log");
    try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
      sparse.setLength(200L * MEGABYTE);
    }
    isUnreadable(large, "larger than 64 MB. Check the part around the failed request.");
  }

  @Test
  void aTextOf200MegabytesPipedIn() {
    Run run = Run.of("", List.of("bash", "-c", "yes 'GET /orders 401' | head -c 200M | \"$0\" -jar \"$1\"", Run.java(), Run.CHECKER.toString()), Map.of());
    assertThat(run).isEqualTo(new Run(2, "", "standard input: larger than 64 MB. Check the part around the failed request.\n"));
  }

  @Test
  void aDirectory() {
    isUnreadable(folder, "a directory. Name a file in it.");
  }

  @Test
  void aMissingFile() {
    isUnreadable(folder.resolve("missing.txt"), "no such file.");
  }

  @Test
  void aHostThatDoesNotExist() {
    isRefused("http://no-such-host.invalid/", "there is no host named no-such-host.invalid. Is it spelled right, and does this machine's DNS know it?", 4, "unreachable");
  }

  @Test
  void aPortThatIsClosed() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      port = socket.getLocalPort();
    }
    isRefused("http://127.0.0.1:" + port + "/", "connection refused (127.0.0.1:" + port + "). Is the server running, and is the port right?", 4, "unreachable");
  }

  @Test
  void anAddressThatMayNotBeAsked() {
    isRefused("http://api.example.com/", "not asked, because of --offline. Give what it answered as a file, or leave --offline out.", 2, "unreadable", "--offline");
  }

  @Test
  void anUnknownOption() {
    assertThat(Run.checker("", "--ofline", "x.txt")).isEqualTo(new Run(2, "", "why401: unknown option --ofline; did you mean --offline? why401 --help lists all options.\n"));
    assertThat(Run.checker("", "--quick")).isEqualTo(new Run(2, "", "why401: unknown option --quick. why401 --help lists all options.\n"));
  }

  @Test
  void aValueThatIsNoneOfItsOptions() {
    assertThat(Run.checker("", "--format", "yaml")).isEqualTo(new Run(2, "", "why401: --format yaml: choose one of json, text. why401 --help tells more.\n"));
  }

  @Test
  void oneBadTargetDoesNotHideAnother() throws IOException {
    Path good = file(REFUSED.getBytes(StandardCharsets.UTF_8));
    Run run = Run.checker("", "--offline", "--no-color", folder.resolve("missing.txt").toString(), good.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo(folder.resolve("missing.txt") + ": no such file.\n");
    assertThat(run.out()).contains("no-credentials");
  }

  @Test
  void brokenUtf8IsRead() throws IOException {
    byte[] bytes = REFUSED.getBytes(StandardCharsets.UTF_8);
    bytes[REFUSED.indexOf('\u00e9')] = (byte) 0xff;
    isRead(bytes);
    isRead(REFUSED.getBytes(Charset.forName("windows-1252")));
  }

  @Test
  void utf16WithItsByteOrderMarkIsRead() throws IOException {
    isRead(("\ufeff" + REFUSED).getBytes(StandardCharsets.UTF_16LE));
    isRead(("\ufeff" + REFUSED.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_16LE));
    isRead(("\ufeff" + REFUSED).getBytes(StandardCharsets.UTF_16BE));
    isRead(("\ufeff" + REFUSED).getBytes(StandardCharsets.UTF_8));
  }

  private void isRead(byte[] bytes) throws IOException {
    Run run = Run.checker("", "--offline", "--format", "json", file(bytes).toString());
    assertThat(run.status()).as(run.err()).isEqualTo(1);
    assertThat(Answer.of(run).top()).isEqualTo("no-credentials certain");
  }
}
