package org.why401.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Markdown of every example of the CommonMark specification 0.30 (CC-BY-SA 4.0), and of what GFM adds (section numbers of its own). */
public final class Spec {

  private static final Pattern EXAMPLE = Pattern.compile("`{32} example\\n(.*?)^\\.\\n.*?^`{32}$", Pattern.DOTALL | Pattern.MULTILINE);

  /** GFM 0.29, sections 4.10, 5.3, 6.5 and 6.9, and what this generator adds. */
  private static final List<String> MORE = List.of("| foo | bar |\n| --- | --- |\n| baz | bim |\n", "| abc | defghi |\n:-: | -----------:\nbar | baz\n",
      "| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |\n", "| abc | def |\n| --- | --- |\n| bar | baz |\n> bar\n", "| abc | def |\n| --- |\n| bar |\n",
      "| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |\n", "- [ ] foo\n- [x] bar\n", "- [x] foo\n  - [ ] bar\n  - [x] baz\n- [ ] bim\n", "~~Hi~~ Hello, ~there~ world!\n",
      "This ~~has a\n\nnew paragraph~~.\n", "www.commonmark.org\n", "Visit www.commonmark.org/help for more information.\n", "http://commonmark.org and (https://encrypted.google.com/search?q=Markup+(business))\n",
      "foo@bar.baz and WWW.EXAMPLE.ORG\n", "Note[^1] and [^none].\n\n[^1]: Said.\n", "Term\n: What it is\n\nOther\n:   More\n", "- Term\n  : Inside\n\n> T\n> : Quoted\n", "T\n~ Tilde\n",
      "!!! note \"Title\"\n    Text\n\n??? more \"M\"\n    - a\n", "See [[index]] and [[a|b]].\n", "a: b\n10:30 is no term\n");

  private Spec() {}

  public static List<String> examples() {
    List<String> examples = new ArrayList<>();
    try (InputStream in = Spec.class.getResourceAsStream("/spec.0.30.txt")) {
      Matcher example = EXAMPLE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      while (example.find()) {
        examples.add(example.group(1).replace('→', '\t'));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    examples.addAll(MORE);
    return examples;
  }
}
