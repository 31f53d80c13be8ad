package org.why401.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedactCommandTest {

  private static final String EVIDENCE = "> GET /v1 HTTP/1.1\n> Host: api.example.com\n> Authorization: Bearer FAKE-TOKEN-for-the-example\n> \n< HTTP/1.1 401 Unauthorized\n< \n";

  @TempDir
  private Path folder;

  @Test
  void printsTheEvidenceWithMarks() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), EVIDENCE);
    Shell shell = Shell.bare(null, "redact", file.toString());
    assertThat(shell.status()).isZero();
    assertThat(shell.out()).isEqualTo(EVIDENCE.replace("FAKE-TOKEN-for-the-example", "[token, 26 characters]"));
  }

  @Test
  void readsStandardInput() {
    Shell shell = Shell.piped("curl -u alice:sommernachtstraum https://api.example.com/\n", "redact", "-");
    assertThat(shell.status()).isZero();
    assertThat(shell.out()).startsWith("curl -u alice:[password, 17 characters]").doesNotContain("sommernachtstraum");
  }

  @Test
  void saysWhatItCantRead() {
    Shell shell = Shell.bare(null, "redact", folder.resolve("none").toString());
    assertThat(shell.status()).isEqualTo(2);
    assertThat(shell.err()).contains("no such file");
    assertThat(Shell.bare(null, "redact", "--help").out()).contains("why401 redact");
  }
}
