package org.why401.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.why401.engine.Clock;
import org.why401.engine.Place;
import org.why401.engine.facts.FactType;
import org.why401.engine.report.Finding;
import org.why401.engine.report.Reason;
import org.why401.engine.report.Report;
import org.why401.engine.report.View;
import org.why401.engine.rules.Certainty;
import org.why401.engine.rules.Diagnosis;
import org.why401.rulebook.Memory;
import org.why401.rulebook.Problem;
import org.why401.site.Build.Settings;

/** Content folders for tests, and a checker that answers what the evidence tells it to. */
public final class TestSite {

  public static final Path TEMPLATES = resource("/second/templates");
  public static final Path TEA = resource("/second/content");

  private static final FactType FACT = new FactType("challenge.error", FactType.Kind.WORD, "the word after <error>", "RFC 6750 section 3", FactType.ShownBy.RESPONSE_HEAD, null);

  private final Map<String, String> files = new TreeMap<>();
  private final Map<String, byte[]> raw = new TreeMap<>();
  private final Map<String, String> links = new TreeMap<>();

  /** A site of two diagnoses of the same group, one provider and one tree. */
  public static TestSite small() {
    return new TestSite().file("site.yaml", """
        title: Doors
        address: https://doors.example/
        description: Why the door stays shut.
        navigation:
          - { title: All, to: diagnoses/index }
        groups: { lock: Lock }
        frequent: [no-key]
        see:
          - { say: It is shut, go: trees/shut }
        """).file("diagnoses/no-key.md", diagnosis("There is no key")).file("diagnoses/wrong-key.md", diagnosis("The key is another door's"))
        .file("providers/acme.md", """
            ---
            title: Acme
            description: Doors by Acme.
            signs:
              - { certain: no-key, when: { message: '/insert key/' }, example: no-key certain }
            ---
            """).file("trees/shut.yaml", """
            title: The door is shut
            start: key
            questions:
              key:
                ask: Is there a key?
                answers:
                  - { say: "Yes", go: diagnoses/wrong-key }
                  - { say: "No", go: diagnoses/no-key }
            scenarios:
              - { answers: ["No"], ends: diagnoses/no-key }
            """).file("guide/start.md", page("Start here", "Read [no key](../diagnoses/no-key.md#fix-it)."));
  }

  public static String page(String title, String body) {
    return "---\ntitle: " + title + "\ndescription: One sentence.\n---\n" + body + "\n";
  }

  public static String diagnosis(String title) {
    return """
        ---
        title: %s
        description: One sentence.
        group: lock
        statuses: [401]
        when:
          - certain: { challenge.error: shut }
        fix: { visitor: Fetch `it` & come back. }
        sources: [RFC 9110]
        verified: 2026-11
        ---
        ## What you see

        Nothing.

        ## Fix it

        ### Visitor

        1. Fetch it.
        """.formatted(title);
  }

  public TestSite file(String name, String text) {
    files.put(name, text);
    return this;
  }

  /** A file of any bytes. */
  public TestSite bytes(String name, byte[] bytes) {
    raw.put(name, bytes);
    return this;
  }

  /** A symbolic link. */
  public TestSite link(String name, String target) {
    links.put(name, target);
    return this;
  }

  /** Replaces a text in a file, which must be there. */
  public TestSite change(String name, String from, String to) {
    if (!files.get(name).contains(from)) {
      throw new IllegalArgumentException(name + " does not say " + from);
    }
    return file(name, files.get(name).replace(from, to));
  }

  public TestSite append(String name, String text) {
    return file(name, files.get(name) + text);
  }

  public TestSite without(String name) {
    files.remove(name);
    return this;
  }

  public Path write(Path folder) {
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
      }
      for (Map.Entry<String, byte[]> file : raw.entrySet()) {
        Files.write(folder.resolve(file.getKey()), file.getValue());
      }
      for (Map.Entry<String, String> link : links.entrySet()) {
        Files.deleteIfExists(folder.resolve(link.getKey()));
        Files.createSymbolicLink(folder.resolve(link.getKey()), Path.of(link.getValue()));
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Builds the site from that folder in memory. */
  public Build.Site build(Path folder) {
    return build(write(folder), TEMPLATES);
  }

  public static Build.Site build(Path content, Path templates) {
    return build(content, templates, Memory.none());
  }

  public static Build.Site build(Path content, Path templates, Memory memory) {
    try {
      return Build.run(new Settings(content, templates, (book, problems) -> TestSite::check, List.of(FACT), "test", what -> { }), memory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong, as a writer reads it, with {@code content} for the folder's name. */
  public List<String> faults(Path folder) {
    return build(folder).problems().stream().map(Problem::text).map(text -> text.replace(folder + "/", "content/").replace(folder + ":", "content:")).toList();
  }

  /** A finding for each line of the form {@code id certainty}; a line {@code healthy} is no failure; everything is veiled that says secret. */
  private static Report check(String target, String text, Clock clock) {
    List<Finding> findings = new ArrayList<>();
    List<View.Line> lines = new ArrayList<>();
    boolean healthy = false;
    for (String line : text.lines().toList()) {
      String[] words = line.split(" ");
      Certainty certainty = words.length == 2 ? Certainty.of(words[1]) : null;
      healthy |= line.equals("healthy");
      int mark = 0;
      if (certainty != null) {
        mark = findings.size() + 1;
        Diagnosis diagnosis = new Diagnosis(words[0], "Title of " + words[0], "", "", List.of(), List.of(), false, false, Map.of(), null);
        Reason reason = new Reason("line", words[0], "line " + (lines.size() + 1), "it says so", new Place(0, 1), mark);
        findings.add(new Finding(diagnosis, certainty, "", null, 1, List.of(reason)));
      }
      boolean veil = line.contains("secret");
      View.Piece piece = new View.Piece(veil ? "[veiled]" : line, View.Style.PLAIN, veil, mark);
      lines.add(new View.Line(lines.size() + 1, List.of(piece), mark == 0 ? List.of() : List.of(new View.Note(mark, "it says so"))));
    }
    Report.Verdict verdict = !findings.isEmpty() ? Report.Verdict.DIAGNOSED : healthy ? Report.Verdict.HEALTHY : Report.Verdict.UNDETERMINED;
    return new Report(target, "text", "none", null, 0, verdict, null, findings, List.of(), List.of(), null, new View(lines));
  }

  private static Path resource(String name) {
    try {
      return Path.of(TestSite.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The path that an asset is published under: with a hash before its ending. */
  public static String published(Map<String, ?> files, String name) {
    int dot = name.lastIndexOf('.');
    return files.keySet().stream().filter(file -> file.matches("\\Q" + name.substring(0, dot) + "\\E\\.[0-9a-f]{8}\\Q" + name.substring(dot) + "\\E")).findFirst().orElseThrow();
  }

  /** Output files as texts. */
  public static Map<String, String> texts(Build.Site site) {
    Map<String, String> texts = new LinkedHashMap<>();
    site.files().forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
    return texts;
  }
}
