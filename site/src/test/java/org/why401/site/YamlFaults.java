package org.why401.site;

import static org.why401.site.Fault.fault;

import java.util.stream.Stream;

/** Faults in front matter and in site.yaml, as YAML and by their schemas. */
final class YamlFaults {

  private YamlFaults() {}

  static Stream<Fault> all() {
    return Stream.of(
        fault("YAML bomb", site -> site.file("guide/x.md", "---\ntitle: X\ndescription: One.\norder: &a 1\naliases: [*a, *a, *a]\n---\n"), """
            content/guide/x.md:4:8: anchors and aliases are not read here
                order: &a 1
                       ^^^^
                write the values out"""),
        fault("YAML bomb of many layers", site -> site.file("guide/x.md", "---\ntitle: X\ndescription: One.\na: &a [x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\ng: &g [*f,*f,*f,*f,*f,*f,*f,*f,*f]\nh: [*g,*g,*g,*g,*g,*g,*g,*g,*g]\n---\n"), """
            content/guide/x.md:5:8: anchors and aliases are not read here
                b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]
                       ^
                write the values out"""),
        fault("YAML that holds itself", site -> site.file("guide/x.md", "---\ntitle: X\ndescription: One.\naliases: &a [*a]\n---\n"), """
            content/guide/x.md:4:10: anchors and aliases are not read here
                aliases: &a [*a]
                         ^^^^^^^
                write the values out"""),
        fault("YAML nested without end", site -> site.file("guide/x.md", "---\ntitle: X\ndescription: One.\naliases: " + "[".repeat(5000) + "\n---\n"), """
            content/guide/x.md:2:1: this YAML is nested too deeply to be read
                title: X
                ^
                lists and tables go a few levels deep"""),
        fault("tab in YAML", site -> site.file("guide/x.md", "---\ntitle: X\naliases:\n\t- a\ndescription: One.\n---\n"), """
            content/guide/x.md:4:1: a tab can't indent YAML
                 - a
                ^
                use spaces"""),
        fault("key that stands twice", site -> site.file("guide/x.md", "---\ntitle: X\ndescription: One.\ntitle: Y\n---\n"), """
            content/guide/x.md:4:1: "title" stands here twice
                title: Y
                ^^^^^
                keep one of them"""),
        fault("colon that needs quotes", site -> site.file("guide/x.md", "---\ntitle: X: the letter\ndescription: One.\n---\n"), """
            content/guide/x.md:2:9: this YAML can't be read: mapping values are not allowed here
                title: X: the letter
                        ^
                put a value that contains ": " in quotes"""),
        fault("quote without an end", site -> site.file("guide/x.md", "---\ntitle: \"X\ndescription: One.\n---\n"), """
            content/guide/x.md:4:1: this YAML can't be read: found unexpected end of stream
                ---
                ^"""),
        fault("front matter without an end", site -> site.file("guide/x.md", "---\ntitle: X\ndescription: One.\n\nText.\n"), """
            content/guide/x.md:1:1: the front matter has no end
                ---
                ^^^
                close it with a line that says ---"""),
        fault("front matter that is a list", site -> site.file("guide/x.md", "---\n- title: X\n---\n"), """
            content/guide/x.md:2:1: the file must be a table
                - title: X
                ^^^^^^^^^^"""),
        fault("front matter with nothing in it", site -> site.file("guide/x.md", "---\n---\nText.\n"), """
            content/guide/x.md:2:1: no YAML here
                ---
                ^
                write keys and values, such as title: The name of the page"""),
        fault("title without a word", site -> site.file("guide/x.md", "---\ntitle: \"\"\ndescription: One.\n---\n"), """
            content/guide/x.md:2:8: "title" is empty
                title: ""
                       ^^"""),
        fault("title that is a number", site -> site.file("guide/x.md", "---\ntitle: 401\ndescription: One.\n---\n"), """
            content/guide/x.md:2:8: "title" must be a text
                title: 401
                       ^^^"""),
        fault("text for a number", site -> site.change("guide/start.md", "description:", "order: soon\ndescription:"), """
            content/guide/start.md:3:8: "order" must be a number
                order: soon
                       ^^^^"""),
        fault("text for a list", site -> site.change("diagnoses/no-key.md", "statuses: [401]", "statuses: often"), """
            content/diagnoses/no-key.md:5:11: "statuses" must be a list
                statuses: often
                          ^^^^^"""),
        fault("site without a title", site -> site.change("site.yaml", "title: Doors\n", ""), """
            content/site.yaml:1:1: "title" is missing
                address: https://doors.example/
                ^"""),
        fault("unknown setting", site -> site.change("site.yaml", "navigation:", "navigaton:"), """
            content/site.yaml:4:1: unknown key "navigaton"
                navigaton:
                ^^^^^^^^^
                did you mean "navigation"?"""),
        fault("address without its slash", site -> site.change("site.yaml", "https://doors.example/", "https://doors.example"), """
            content/site.yaml:2:10: "address" must be the site's address, ending in a slash
                address: https://doors.example
                         ^^^^^^^^^^^^^^^^^^^^^"""),
        fault("unknown output", site -> site.append("site.yaml", "outputs: [feeed]\n"), """
            content/site.yaml:10:11: "outputs" can't be "feeed"
                outputs: [feeed]
                          ^^^^^
                did you mean "feed"?"""),
        fault("YAML file in a wrong place", site -> site.file("guide/data.yaml", "a: 1\n"), """
            content/guide/data.yaml:1:1: only site.yaml and trees/*.yaml are read
                a: 1
                ^
                move it to trees/, or out of the content folder"""),
        fault("former address that is no path", site -> site.file("guide/x.md", "---\ntitle: X\ndescription: One sentence.\naliases: [../up]\n---\nText.\n"), """
            content/guide/x.md:4:11: "aliases" must be addresses on this site that lead here, such as those the page had before
                aliases: [../up]
                          ^^^^^"""),
        fault("YAML nested more deeply than anybody reads", site -> site.file("guide/x.md", "---\ntitle: X\ndescription: One.\naliases: " + "[".repeat(60) + "x" + "]".repeat(60) + "\n---\n"), """
            content/guide/x.md:4:50: this YAML is nested too deeply to be read
                aliases: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                lists and tables go a few levels deep"""));
  }
}
