package org.why401.site.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class BranchTest {

  private static final String TEXT = """
      Does the header <arrive>?
        Yes -> Is it the right scheme?
          Yes -> [[token-expired]]
          No -> [[basic|another one]]

        No -> Nothing was sent
      """;

  private static final BranchReader.Links LINKS = new BranchReader.Links() {
    @Override
    public String title(String id, int start, int end) {
      return Map.of("token-expired", "It has ended & is over", "basic", "Basic").get(id);
    }

    @Override
    public String href(String id) {
      return "../" + id + "/index.html";
    }
  };

  private static Branch read(String text) {
    return BranchReader.read(text, LINKS, (start, end, message, hint) -> {
      throw new AssertionError(message);
    });
  }

  private static List<String> faults(String text) {
    List<String> faults = new ArrayList<>();
    BranchReader.read(text, LINKS, (start, end, message, hint) -> faults.add(text.substring(start, end).strip() + ": " + message + "; " + hint));
    return faults;
  }

  @Test
  void indentedLinesAreATree() {
    assertThat(read(TEXT)).isEqualTo(new Branch("", "Does the header <arrive>?", null, false, List.of(
        new Branch("Yes", "Is it the right scheme?", null, false, List.of(
            new Branch("Yes", "It has ended & is over", "../token-expired/index.html", true, List.of()),
            new Branch("No", "another one", "../basic/index.html", true, List.of()))),
        new Branch("No", "Nothing was sent", null, true, List.of()))));
  }

  @Test
  void theDrawingIsWellFormedAndItsLinksAreForThePointer() throws Exception {
    String svg = BranchSvg.of(read(TEXT), 640);
    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    assertThat(svg).contains("aria-hidden=\"true\"", "<a tabindex=\"-1\" href=\"../token-expired/index.html\"><text class=\"t\"", "It has ended &amp;", "&lt;arrive&gt;?");
    assertThat(Pattern.compile("<a ").matcher(svg).results().count()).isEqualTo(Pattern.compile("<a tabindex=\"-1\"").matcher(svg).results().count());
  }

  @Test
  void noWordLeavesItsColumnAndNoPointStandsOnAnother() {
    Branch tree = read(TEXT);
    BranchLayout layout = new BranchLayout(tree, 640);
    Branch yes = tree.branches().get(0);
    for (Branch branch : List.of(tree, yes, yes.branches().get(0), yes.branches().get(1), tree.branches().get(1))) {
      assertThat(layout.left(branch) + BranchLayout.MARK + layout.words(branch).width()).isLessThanOrEqualTo(640);
      assertThat(layout.middle(branch)).isBetween(1, layout.height());
    }
    assertThat(layout.middle(yes.branches().get(1)) - layout.middle(yes.branches().get(0))).isGreaterThanOrEqualTo(2 * BranchLayout.LINE);
    assertThat(BranchLayout.lines("a bcd efghijklm", 4)).containsExactly("a", "bcd", "efgh", "ijkl", "m");
  }

  @Test
  void theListSaysTheSame() {
    assertThat(BranchList.of(read(TEXT))).isEqualTo("<ul><li>Does the header &lt;arrive&gt;?<ul><li><b>Yes</b> Is it the right scheme?<ul>"
        + "<li><b>Yes</b> <a href=\"../token-expired/index.html\">It has ended &amp; is over</a></li><li><b>No</b> <a href=\"../basic/index.html\">another one</a></li></ul></li>"
        + "<li><b>No</b> Nothing was sent</li></ul></li></ul>");
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() {
    assertThat(faults("One")).containsExactly("O: a tree has a line, and others indented under it; write the question, and under it lines such as: Yes -> [[token-expired]]");
    assertThat(faults("One\n  a\nTwo\n  b")).containsExactly("Two: a tree has one beginning, and this line is a second; indent it under the line that it grows from");
    assertThat(faults("One\n    a\n  b")).containsExactly("b: this line stands neither under the one before nor beside one of its neighbours; what grows from one line is indented alike");
    assertThat(faults("One\n\ta")).containsExactly("a: this line is indented with a tab; indent with blanks",
        "O: a tree has a line, and others indented under it; write the question, and under it lines such as: Yes -> [[token-expired]]");
    assertThat(faults("1\n 2\n  3\n   4\n    5\n     6")).containsExactly("6: a tree on a page is 5 lines deep at most; make a file under trees/ of it");
    assertThat(faults("1" + "\n a".repeat(90))).containsExactly("1: a tree of 91 lines is no drawing any more; at most 80 are drawn");
  }
}
