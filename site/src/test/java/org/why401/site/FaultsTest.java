package org.why401.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults put into a good site, and the words in which they are told. */
class FaultsTest {

  private record Fault(String name, UnaryOperator<TestSite> seed, String... told) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Fault fault(String name, UnaryOperator<TestSite> seed, String... told) {
    return new Fault(name, seed, told);
  }

  private static Fault body(String name, String markdown, String... told) {
    return fault(name, site -> site.file("guide/x.md", TestSite.page("X", markdown)), told);
  }

  static Stream<Fault> faults() {
    return Stream.of(
        body("broken link", "See [it](../diagnoses/no-kee.md).", """
            content/guide/x.md:5:10: this link leads nowhere: "../diagnoses/no-kee.md"
                See [it](../diagnoses/no-kee.md).
                         ^^^^^^^^^^^^^^^^^^^^^^
                did you mean "../diagnoses/no-key.md"?"""),
        body("broken anchor", "See [it](../diagnoses/no-key.md#fixit).", """
            content/guide/x.md:5:10: no heading of "There is no key" has the id "fixit"
                See [it](../diagnoses/no-key.md#fixit).
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                did you mean "#fix-it"?"""),
        body("broken anchor of the same page", "## Here\n\n[up](#hear)", """
            content/guide/x.md:7:6: no heading of "X" has the id "hear"
                [up](#hear)
                     ^^^^^
                did you mean "#here"?"""),
        body("link by an unknown id", "[[no-kee]]", """
            content/guide/x.md:5:3: no page has the id "no-kee"
                [[no-kee]]
                  ^^^^^^"""),
        body("image of another site", "![it](https://e.org/x.png)", """
            content/guide/x.md:5:7: an image of another site is not shown: pages load nothing from elsewhere
                ![it](https://e.org/x.png)
                      ^^^^^^^^^^^^^^^^^^^
                put the file into the content folder"""),
        body("image without words, defined below", "![][d]\n\n[d]: ../d.svg", """
            content/guide/x.md:5:1: this image has no text for people who can't see it
                ![][d]
                ^^^^^^
                ![What it shows][d]""", """
            content/guide/x.md:7:6: this link leads nowhere: "../d.svg"
                [d]: ../d.svg
                     ^^^^^^^^"""),
        fault("image that is none", site -> site.file("guide/x.md", TestSite.page("X", "![it](d.png)")).file("guide/d.png", "no picture"), """
            content/guide/x.md:5:7: the size of this image can't be read
                ![it](d.png)
                      ^^^^^
                PNG, JPEG, GIF, WebP, AVIF and SVG are known"""),
        body("link of a drawn tree", "```tree title=\"t\"\nA\n  Yes -> [[no-kee]]\n  No -> B\n```", """
            content/guide/x.md:7:12: no page has the id "no-kee"
                  Yes -> [[no-kee]]
                           ^^^^^^"""),
        body("drawn tree without a title", "```tree\nA\n  b\n```", """
            content/guide/x.md:5:4: who can't see the drawing learns nothing of it
                ```tree
                   ^^^^
                say in title="…" in one sentence what it shows"""),
        body("unknown block", "!!! tabb \"Linux\"\n    x", """
            content/guide/x.md:5:5: "tabb" is no kind of block
                !!! tabb "Linux"
                    ^^^^
                write !!! followed by tab, note, tip, warning, or ??? more for one that folds"""),
        body("tab without a title", "!!! tab\n    x", """
            content/guide/x.md:5:1: this block has no title
                !!! tab
                ^^^
                write it in quotes: !!! tab "Title\""""),
        body("unknown party in an exchange", "```exchange title=\"x\"\nlanes: Client, API\nClient -> Ap: x\n```", """
            content/guide/x.md:7:1: "Ap" is none of the parties
                Client -> Ap: x
                ^^^^^^^^^^^^^^^
                did you mean "API"?"""),
        body("marks that name no lines", "```sh mark=\"two\"\nls\n```", """
            content/guide/x.md:5:7: "two" names no lines
                ```sh mark="two"
                      ^^^^^^^^^^
                write them as mark="2,4-6\""""),
        body("link out of the content folder", "[x](../../etc/passwd)", """
            content/guide/x.md:5:5: this link leaves the content folder: "../../etc/passwd"
                [x](../../etc/passwd)
                    ^^^^^^^^^^^^^^^^"""),
        body("link from the root", "[x](/guide/start)", """
            content/guide/x.md:5:5: a link that begins with a slash works on one server only: "/guide/start"
                [x](/guide/start)
                    ^^^^^^^^^^^^
                write it relative to this file"""),
        body("link that runs script", "[x](javascript:alert) and <vbscript:x>", """
            content/guide/x.md:5:5: a link of the kind javascript: is not allowed
                [x](javascript:alert) and <vbscript:x>
                    ^^^^^^^^^^^^^^^^
                use https:, or a path""", """
            content/guide/x.md:5:28: a link of the kind vbscript: is not allowed
                [x](javascript:alert) and <vbscript:x>
                                           ^^^^^^^^^^
                use https:, or a path"""),
        body("undefined reference", "See [it][there].", """
            content/guide/x.md:5:10: nothing on this page defines [there]
                See [it][there].
                         ^^^^^
                add a line such as [there]: other-page.md"""),
        body("missing image", "![A door](door.png)", """
            content/guide/x.md:5:11: this link leads nowhere: "door.png"
                ![A door](door.png)
                          ^^^^^^^^"""),
        body("image without text", "![](https://example.org/door.png)", """
            content/guide/x.md:5:1: this image has no text for people who can't see it
                ![](https://example.org/door.png)
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                ![What it shows](file.png)""", """
            content/guide/x.md:5:5: an image of another site is not shown: pages load nothing from elsewhere
                ![](https://example.org/door.png)
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                put the file into the content folder"""),
        body("raw HTML block", "<script>alert(1)</script>", """
            content/guide/x.md:5:1: raw HTML is not allowed here
                <script>alert(1)</script>
                ^^^^^^^^^^^^^^^^^^^^^^^^^
                write it in Markdown; in a sentence, put code between backticks"""),
        body("raw HTML in a line", "Press <kbd>x", """
            content/guide/x.md:5:7: raw HTML is not allowed here
                Press <kbd>x
                      ^^^^^
                write it in Markdown; in a sentence, put code between backticks"""),
        body("first-level heading", "# X", """
            content/guide/x.md:5:1: a page's title stands in its front matter
                # X
                ^^^
                begin the body with text or a ## heading"""),
        body("skipped heading", "## A\n\n#### B", """
            content/guide/x.md:7:1: this heading skips a level: 4 after 2
                #### B
                ^^^^^^
                use ###"""),
        body("unknown word of a fence", "```http certian\n```", """
            content/guide/x.md:5:9: unknown word "certian" after the fence
                ```http certian
                        ^^^^^^^
                did you mean "certain"?"""),
        body("unknown name of a fence", "```http form=\"x y\"\n```", """
            content/guide/x.md:5:9: unknown name "form" after the fence
                ```http form="x y"
                        ^^^^^^^^^^
                did you mean "from"?"""),
        body("proof of no diagnosis", "```http certain\n```", """
            content/guide/x.md:5:4: this page is no diagnosis that evidence could be certain of
                ```http certain
                   ^^^^^^^^^^^^
                say which one with is=<id>"""),
        body("proof of an unknown diagnosis", "```http is=no-keys\n```", """
            content/guide/x.md:5:9: no diagnosis has the id "no-keys"
                ```http is=no-keys
                        ^^^^^^^^^^
                did you mean "no-key"?"""),
        body("proof with two answers", "```http is=no-key certain\n```", """
            content/guide/x.md:5:4: a proof states one answer
                ```http is=no-key certain
                   ^^^^^^^^^^^^^^^^^^^^^^
                keep one of certain, likely, possible and is="""),
        body("proof with a bad time", "```http is=no-key at=yesterday\n```", """
            content/guide/x.md:5:19: "yesterday" is no time
                ```http is=no-key at=yesterday
                                  ^^^^^^^^^^^^
                write it as at=2026-03-01T10:00Z"""),
        body("proof without its file", "```http is=no-key file=evidence.har\n```", """
            content/guide/x.md:5:19: no file "evidence.har" lies beside this page
                ```http is=no-key file=evidence.har
                                  ^^^^^^^^^^^^^^^^^"""),
        fault("proof that does not hold", site -> site.append("diagnoses/no-key.md", "\n```http certain\nno-key likely\n```\n"), """
            content/diagnoses/no-key.md:22:4: this proof does not hold: the checker answers likely no-key, not certain no-key
                ```http certain
                   ^^^^^^^^^^^^
                it rests on line = no-key (line 1)"""),
        fault("proof that is another's too", site -> site.append("diagnoses/no-key.md", "\n```http certain\nno-key certain\nwrong-key certain\n```\n"), """
            content/diagnoses/no-key.md:22:4: this proof does not hold: the checker is certain of wrong-key too
                ```http certain
                   ^^^^^^^^^^^^
                it rests on line = wrong-key (line 2)"""),
        fault("look-alike that is taken for the page", site -> site.append("diagnoses/no-key.md", "\n```http is=healthy\nno-key possible\n```\n"), """
            content/diagnoses/no-key.md:22:4: this proof does not hold: the checker answers possible no-key, not healthy
                ```http is=healthy
                   ^^^^^^^^^^^^^^^
                it rests on line = no-key (line 1)"""),
        fault("sign whose example does not hold", site -> site.change("providers/acme.md", "example: no-key certain", "example: shut"), """
            content/providers/acme.md:5:68: this example does not hold: the checker answers undetermined, not certain no-key
                  - { certain: no-key, when: { message: '/insert key/' }, example: shut }
                                                                                   ^^^^"""),
        fault("sign of an unknown diagnosis", site -> site.change("providers/acme.md", "certain: no-key", "certain: nokey"), """
            content/providers/acme.md:5:16: no diagnosis has the id "nokey"
                  - { certain: nokey, when: { message: '/insert key/' }, example: no-key certain }
                               ^^^^^
                did you mean "no-key"?"""),
        fault("unknown group", site -> site.change("diagnoses/no-key.md", "group: lock", "group: lick"), """
            content/diagnoses/no-key.md:4:8: site.yaml has no group "lick"
                group: lick
                       ^^^^
                did you mean "lock"?"""),
        fault("over in a circle", site -> site.change("diagnoses/no-key.md", "group:", "over: [wrong-key]\ngroup:").change("diagnoses/wrong-key.md", "group:", "over: [no-key]\ngroup:"), """
            content/diagnoses/no-key.md:4:1: "over" goes in a circle: no-key → wrong-key → no-key
                over: [wrong-key]
                ^^^^
                take it out of one of them""", """
            content/diagnoses/wrong-key.md:4:1: "over" goes in a circle: wrong-key → no-key → wrong-key
                over: [no-key]
                ^^^^
                take it out of one of them"""),
        fault("related page that is not there", site -> site.change("diagnoses/no-key.md", "group:", "related: [lost-key]\ngroup:"), """
            content/diagnoses/no-key.md:4:11: no diagnosis has the id "lost-key"
                related: [lost-key]
                          ^^^^^^^^
                did you mean "no-key"?"""),
        fault("frequent cause that is not there", site -> site.change("site.yaml", "frequent: [no-key]", "frequent: [nokey]"), """
            content/site.yaml:7:12: no diagnosis has the id "nokey"
                frequent: [nokey]
                           ^^^^^
                did you mean "no-key"?"""),
        fault("navigation that leads nowhere", site -> site.change("site.yaml", "to: diagnoses/index", "to: diagnosis/index"), """
            content/site.yaml:5:23: no page has the id "diagnosis/index"
                  - { title: All, to: diagnosis/index }
                                      ^^^^^^^^^^^^^^^
                did you mean "diagnoses/index"?"""),
        fault("unknown key", site -> site.change("guide/start.md", "description:", "descripton:"), """
            content/guide/start.md:2:1: "description" is missing
                title: Start here
                ^""", """
            content/guide/start.md:3:1: unknown key "descripton"
                descripton: One sentence.
                ^^^^^^^^^^
                did you mean "description"?"""),
        fault("no front matter", site -> site.file("guide/x.md", "Words.\n"), """
            content/guide/x.md:1:1: the front matter is missing
                Words.
                ^
                begin the file with ---, title: …, description: …, ---"""),
        fault("two files for one place", site -> site.file("guide.md", TestSite.page("Guide", "")).file("guide/index.md", TestSite.page("Guide", "")), """
            content/guide/index.md:1:1: its place on the site is taken by content/guide.md
                ---
                ^
                rename one of them"""),
        fault("file in the place of a page", site -> site.file("guide/start/index.html", "x"), """
            content/guide/start/index.html: its place on the site is taken by content/guide/start.md
                rename one of them"""),
        fault("answer that leads nowhere", site -> site.change("trees/shut.yaml", "go: diagnoses/wrong-key", "go: diagnoses/wrong-kee"), """
            content/trees/shut.yaml:7:27: "diagnoses/wrong-kee" is neither a question of this tree nor a page
                      - { say: "Yes", go: diagnoses/wrong-kee }
                                          ^^^^^^^^^^^^^^^^^^^
                did you mean "diagnoses/wrong-key"?"""),
        fault("start that is not there", site -> site.change("trees/shut.yaml", "start: key", "start: kay"), """
            content/trees/shut.yaml:2:8: no question has the key "kay"
                start: kay
                       ^^^
                did you mean "key"?"""),
        fault("circle in a tree", site -> site.change("trees/shut.yaml", "go: diagnoses/wrong-key", "go: key"), """
            content/trees/shut.yaml:7:27: this answer goes in a circle: key → key
                      - { say: "Yes", go: key }
                                          ^^^
                lead it to a page"""),
        fault("question that nobody comes to", site -> site.change("trees/shut.yaml", "scenarios:", """
              lost:
                ask: Lost?
                answers: [{ say: a, go: diagnoses/no-key }, { say: a, go: diagnoses/no-key }]
            scenarios:"""), """
            content/trees/shut.yaml:9:3: no answer leads to the question "lost"
                  lost:
                  ^^^^
                let one lead here, or take the question out""", """
            content/trees/shut.yaml:11:56: this question has the answer "a" twice
                    answers: [{ say: a, go: diagnoses/no-key }, { say: a, go: diagnoses/no-key }]
                                                                       ^
                say how they differ"""),
        fault("scenario with an answer that is not there", site -> site.change("trees/shut.yaml", "[\"No\"]", "[Nope]"), """
            content/trees/shut.yaml:10:17: "Is there a key?" has no answer "Nope"
                  - { answers: [Nope], ends: diagnoses/no-key }
                                ^^^^
                did you mean "No"?"""),
        fault("scenario that ends elsewhere", site -> site.change("trees/shut.yaml", "ends: diagnoses/no-key", "ends: diagnoses/wrong-key"), """
            content/trees/shut.yaml:10:30: this scenario ends at "diagnoses/no-key", not at "diagnoses/wrong-key"
                  - { answers: ["No"], ends: diagnoses/wrong-key }
                                             ^^^^^^^^^^^^^^^^^^^"""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void faults(Fault fault, @TempDir Path folder) {
    TestSite site = fault.seed.apply(TestSite.small());
    assertThat(site.faults(folder)).containsExactly(fault.told);
    assertThat(TestSite.build(folder, TestSite.TEMPLATES).files()).isEmpty();
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

  @Test
  void aTemplateThatAsksForWhatIsNotThereIsToldWithItsLine(@TempDir Path folder) throws IOException {
    Path templates = folder.resolve("templates");
    copy(TestSite.TEMPLATES, templates);
    Files.writeString(templates.resolve("page/page.peb"), "{% extends \"layout.peb\" %}\n{% block main %}{{ contents | raw }}{% endblock %}\n");
    Path content = TestSite.small().write(folder.resolve("content"));
    assertThat(TestSite.build(content, templates).problems()).extracting(problem -> problem.text().replace(folder + "/", "")).containsExactly("""
        templates/page/page.peb:2:20: no page of this kind has the variable "contents"
            {% block main %}{{ contents | raw }}{% endblock %}
                               ^^^^^^^^
            did you mean "content"?""");
  }

  @Test
  void aTemplateThatCannotBeReadIsToldWithItsLine(@TempDir Path folder) throws IOException {
    Path templates = folder.resolve("templates");
    copy(TestSite.TEMPLATES, templates);
    Files.writeString(templates.resolve("page/page.peb"), "{% extends \"layout.peb\" %}\n{% block main %}{{ content | raw }}\n");
    Path content = TestSite.small().write(folder.resolve("content"));
    assertThat(TestSite.build(content, templates).problems()).extracting(problem -> problem.text().replace(folder + "/", "").lines().findFirst().orElse("")).containsExactly(
        "templates/page/page.peb:2:1: this template can't be filled: endblock tag should be present with block tag starting line number");
  }

  @Test
  void whatTemplatesBreakIsFoundInTheOutput(@TempDir Path folder) throws IOException {
    Path templates = folder.resolve("templates");
    copy(TestSite.TEMPLATES, templates);
    Files.writeString(templates.resolve("page/notfound.peb"), """
        <!doctype html><title>x</title><h1 id="a">x</h1><h3 id="a" onclick="x()">y</h3><script>x()</script><a href="https://doors.example/nowhere.html">x</a><img src="https://doors.example/x.png">
        """);
    Path content = TestSite.small().write(folder.resolve("content"));
    assertThat(TestSite.build(content, templates).problems()).extracting(problem -> problem.path() + ": " + problem.message()).containsExactly(
        "404.html: a link of the page that was made leads nowhere: \"https://doors.example/nowhere.html\"",
        "404.html: a link of the page that was made leads nowhere: \"https://doors.example/x.png\"",
        "404.html: inline script is not allowed", "404.html: inline script is not allowed: onclick", "404.html: the id \"a\" stands here twice",
        "404.html: this heading skips a level: 3 after 1", "404.html: this image has no alt text");
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path path : walk.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }
}
