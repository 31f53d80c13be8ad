package org.why401.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JwtCommandTest {

  private static final String CLAIMS = "{\"iss\":\"https://login.example.com/\",\"aud\":[\"https://api.example.com\",\"orders\"],\"sub\":\"CANARY-alice\",\"scope\":\"orders:read\","
      + "\"client_secret\":\"CANARY1\",\"cnf\":{\"jkt\":\"abc\",\"sub\":\"CANARY2\"},\"iat\":1794992400,\"exp\":1794996000}";

  @TempDir
  private Path folder;

  @Test
  void aTokenIsToldClaimByClaimAndItsLifeIsDrawn() throws IOException {
    Golden.check("jwt-ended.txt", Shell.piped(token("RS256", CLAIMS), "jwt", "--at", "2026-11-18T10:07:12Z").out());
    Golden.check("jwt-good.txt", Shell.piped("Bearer " + token("RS256", CLAIMS), "jwt", "--at", "2026-11-18T09:30Z").out());
    Golden.check("jwt-early.txt", Shell.piped(token("RS256", CLAIMS), "jwt", "--at", "2026-11-17").out());
    Golden.check("jwt-no-clock.txt", Shell.piped(token("none", "{\"exp\":1794996000000}"), "jwt", "--at", "none").out());
    Golden.check("jwt-opaque.txt", Shell.piped("FAKE-TOKEN-0123456789", "jwt", "--at", "none").out());
  }

  @ParameterizedTest
  @CsvSource({"2026-11-18T10:07:12Z,1", "2026-11-18T09:30Z,0"})
  void theStatusSaysWhetherSomethingIsWrong(String at, int status) throws IOException {
    Path file = Files.writeString(folder.resolve("token.txt"), token("RS256", CLAIMS));
    assertThat(Shell.run("jwt", file.toString(), "--at", at).status()).isEqualTo(status);
    assertThat(Shell.run("jwt", file.toString(), "--at", at, "--format", "json").out()).hasLineCount(1).contains(status == 0 ? "\"verdict\":\"healthy\"" : "\"verdict\":\"diagnosed\"");
  }

  @Test
  void neitherSignatureNorSecretsAreShown() {
    for (String option : new String[] {"--debug", "--format=json", "--no-color"}) {
      Shell run = Shell.piped(token("RS256", CLAIMS) + "CANARY3", "jwt", option);
      assertThat(run.out() + run.err()).doesNotContain("CANARY").doesNotContain("c2lnbmF0dXJl");
    }
  }

  @Test
  void aTokenOnTheCommandLineIsReadWithAWarning() {
    Shell run = Shell.run("jwt", token("RS256", CLAIMS), "--at", "2026-11-18T10:07:12Z");
    assertThat(run.err()).startsWith("why401: a token on the command line stands in the shell's history").hasLineCount(1);
    assertThat(run.out()).startsWith("The token, ");
  }

  private static String token(String alg, String claims) {
    return part("{\"alg\":\"" + alg + "\",\"typ\":\"JWT\",\"kid\":\"2026-10\"}") + "." + part(claims) + "." + (alg.equals("none") ? "" : "c2lnbmF0dXJlLW9mLW5vdGhpbmc");
  }

  private static String part(String json) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
