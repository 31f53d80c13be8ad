package org.why401.site;

import static org.why401.site.Fault.body;
import static org.why401.site.Fault.fault;

import java.util.stream.Stream;

/** Faults in the Markdown of pages. */
final class MarkdownFaults {

  private MarkdownFaults() {}

  static Stream<Fault> all() {
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
        body("backticks behind a fence", "```text from=\"nginx, `allow`\"\nx\n```", """
            content/guide/x.md:5:1: this opens no block of code: its first line holds a backtick after the first three
                ```text from="nginx, `allow`"
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                write the names in it without backticks"""),
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
        body("link without a host", "[x](https:///x)", """
            content/guide/x.md:5:5: this address names no host: "https:///x"
                [x](https:///x)
                    ^^^^^^^^^^
                write it as https://host/path"""),
        body("undefined reference", "See [it][there].", """
            content/guide/x.md:5:10: nothing on this page defines [there]
                See [it][there].
                         ^^^^^
                add a line such as [there]: other-page.md"""),
        body("missing image", "![A door](door.png)", """
            content/guide/x.md:5:11: this link leads nowhere: "door.png"
                ![A door](door.png)
                          ^^^^^^^^"""),
        fault("image without text", site -> site.file("guide/x.md", TestSite.page("X", "![](door.svg)")).file("guide/door.svg", "<svg viewBox='0 0 3 2'/>"), """
            content/guide/x.md:5:1: this image has no text for people who can't see it
                ![](door.svg)
                ^^^^^^^^^^^^^
                ![What it shows](file.png)"""),
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
        fault("file that nothing uses", site -> site.file("guide/door.png", ""), """
            content/guide/door.png: nothing uses this file
                show it or link to it on a page, or take it away"""),
        fault("page that nothing links to", site -> site.file("lonely.md", TestSite.page("Lonely", "Words.")), """
            content/lonely.md:1:1: no page links to this one
                ---
                ^
                link to it from another page, or name it under navigation in site.yaml"""),
        body("raw HTML block", "<script>alert(1)</script>", """
            content/guide/x.md:5:1: raw HTML is not allowed here
                <script>alert(1)</script>
                ^^^^^^^^^^^^^^^^^^^^^^^^^
                write it in Markdown; in a sentence, put code between backticks"""),
        body("text behind a comment", "<!-- For us. --> For *all*.", """
            content/guide/x.md:5:18: this would not be shown: what follows a comment on its line belongs to it
                <!-- For us. --> For *all*.
                                 ^^^^^^^^^^
                begin a new line behind the comment"""),
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
        body("note that is not there", "One[^a].", """
            content/guide/x.md:5:4: nothing on this page defines the note [^a]
                One[^a].
                   ^^^^
                add a line such as [^a]: the note"""),
        fault("name that two pages have", site -> site.file("other/start.md", TestSite.page("Other", "")).file("guide/x.md", TestSite.page("X", "[[start]]")), """
            content/guide/x.md:5:3: more than one page is called "start"
                [[start]]
                  ^^^^^
                write [[guide/start]] or [[other/start]]"""),
        body("anchor of a page without headings", "[x](start.md#part)", """
            content/guide/x.md:5:5: no heading of "Start here" has the id "part"
                [x](start.md#part)
                    ^^^^^^^^^^^^^
                it has no headings"""),
        body("link with data in it", "[x](data:text/html,x)", """
            content/guide/x.md:5:5: a link of the kind data: is not allowed
                [x](data:text/html,x)
                    ^^^^^^^^^^^^^^^^
                use https:, or a path"""),
        body("exchange without a title", "```exchange\nlanes: Client, API\nClient -> API: x\n```", """
            content/guide/x.md:5:4: who can't see the drawing learns nothing of it
                ```exchange
                   ^^^^^^^^
                say in title="…" in one sentence what it shows"""),
        body("lists without end", "- ".repeat(70) + "x", """
            content/guide/x.md:5:141: nested more than 60 deep
                 - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - x
                                                                                                                   ^
                lists and quotations go a few levels deep"""),
        body("link to a folder that is not there", "[x](../nowhere/)", """
            content/guide/x.md:5:5: this link leads nowhere: "../nowhere/"
                [x](../nowhere/)
                    ^^^^^^^^^^^"""));
  }
}
