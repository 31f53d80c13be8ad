package org.why401.site.check;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
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
    for (WikiLink link : body.idLinks()) {
      if (Target.ofName(link.getLink().unescape(), addresses) instanceof Target.Nowhere nowhere) {
        problems.add(body.problem(link.getLink(), nowhere.message(), nowhere.hint()));
      }
    }
    for (Node node : body.links()) {
      if (node instanceof LinkNodeBase link) {
        BasedSequence url = link instanceof AutoLink auto ? auto.getText() : link.getUrl();
        boolean bare = link instanceof AutoLink && (url.startsWith("www.") || !Target.hasHost(url.toString()));
        if (!bare && Target.of(url.unescape(), page, addresses) instanceof Target.Nowhere nowhere) {
          problems.add(body.problem(url.isEmpty() ? link.getChars() : url, nowhere.message(), nowhere.hint()));
        }
      } else if (node instanceof RefNode reference && !reference.getText().isEmpty() && !reference.getReference().isEmpty()
          && reference.getReferenceNode(body.document()) == null) {
        problems.add(body.problem(reference.getReference(), "nothing on this page defines [" + reference.getReference() + "]",
            "add a line such as [" + reference.getReference() + "]: other-page.md"));
      }
    }
  }
}
