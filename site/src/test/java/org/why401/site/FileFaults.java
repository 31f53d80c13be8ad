package org.why401.site;

import static org.why401.site.Fault.fault;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Faults of files as such: where they lie, what they are called, and what bytes they hold. */
final class FileFaults {

  private FileFaults() {}

  static Stream<Fault> all() {
    return Stream.of(
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
        fault("former address that is a page", site -> site.file("guide/x.md", "---\ntitle: X\ndescription: One sentence.\naliases: [guide/start]\n---\nText.\n"), """
            content/guide/x.md:4:11: the address "guide/start" is taken by content/guide/start.md
                aliases: [guide/start]
                          ^^^^^^^^^^^
                leave it out, or rename that page"""),
        fault("two files that differ in case only", site -> site.file("guide/Start.md", TestSite.page("Start", "")), """
            content/guide/start.md:1:1: its place on the site is taken by content/guide/Start.md
                ---
                ^
                rename one of them"""),
        fault("UTF-16", site -> site.bytes("guide/x.md", "\uFEFF---\ntitle: X\n".getBytes(StandardCharsets.UTF_16LE)), """
            content/guide/x.md: is written in UTF-16
                save it as UTF-8"""),
        fault("broken UTF-8", site -> site.bytes("guide/x.md", "---\ntitle: Caf\u00E9\ndescription: One.\n---\n".getBytes(StandardCharsets.ISO_8859_1)), """
            content/guide/x.md:2:11: is not UTF-8: the byte 0xE9 stands here
                title: Caf
                          ^
                save it as UTF-8"""),
        fault("NUL byte", site -> site.file("guide/x.md", TestSite.page("X", "one\u0000two")), """
            content/guide/x.md:5:4: a control character stands here: U+0000
                one two
                   ^
                take it out"""),
        fault("huge file", site -> site.file("guide/x.md", TestSite.page("X", "word ".repeat(1_000_000))), """
            content/guide/x.md: is larger than 4 MB
                split it"""),
        fault("symbolic link in a circle", site -> site.link("guide/loop", "."), """
            content/guide/loop: links are not followed
                put the file itself here"""),
        fault("symbolic link out of the content folder", site -> site.link("guide/passwd.md", "/etc/passwd"), """
            content/guide/passwd.md: links are not followed
                put the file itself here"""),
        fault("folders without end", site -> site.file("d/".repeat(33) + "x.md", TestSite.page("X", "")), """
            content/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d: folders lie more than 32 deep
                move them up"""),
        fault("file name with a line break", site -> site.file("guide/a\nb.png", ""), """
            content/guide/a?b.png: a file's name holds a control character
                rename it"""));
  }
}
