package org.why401.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.why401.engine.rules.Rulebook;
import org.why401.engine.rules.RulesTree;
import org.why401.rulebook.Book;
import org.why401.rulebook.ContentFolder;
import org.why401.rulebook.ContentRules;
import org.why401.rulebook.Entry;
import org.why401.rulebook.Problem;
import tools.jackson.databind.JsonNode;

/** The evidences on the project's own pages, read simply: fences whose info says what the checker must answer. */
public final class Proofs {

  /** A proof and where it stands. */
  public record Proof(String where, String text, Clock clock) {

    @Override
    public String toString() {
      return where;
    }
  }

  private static final Path CONTENT = Files.isDirectory(Path.of("content")) ? Path.of("content") : Path.of("..", "content");

  private Proofs() {}

  public static Rulebook rules() {
    List<Problem> problems = new ArrayList<>();
    Rulebook rules = RulesTree.read(ContentRules.read(CONTENT, "content", problems));
    if (!problems.isEmpty()) {
      throw new IllegalStateException(problems.toString());
    }
    return rules;
  }

  public static List<Proof> all() {
    List<Proof> proofs = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CONTENT)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
        read(file, proofs);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return proofs;
  }

  /** The examples of the signs that pages name. */
  public static List<Proof> signs() {
    List<Proof> proofs = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Entry entry : Book.read(ContentFolder.read(CONTENT, "content", problems), "content", problems).entries()) {
      int number = 0;
      for (JsonNode sign : entry.front().root().path("signs")) {
        number++;
        if (sign.path("example").isString()) {
          proofs.add(new Proof(entry.path() + "/signs/" + number, sign.path("example").asString(), Clock.NONE));
        }
      }
    }
    return proofs;
  }

  private static void read(Path file, List<Proof> out) throws IOException {
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String fence = fence(lines.get(i));
      if (fence.isEmpty()) {
        continue;
      }
      int end = i + 1;
      while (end < lines.size() && !lines.get(end).strip().equals(fence)) {
        end++;
      }
      String info = lines.get(i).strip().substring(fence.length()) + " ";
      if (info.matches(".* (certain|likely|possible|is=\\S+) .*")) {
        String named = value(info, "file=");
        String text = named == null ? String.join("\n", lines.subList(i + 1, end)) : Files.readString(file.resolveSibling(named));
        String at = value(info, "at=");
        out.add(new Proof(file.getFileName() + ":" + (i + 1), text, new Clock(at == null ? null : OffsetDateTime.parse(at).toEpochSecond(), null)));
      }
      i = end;
    }
  }

  private static String fence(String line) {
    String start = line.strip();
    int length = 0;
    while (length < start.length() && start.charAt(length) == '`') {
      length++;
    }
    return length < 3 ? "" : "`".repeat(length);
  }

  private static String value(String info, String name) {
    int at = info.indexOf(" " + name);
    return at < 0 ? null : info.substring(at + 1 + name.length(), info.indexOf(' ', at + 1)).replace("\"", "");
  }
}
