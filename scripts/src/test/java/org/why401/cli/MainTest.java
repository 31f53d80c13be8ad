package org.why401.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  private static final String ANONYMOUS = "> GET / HTTP/1.1\n> Host: api.example.com\n> \n< HTTP/1.1 401 Unauthorized\n< Content-Length: 0\n< \n";

  @TempDir
  private Path folder;

  @Test
  void aTranscriptInAFileAndFromAPipeGivesTheSame() throws IOException {
    Shell file = Shell.run(file("e.txt", Samples.TRANSCRIPT.getBytes(StandardCharsets.UTF_8)));
    Shell pipe = Shell.piped(Samples.TRANSCRIPT);
    assertThat(file.status()).isEqualTo(1);
    assertThat(file.out()).isEqualTo(pipe.out()).isEqualTo(Shell.piped(Samples.TRANSCRIPT, "-").out()).startsWith("● certain   The access token has expired\n");
    assertThat(file.err()).isEmpty();
  }

  @Test
  void theWholeAnswerLooksLikeThis() throws IOException {
    Golden.check("main-expired.txt", Shell.piped(Samples.TRANSCRIPT).out());
    Golden.check("main-anonymous.txt", Shell.piped(ANONYMOUS, "--at", "none").out());
    Golden.check("main-undetermined.txt", Shell.piped("HTTP/1.1 418 I'm a teapot\n\n", "--at", "none").out());
  }

  @Test
  void jsonIsOneObjectAndOneLineATarget() throws IOException {
    Shell run = Shell.run(file("e.txt", Samples.TRANSCRIPT.getBytes(StandardCharsets.UTF_8)), folder.resolve("missing").toString(), "--format", "json");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEmpty();
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("{\"tool\":\"why401\",\"version\":").contains("\"verdict\":\"diagnosed\",\"error\":null,\"findings\":[{\"diagnosis\":\"token-expired\",\"certainty\":\"certain\"");
    assertThat(lines.get(1)).contains("\"evidence\":null,", "\"verdict\":\"unreadable\",\"error\":\"no such file.\",\"findings\":[]");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      empty.txt  | ''         | empty.
      blank.txt  | ' '        | nothing but white space.
      """)
  void emptyEvidenceIsToldPlainly(String name, String content, String message) throws IOException {
    refused(file(name, content.getBytes(StandardCharsets.UTF_8)), message);
  }

  @Test
  void whatIsNoTextIsToldPlainly() throws IOException {
    refused(file("a.bin", new byte[] {1, 2, 0, 3}), "not text. Give what was printed: a transcript, a response, a log.");
    refused(file("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}), "not text but a picture. Give what was printed: a transcript, a response, a log.");
    refused(folder.toString(), "a directory. Name a file in it.");
    refused(folder.resolve("missing.txt").toString(), "no such file.");
    refused("curl", "no such file. To check what a curl command gets, run it with -v and pipe it in: curl -v ... 2>&1 | why401");
    refused("api.example.com/v1", "no such file. If it is an address, begin it with https://");
    refused("a\0b", "no such file.");
  }

  @Test
  void moreThan64MegabytesAreRefusedWithoutReadingThem() throws IOException {
    Path large = folder.resolve("large.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
      sparse.setLength(200L * 1024 * 1024);
    }
    refused(large.toString(), "larger than 64 MB. Check the part around the failed request.");
    InputStream endless = new InputStream() {
      @Override
      public int read() {
        return 'a';
      }

      @Override
      public int read(byte[] into, int from, int length) {
        java.util.Arrays.fill(into, from, from + length, (byte) 'a');
        return length;
      }
    };
    assertThat(Shell.bare(endless, "--rules", "src/test/resources/org/why401/cli/rules.json").err()).isEqualTo("standard input: larger than 64 MB. Check the part around the failed request.\n");
  }

  @Test
  void otherCharacterSetsAreRead() throws IOException {
    for (byte[] bytes : List.of(Samples.TRANSCRIPT.getBytes(StandardCharsets.UTF_16), ("\ufeff" + Samples.TRANSCRIPT).getBytes(StandardCharsets.UTF_16LE),
        ("\ufeff" + Samples.TRANSCRIPT).getBytes(StandardCharsets.UTF_8), Samples.TRANSCRIPT.replace("orders", "\u00e4\u00f6").getBytes(StandardCharsets.ISO_8859_1),
        Samples.TRANSCRIPT.replace("orders", "\u00e4\u00f6\u20ac").getBytes("windows-1252"))) {
      assertThat(Shell.run(file("e.txt", bytes)).status()).isEqualTo(1);
    }
    byte[] broken = (Samples.TRANSCRIPT + "\u00e4").getBytes(StandardCharsets.UTF_8);
    assertThat(Shell.run(file("e.txt", java.util.Arrays.copyOf(broken, broken.length - 1))).status()).isEqualTo(1);
  }

  @Test
  void ofSeveralTargetsTheHighestStatusCounts() throws IOException {
    String found = file("found.txt", ANONYMOUS.getBytes(StandardCharsets.UTF_8));
    String open = file("open.txt", "HTTP/1.1 418 I'm a teapot\n\n".getBytes(StandardCharsets.UTF_8));
    assertThat(Shell.run(found, open).status()).isEqualTo(3);
    assertThat(Shell.run(found, "missing.txt").status()).isEqualTo(2);
    assertThat(Shell.run(open, "missing.txt").out()).startsWith(open + "\n\nNo cause could be named\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      --formt json          | why401: unknown option --formt; did you mean --format? why401 --help lists all options.
      --format yaml e       | why401: --format yaml: choose one of json, text. why401 --help tells more.
      --role boss e         | why401: --role boss: choose one of developer, operator, visitor. why401 --help tells more.
      --at noon e           | why401: --at noon: no time. Write it like 2026-03-01T10:00Z, or none.
      -H                    | why401: -H needs a value. why401 --help shows how it is called.
      -H A:b e              | why401: -H goes with a URL, and no target is one.
      jwt a b               | why401: one argument too many. why401 --help shows how it is called.
      """)
  void aWrongCommandLineIsToldInOneLine(String args, String message) {
    Shell run = Shell.bare(null, args.split(" "));
    assertThat(run.err()).isEqualTo(message + "\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void withNothingToCheckItSaysHowToBegin() {
    assertThat(Shell.run().err()).isEqualTo("why401: nothing to check. Name a file or a URL, or pipe something in; why401 --help shows examples.\n");
  }

  @Test
  void wrongRulesAreToldInOneLine() throws IOException {
    String evidence = file("e.txt", ANONYMOUS.getBytes(StandardCharsets.UTF_8));
    for (String rules : List.of("[]", "{", "{}", "{\"tool\":\"why401\",\"format\":9}", "")) {
      Shell run = Shell.bare(null, evidence, "--rules", file("rules.json", rules.getBytes(StandardCharsets.UTF_8)));
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).startsWith("why401: ").hasLineCount(1);
    }
    assertThat(Shell.bare(null, evidence, "--rules", "missing.json").err()).isEqualTo("why401: missing.json: no rules can be read from there.\n");
  }

  @Test
  void pagesAreWhereTheBaseUrlSays() throws IOException {
    assertThat(Shell.piped(ANONYMOUS, "--base-url", "https://kb.example.org/x").out()).contains("https://kb.example.org/x/diagnoses/no-credentials/");
  }

  @Test
  void offlineAsksNoUrl() {
    Shell run = Shell.run("https://why401.invalid/", "--offline");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("https://why401.invalid/: not asked, because of --offline. Give what it answered as a file, or leave --offline out.\n");
    assertThat(Shell.bare(null, "x", "--offline", "--rules", "https://why401.invalid/rules.json").err()).contains("not asked, because of --offline");
  }

  @Test
  void helpNamesEveryOptionAndFitsATerminal() {
    String help = Shell.bare(null, "--help").out();
    String jwt = Shell.bare(null, "jwt", "--help").out();
    Arguments.spec().options().forEach(option -> assertThat(help).contains(option.names()));
    Arguments.spec().subcommands().get("jwt").getCommandSpec().options().forEach(option -> assertThat(jwt).contains(option.names()));
    assertThat((help + jwt).lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Paper.WIDTH));
    assertThat(Shell.bare(null, "--version").out()).startsWith("why401 0.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--format=json", "--debug", "--no-color"})
  void noSecretIsPrintedWhereverItStands(String option) throws IOException {
    String canaries = Files.readString(Path.of("src/test/resources/org/why401/cli/canaries.txt"));
    assertThat(canaries.split("CANARY")).hasSizeGreaterThan(50);
    for (String evidence : List.of(canaries, canaries.replace("\n", "\n\n"), canaries.replace("\n", "\r\n"), "HTTP/1.1 401 Unauthorized\n\n" + canaries)) {
      Shell run = option.isEmpty() ? Shell.piped(evidence) : Shell.piped(evidence, option);
      assertThat(run.out() + run.err()).doesNotContain("CANARY");
    }
    for (String line : canaries.split("\n")) {
      // A line of a key without its block, and copies without what they are copies of, are secrets in their context only.
      if (line.matches("CANARY[0-9]+|base64 copy: .*")) {
        continue;
      }
      Shell run = option.isEmpty() ? Shell.piped(line) : Shell.piped(line, option);
      assertThat(run.out() + run.err()).as(line).doesNotContain("CANARY");
      Shell asTarget = option.isEmpty() ? Shell.run(line.replace("\0", "")) : Shell.run(line, option);
      assertThat(asTarget.out() + asTarget.err()).as(line).doesNotContain("CANARY");
    }
  }

  @Test
  void aFaultOfItsOwnIsOneLineAndItsTraceShowsNoMessage() {
    InputStream broken = new InputStream() {
      @Override
      public int read() {
        throw new IllegalStateException("CANARY");
      }
    };
    Shell run = Shell.bare(broken, "--rules", "src/test/resources/org/why401/cli/rules.json");
    assertThat(run.err()).hasLineCount(1).startsWith("why401: why401 itself failed (IllegalStateException).").doesNotContain("CANARY");
    assertThat(Shell.bare(broken, "--debug", "--rules", "src/test/resources/org/why401/cli/rules.json").err()).contains("debug:   at ").doesNotContain("CANARY");
    assertThat(Shell.bare(new ByteArrayInputStream(new byte[0]), "--rules", "src/test/resources/org/why401/cli/rules.json").err()).isEqualTo("standard input: empty.\n");
  }

  private void refused(String target, String message) {
    Shell run = Shell.run(target);
    assertThat(run.err()).isEqualTo(Paper.plain(target) + ": " + message + "\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  private String file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }
}
