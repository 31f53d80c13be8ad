package org.why401.site.check;

import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.why401.rulebook.Problem;
import org.why401.site.read.Addresses;
import org.why401.site.read.Body;
import org.why401.site.read.Page;
import org.why401.site.read.Target;

/** Links and images of a page's Markdown. */
final class Links {

  private Links() {}

  static void check(Page page, Addresses addresses, List<Problem> problems) {
    Body body = page.body();
    for (Node node : body.links()) {
      if (node instanceof LinkNodeBase link) {
        if (Target.of(link.getUrl().unescape(), page, addresses) instanceof Target.Nowhere nowhere) {
          problems.add(body.problem(link.getUrl().isEmpty() ? link.getChars() : link.getUrl(), nowhere.message(), nowhere.hint()));
        }
      } else if (node instanceof RefNode reference && !reference.getText().isEmpty() && !reference.getReference().isEmpty()
          && reference.getReferenceNode(body.document()) == null) {
        problems.add(body.problem(reference.getReference(), "nothing on this page defines [" + reference.getReference() + "]",
            "add a line such as [" + reference.getReference() + "]: other-page.md"));
      }
    }
  }
}
