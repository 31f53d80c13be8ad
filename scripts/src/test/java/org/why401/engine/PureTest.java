package org.why401.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The engine is compiled to JavaScript too: what it may use is little, and what it must not use is large there, or differs from Java's. */
class PureTest {

  private static final Path ENGINE = Path.of("src/main/java/org/why401/engine");
  private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+);", Pattern.MULTILINE);
  private static final Pattern MAY_IMPORT = Pattern.compile("org\\.why401\\.engine\\..+|com\\.google\\.re2j\\.\\w+|java\\.util\\.(?:function\\.)?\\w+");
  private static final Pattern NOT_OF_JAVA_UTIL = Pattern.compile("java\\.util\\.(?:Base64|Date|Formatter|Random|Scanner|Timer|UUID)");

  /** Expressions of Java's own, printing by formats, charsets, Unicode's tables of classes, doubles read from text, offsets below zero, and the world outside. */
  private static final Pattern NEVER = Pattern.compile("(?<!ShellWords)\\.(?:split|matches|replaceAll|replaceFirst|format|formatted|getBytes)\\("
      + "|java\\.util\\.regex|java\\.nio|\\bSystem\\.(?!arraycopy)|\\bClass\\.forName|\\bDouble\\.(?:parseDouble|valueOf|toString)|\\bnew String\\(\\w*[bB]ytes"
      + "|\\bCharacter\\.(?:isDigit|isLetter|isLetterOrDigit|isUpperCase|isLowerCase|isAlphabetic|getType|digit)\\b"
      + "|\\.to(?:Lower|Upper)Case\\(\\)|\\.startsWith\\([^()]*, \\w+ - \\d+\\)");

  @Test
  void theEngineImportsOnlyWhatAllItsHomesHave() throws IOException {
    List<String> others = new ArrayList<>();
    for (Path file : sources()) {
      Matcher imports = IMPORT.matcher(Files.readString(file));
      while (imports.find()) {
        if (!MAY_IMPORT.matcher(imports.group(1)).matches() || NOT_OF_JAVA_UTIL.matcher(imports.group(1)).matches()) {
          others.add(file.getFileName() + ": " + imports.group(1));
        }
      }
    }
    assertThat(others).isEmpty();
  }

  @Test
  void theEngineNeverCallsWhatIsLargeOrDiffersInAPage() throws IOException {
    List<String> calls = new ArrayList<>();
    for (Path file : sources()) {
      Matcher found = NEVER.matcher(withoutComments(Files.readString(file)));
      while (found.find()) {
        calls.add(file.getFileName() + ": " + found.group());
      }
    }
    assertThat(calls).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(ENGINE)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String withoutComments(String source) {
    return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
  }
}
