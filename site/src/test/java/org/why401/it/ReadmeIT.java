package org.why401.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The README's examples. In its {@code console} blocks a line that begins with {@code $ } is run by bash in the project's folder (one that
 * ends with a backslash goes on in the next), and the lines below it are what it prints; {@code …} alone on a line stands for any lines.
 */
class ReadmeIT {

  private record Example(String command, String printed) {}

  @TestFactory
  Stream<DynamicTest> everyExamplePrintsWhatTheReadmeShows() throws IOException {
    List<Example> examples = examples(Files.readAllLines(Run.ROOT.resolve("README.md")));
    assertThat(examples).hasSizeGreaterThanOrEqualTo(3);
    return examples.stream().map(example -> DynamicTest.dynamicTest(example.command(), () -> {
      String printed = Run.of("", List.of("bash", "-c", "exec 2>&1\n" + example.command()), Map.of("NO_COLOR", "1")).out().stripTrailing();
      if (!printed(printed.lines().toList(), example.printed().lines().toList())) {
        assertThat(printed).isEqualTo(example.printed());
      }
    }));
  }

  /** Whether lines are those of an example; a gap takes as few of them as it can. */
  private static boolean printed(List<String> lines, List<String> example) {
    if (example.isEmpty()) {
      return lines.isEmpty();
    }
    List<String> rest = example.subList(1, example.size());
    if (example.get(0).equals("…")) {
      return IntStream.rangeClosed(0, lines.size()).anyMatch(from -> printed(lines.subList(from, lines.size()), rest));
    }
    return !lines.isEmpty() && lines.get(0).equals(example.get(0)) && printed(lines.subList(1, lines.size()), rest);
  }

  private static List<Example> examples(List<String> lines) {
    List<Example> examples = new ArrayList<>();
    String command = null;
    List<String> printed = new ArrayList<>();
    boolean inside = false;
    boolean goesOn = false;
    for (String line : lines) {
      boolean fence = line.startsWith("```");
      if ((fence || line.startsWith("$ ")) && command != null) {
        examples.add(new Example(command, String.join("\n", printed).stripTrailing()));
        command = null;
        printed.clear();
      }
      if (fence) {
        inside = !inside && line.equals("```console");
      } else if (inside && line.startsWith("$ ")) {
        command = line.substring(2);
        goesOn = line.endsWith("\\");
      } else if (goesOn) {
        command += "\n" + line;
        goesOn = line.endsWith("\\");
      } else if (inside && command != null) {
        printed.add(line);
      }
    }
    return examples;
  }
}
