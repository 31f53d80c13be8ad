package org.why401.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts, run by JBang from a clone and from the built site. */
class JBangIT {

  private static final String REFUSED = """
      GET /orders HTTP/1.1
      Host: api.example.com

      HTTP/1.1 401 Unauthorized
      WWW-Authenticate: Bearer realm="orders"

      """;

  @TempDir static Path home;
  @TempDir static Path clone;
  private static JBang jbang;

  @BeforeAll
  static void aCloneAndAJbangOfItsOwn() throws IOException {
    jbang = new JBang(home);
    Clone.into(clone);
  }

  private static void namesTheCause(Run run) {
    assertThat(run.out()).as(run.err()).contains("no-credentials");
    assertThat(run.status()).isEqualTo(1);
  }

  private static Run onTheRefusal(Path folder, String script) {
    return jbang.run(folder, REFUSED, script, "--offline", "--format", "json");
  }

  @Test
  void theCheckerRunsFromACloneWithoutABuild() {
    namesTheCause(onTheRefusal(clone, "scripts/why401.java"));
  }

  @Test
  void itRunsByItsAlias() {
    namesTheCause(onTheRefusal(clone, "why401"));
  }

  @Test
  void theBuiltSitesCheckerRunsByPath() {
    namesTheCause(onTheRefusal(clone, Run.SITE.resolve("checker/why401.java").toString()));
  }

  @Test
  void theBuiltSitesCheckerRunsByUrl() throws IOException {
    try (Server site = Server.of(Run.SITE)) {
      assertThat(jbang.run(clone, "", "trust", "add", site.address()).status()).isZero();
      namesTheCause(onTheRefusal(clone, site.address() + "checker/why401.java"));
    }
  }

  @Test
  void theGeneratorRunsByItsAliasFromAClone() {
    Run run = jbang.run(clone, "", "site@.", "check");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out() + run.err()).contains("proofs");
  }

  @Test
  void theScriptsDependOnWhatTheModulesDoAndOnTheSameVersions() throws IOException {
    List<String> checker = dependencies("scripts/pom.xml");
    List<String> generator = Stream.concat(checker.stream(), dependencies("site/pom.xml").stream()).toList();
    assertThat(depsOf("scripts/why401.java")).containsExactlyInAnyOrderElementsOf(checker);
    assertThat(depsOf("site/why401site.java")).containsExactlyInAnyOrderElementsOf(generator);
  }

  /** What a script's {@code //DEPS} lines name, as {@code group:artifact:version}. */
  private static List<String> depsOf(String script) throws IOException {
    return Files.readAllLines(Run.ROOT.resolve(script)).stream().filter(line -> line.startsWith("//DEPS ")).map(line -> line.substring("//DEPS ".length())).toList();
  }

  /** What a module is compiled and run with, each in the version that Maven chose for these tests. */
  private static List<String> dependencies(String pom) throws IOException {
    return Jsoup.parse(Run.ROOT.resolve(pom), "UTF-8", "", Parser.xmlParser()).select("project > dependencies > dependency").stream()
        .filter(one -> !List.of("test", "provided").contains(one.select("> scope").text()) && !one.select("> groupId").text().equals("org.why401"))
        .map(one -> version(one.select("> groupId").text(), one.select("> artifactId").text())).toList();
  }

  private static String version(String group, String artifact) {
    String folder = group.replace('.', '/') + "/" + artifact + "/";
    String jar = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(path -> path.replace('\\', '/'))
        .filter(path -> path.contains("/" + folder)).findFirst().orElseThrow(() -> new AssertionError(artifact + " is not on the class path"));
    String rest = jar.substring(jar.indexOf("/" + folder) + folder.length() + 1);
    return group + ":" + artifact + ":" + rest.substring(0, rest.indexOf('/'));
  }
}
