package org.why401.site;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;

/** Every example of the specifications of CommonMark (0.31.2) and of GitHub's Markdown (0.29), both CC-BY-SA 4.0, and of what this generator adds. */
public final class Spec {

  /** What neither has. */
  private static final List<String> MORE = List.of("Note[^1] and [^none].\n\n[^1]: Said.\n", "Term\n: What it is\n\nOther\n:   More\n", "- Term\n  : Inside\n\n> T\n> : Quoted\n",
      "T\n~ Tilde\n", "!!! note \"Title\"\n    Text\n\n??? more \"M\"\n    - a\n", "See [[index]] and [[a|b]].\n", "a: b\n10:30 is no term\n", "put https:// in front\n", "foo@bar.baz and WWW.EXAMPLE.ORG\n");

  private Spec() {}

  /** Both specifications, with the HTML that they want. */
  public static List<Example> both() {
    List<Example> both = new ArrayList<>(ExampleReader.readExamples(TestResources.getSpec()));
    both.addAll(ExampleReader.readExamples(TestResources.getGfmSpec()));
    return both;
  }

  /** The Markdown of all. */
  public static List<String> examples() {
    List<String> examples = new ArrayList<>(both().stream().map(Example::getSource).toList());
    examples.addAll(MORE);
    return examples;
  }
}
