package org.why401.site;

import static org.why401.site.Fault.fault;

import java.util.stream.Stream;

/** Faults in diagnoses, providers and decision trees, and in what names them. */
final class RuleFaults {

  private RuleFaults() {}

  static Stream<Fault> all() {
    return Stream.of(
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
                                             ^^^^^^^^^^^^^^^^^^^"""),
        fault("status that is none", site -> site.change("diagnoses/no-key.md", "statuses: [401]", "statuses: [4010]"), """
            content/diagnoses/no-key.md:5:12: "statuses" must be 599 at most
                statuses: [4010]
                           ^^^^"""),
        fault("diagnosis without a rule", site -> site.change("diagnoses/no-key.md", "when:\n  - certain: { challenge.error: shut }\n", ""), """
            content/diagnoses/no-key.md:2:1: "when" is missing
                title: There is no key
                ^"""),
        fault("certainty that is none", site -> site.change("diagnoses/no-key.md", "- certain: { challenge.error: shut }", "- sure: { challenge.error: shut }"), """
            content/diagnoses/no-key.md:7:5: unknown key "sure" in "when"
                  - sure: { challenge.error: shut }
                    ^^^^
                known are certain, likely, possible, unless"""),
        fault("unknown role", site -> site.change("diagnoses/no-key.md", "fix: { visitor:", "fix: { vistor:"), """
            content/diagnoses/no-key.md:8:8: unknown key "vistor" in "fix"
                fix: { vistor: Fetch `it` & come back. }
                       ^^^^^^
                did you mean "visitor"?"""),
        fault("unknown fact", site -> site.change("diagnoses/no-key.md", "challenge.error: shut", "challenge.eror: shut"), """
            content/diagnoses/no-key.md:7:16: unknown fact "challenge.eror"; did you mean "challenge.error"?
                  - certain: { challenge.eror: shut }
                               ^^^^^^^^^^^^^^"""),
        fault("expression that can't be read", site -> site.change("diagnoses/no-key.md", "challenge.error: shut", "challenge.error: '/shut(/'"), """
            content/diagnoses/no-key.md:7:16: /shut(/: the "(" at character 5 is never closed; write \\( for the character itself
                  - certain: { challenge.error: '/shut(/' }
                               ^^^^^^^^^^^^^^^"""),
        fault("expression that would be sought everywhere", site -> site.change("diagnoses/no-key.md", "challenge.error: shut", "message: '/a.c/'"), """
            content/diagnoses/no-key.md:7:16: /a.c/ needs in each alternative a literal of at least 4 letters, so that it can be searched for quickly; "a" is too short
                  - certain: { message: '/a.c/' }
                               ^^^^^^^"""),
        fault("comparison with a word", site -> site.change("diagnoses/no-key.md", "challenge.error: shut", "jwt.expired_for: '>soon'"), """
            content/diagnoses/no-key.md:7:16: jwt.expired_for can't be ">soon"; compare it, as in ">5m" (units ms, s, m, h and d)
                  - certain: { jwt.expired_for: '>soon' }
                               ^^^^^^^^^^^^^^^"""),
        fault("sign without a meaning", site -> site.change("providers/acme.md", "certain: no-key, ", ""), """
            content/providers/acme.md:5:5: "signs" must have exactly one of certain, likely and possible
                  - { when: { message: '/insert key/' }, example: no-key certain }
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"""),
        fault("sign without an example", site -> site.change("providers/acme.md", ", example: no-key certain", ""), """
            content/providers/acme.md:5:5: "example" is missing in "signs"
                  - { certain: no-key, when: { message: '/insert key/' } }
                    ^"""),
        fault("missing start of a tree", site -> site.change("trees/shut.yaml", "start: key\n", ""), """
            content/trees/shut.yaml:1:1: "start" is missing
                title: The door is shut
                ^"""),
        fault("answer without words", site -> site.change("trees/shut.yaml", "say: \"Yes\", go", "go"), """
            content/trees/shut.yaml:7:9: "say" is missing in "answers"
                      - { go: diagnoses/wrong-key }
                        ^"""),
        fault("question without answers", site -> site.file("trees/more.yaml", "title: More\nstart: a\nquestions:\n  a: { ask: What?, answers: [] }\nscenarios: []\n"), """
            content/trees/more.yaml:4:29: "answers" needs 2 at least
                  a: { ask: What?, answers: [] }
                                            ^^"""),
        fault("leaf with an anchor that is not there", site -> site.change("trees/shut.yaml", "go: diagnoses/wrong-key", "go: diagnoses/wrong-key#fixit"), """
            content/trees/shut.yaml:7:27: "diagnoses/wrong-key#fixit" is neither a question of this tree nor a page
                      - { say: "Yes", go: diagnoses/wrong-key#fixit }
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^
                did you mean "diagnoses/wrong-key"?"""),
        fault("sign with two meanings", site -> site.change("providers/acme.md", "certain: no-key", "certain: no-key, likely: no-key"), """
            content/providers/acme.md:5:5: "signs" must have exactly one of certain, likely and possible
                  - { certain: no-key, likely: no-key, when: { message: '/insert key/' }, example: no-key certain }
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"""),
        fault("month that is none", site -> site.change("diagnoses/no-key.md", "verified: 2026-11", "verified: 2026-13"), """
            content/diagnoses/no-key.md:10:11: "verified" must be year and month of the last check, such as 2026-11
                verified: 2026-13
                          ^^^^^^^"""));
  }
}
