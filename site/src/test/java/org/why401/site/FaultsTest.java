package org.why401.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults put into a good site, and the words in which they are told. */
class FaultsTest {

  static Stream<Fault> faults() {
    return Stream.of(MarkdownFaults.all(), YamlFaults.all(), RuleFaults.all(), FileFaults.all()).flatMap(all -> all);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void faults(Fault fault, @TempDir Path folder) {
    TestSite site = fault.seed().apply(TestSite.small());
    assertThat(site.faults(folder)).containsExactly(fault.told());
    assertThat(TestSite.build(folder, TestSite.TEMPLATES).files()).isEmpty();
  }

  @Test
  void thereAreManyAndEachHasANameOfItsOwn() {
    List<String> names = faults().map(Fault::name).toList();
    assertThat(names).hasSizeGreaterThan(100).doesNotHaveDuplicates();
  }

  /** How deep a stack reaches is the machine's matter; so is which of two faults is told. */
  @Test
  void quotationsWithoutEndAreAFault(@TempDir Path folder) {
    assertThat(TestSite.small().file("guide/x.md", TestSite.page("X", "> ".repeat(30_000) + "x")).faults(folder)).singleElement().asString()
        .startsWith("content/guide/x.md:").containsPattern("nested (more than 60 deep|too deeply to be read)");
  }

  @Test
  void aByteOrderMarkIsNoFault(@TempDir Path folder) {
    assertThat(TestSite.small().file("guide/x.md", "\uFEFF" + TestSite.page("X", "Words.")).faults(folder)).isEmpty();
  }

  @Test
  void theSiteThatFaultsArePutIntoHasNone(@TempDir Path folder) {
    assertThat(TestSite.small().faults(folder)).isEmpty();
  }

  @Test
  void allFaultsAreToldInOneRunInOrder(@TempDir Path folder) {
    TestSite site = TestSite.small().change("site.yaml", "frequent: [no-key]", "frequent: [nokey]").change("trees/shut.yaml", "start: key", "start: kay")
        .file("guide/x.md", TestSite.page("X", "[a](b.md)\n\n<b>\n\n[c](d.md)"));
    assertThat(site.faults(folder)).extracting(text -> text.substring(0, text.indexOf(": "))).containsExactly("content/guide/x.md:5:5", "content/guide/x.md:7:1",
        "content/guide/x.md:9:5", "content/site.yaml:7:12", "content/trees/shut.yaml:2:8");
  }
}
