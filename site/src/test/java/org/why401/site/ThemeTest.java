package org.why401.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What templates/README.md tells authors of themes is so: each variable is there, on each type of page that it is told of, and each block. */
class ThemeTest {

  private static final Path DEFAULT = Path.of("..", "templates");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final String EVERY = "Every page";

  @TempDir
  Path folder;

  /** Heading to the names in the first column of the table under it. */
  private static Map<String, List<String>> tables() throws IOException {
    Map<String, List<String>> tables = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    for (String line : Files.readAllLines(DEFAULT.resolve("README.md"))) {
      if (line.startsWith("#")) {
        names = tables.computeIfAbsent(line.replaceFirst("^#+ ", ""), heading -> new ArrayList<>());
      } else if (line.startsWith("| `")) {
        Matcher code = CODE.matcher(line.substring(0, line.indexOf('|', 1)));
        while (code.find()) {
          names.add(code.group(1));
        }
      }
    }
    return tables;
  }

  /** A template line that asks for the variable, which strict filling refuses where there is none. */
  private static String ask(String name) {
    int list = name.indexOf("[]");
    return list < 0 ? "{% set asked = " + name + " %}"
        : "{% for one in " + name.substring(0, list) + " %}{% set asked = one" + name.substring(list + 2) + " %}{% endfor %}";
  }

  @Test
  void everyVariableIsThere() throws IOException {
    Map<String, List<String>> tables = tables();
    Path templates = folder.resolve("templates");
    TemplateFaultsTest.copy(TestSite.TEMPLATES, templates);
    List<String> types;
    try (Stream<Path> files = Files.list(templates.resolve("page"))) {
      types = files.map(file -> file.getFileName().toString().replace(".peb", "")).toList();
    }
    int asked = 0;
    for (String type : types) {
      StringBuilder all = new StringBuilder();
      for (String name : tables.get(EVERY)) {
        all.append(ask(name));
      }
      for (String name : tables.getOrDefault(type, List.of())) {
        all.append(ask(name));
        asked++;
      }
      Path file = templates.resolve("page/" + type + ".peb");
      String text = Files.readString(file);
      Files.writeString(file, text.contains("{% block main %}") ? text.replace("{% block main %}", "{% block main %}" + all)
          : text.contains("{% extends") ? text + "{% block main %}" + all + "{{ content | raw }}{% endblock %}" : text.replace("<body>", "<body>" + all));
    }
    assertThat(asked).isGreaterThan(50);
    TestSite site = TestSite.small().file("guide/more.md", "---\ntitle: More\ndescription: One sentence.\naliases: [old/more]\nrelated: [guide/start]\n---\n## Part\n\nWords.\n");
    assertThat(TestSite.build(site.write(folder.resolve("content")), templates).problems()).isEmpty();
  }

  @Test
  void aVariableThatIsNotThereWouldBeFound() throws IOException {
    Path templates = folder.resolve("templates");
    TemplateFaultsTest.copy(TestSite.TEMPLATES, templates);
    Files.writeString(templates.resolve("page/page.peb"), "{% extends \"layout.peb\" %}{% block main %}" + ask("site.menu[].hreff") + "{% endblock %}");
    assertThat(TestSite.build(TestSite.small().write(folder.resolve("content")), templates).problems()).extracting(problem -> problem.message())
        .containsExactly("no page of this kind has the variable \"hreff\"");
  }

  @Test
  void everyBlockAndTypeIsThereAndNoOther() throws IOException {
    Matcher block = Pattern.compile("\\{% block (\\w+)").matcher(Files.readString(DEFAULT.resolve("layout.peb")));
    assertThat(tables().get("Blocks of the layout")).containsExactlyInAnyOrderElementsOf(block.results().map(found -> found.group(1)).toList());
    String text = Files.readString(DEFAULT.resolve("README.md"));
    String told = text.substring(text.indexOf("## Types of page"), text.indexOf("## Blocks"));
    try (Stream<Path> files = Files.list(DEFAULT.resolve("page"))) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".peb", ""))).allSatisfy(type -> assertThat(told).contains("`" + type + "`"));
    }
  }
}
