package org.why401.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.why401.engine.Fuzzed;

/** Fuzz target for front matter: what can't be read is a problem with its place. */
class YamlFuzzTest {

  static Stream<byte[]> files() {
    return Fuzzed.seeds("---\ntitle: A\ndescription: B\nwhen:\n  - certain: { status: 401, message: '/token expired/' }\n---\n## C\n", "---\na: &x [*x]\nb: !!binary c\n---\n", "---\na: |\n  b\n\tc: d\n---", "---\n? a\n: b\na: 1\na: 2\n---\n",
        "---\na: \"\\ud83d\\uXX\"\n...\n--- \n", "---\n{a: [b, {c: }]\n---\n", "---\n<<: {a: b}\n---\n", "---\n%YAML 1.1\n---\non: 0x1F\n");
  }

  @MethodSource("files")
  @FuzzTest
  void frontMatter(byte[] bytes) {
    Source source = new Source("content/x.md", Fuzzed.text(bytes));
    Fuzzed.soon(() -> {
      List<Problem> problems = new ArrayList<>();
      FrontMatter read = FrontMatter.read(source, problems);
      if (read.front() != null) {
        Schemas.check(read.front(), Schemas.Kind.DIAGNOSIS, problems);
      }
      problems.forEach(problem -> assertThat(problem.text()).startsWith("content/x.md:"));
    });
  }
}
