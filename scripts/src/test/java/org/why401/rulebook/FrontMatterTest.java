package org.why401.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrontMatterTest {

  private static final String GOOD = """
      ---
      title: The access token has expired
      description: Its time is over.
      group: token
      statuses: [401]
      when:
        - certain: { challenge.error: invalid_token }
      fix: { developer: Get a new one. }
      sources: [RFC 6750]
      verified: 2026-11
      ---
      ## What you see
      """;

  private static List<String> problems(String text, Schemas.Kind kind) {
    List<Problem> problems = new ArrayList<>();
    FrontMatter read = FrontMatter.read(new Source("content/x.md", text), problems);
    if (read.front() != null) {
      Schemas.check(read.front(), kind, problems);
    }
    return problems.stream().sorted().map(Problem::text).toList();
  }

  @Test
  void aGoodDiagnosisHasNoProblem() {
    assertThat(problems(GOOD, Schemas.Kind.DIAGNOSIS)).isEmpty();
    List<Problem> none = new ArrayList<>();
    FrontMatter read = FrontMatter.read(new Source("content/x.md", GOOD), none);
    assertThat(GOOD.substring(read.body())).isEqualTo("## What you see\n");
    assertThat(read.front().root().path("verified").asString()).isEqualTo("2026-11");
  }

  @Test
  void anUnknownKeyIsShownWithItsPlaceAndTheNearestName() {
    assertThat(problems(GOOD.replace("group:", "gruop:"), Schemas.Kind.DIAGNOSIS)).containsExactly(
        "content/x.md:2:1: \"group\" is missing\n    title: The access token has expired\n    ^",
        "content/x.md:4:1: unknown key \"gruop\"\n    gruop: token\n    ^^^^^\n    did you mean \"group\"?");
  }

  @Test
  void aWrongTypeSaysWhatWasWanted() {
    assertThat(problems(GOOD.replace("[401]", "soon"), Schemas.Kind.DIAGNOSIS)).containsExactly(
        "content/x.md:5:11: \"statuses\" must be a list\n    statuses: soon\n              ^^^^");
  }

  @Test
  void aLineWithoutCertaintyIsRefused() {
    assertThat(problems(GOOD.replace("certain:", "sure:"), Schemas.Kind.DIAGNOSIS)).anySatisfy(
        text -> assertThat(text).startsWith("content/x.md:7:5: unknown key \"sure\" in \"when\""));
  }

  @Test
  void aKeyThatStandsTwiceIsRefused() {
    assertThat(problems(GOOD.replace("group: token", "title: Again\ngroup: token"), Schemas.Kind.DIAGNOSIS)).containsExactly(
        "content/x.md:4:1: \"title\" stands here twice\n    title: Again\n    ^^^^^\n    keep one of them");
  }

  @Test
  void brokenYamlTabsAndAnchorsHaveTheirPlace() {
    assertThat(problems("---\ntitle: a: b\n---\n", Schemas.Kind.PAGE)).singleElement().asString()
        .startsWith("content/x.md:2:9: this YAML can't be read").contains("in quotes");
    assertThat(problems("---\ntitle: a\nwhen:\n\t- b\n---\n", Schemas.Kind.PAGE)).singleElement().asString()
        .startsWith("content/x.md:4:1: a tab can't indent YAML");
    assertThat(problems("---\ntitle: &a [*a]\ndescription: b\n---\n", Schemas.Kind.PAGE)).anySatisfy(
        text -> assertThat(text).contains("anchors and aliases are not read here"));
  }

  @Test
  void frontMatterWithoutEndIsOneProblem() {
    assertThat(problems("---\ntitle: a\n", Schemas.Kind.PAGE)).singleElement().asString().contains("the front matter has no end");
  }
}
