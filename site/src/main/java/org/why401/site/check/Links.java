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
import org.why401.site.read.Nodes;
import org.why401.site.read.Page;
import org.why401.site.read.Target;

/** Links and images of a page's Markdown. */
final class Links {

  private Links() {}

  static void check(Page page, Body body, Addresses addresses, List<Anchored> anchored, List<Problem> problems) {
    for (WikiLink link : body.idLinks()) {
      String id = Nodes.unescaped(link.getLink());
      told(page, body, Target.ofName(id, addresses), id, true, link.getLink(), anchored, problems);
    }
    for (Node node : body.links()) {
      if (node instanceof LinkNodeBase link) {
        BasedSequence url = link instanceof AutoLink auto ? auto.getText() : link.getUrl();
        boolean bare = link instanceof AutoLink && (url.startsWith("www.") || !Target.hasHost(url.toString()));
        if (!bare) {
          String path = Nodes.unescaped(url);
          told(page, body, Target.of(path, page, addresses), path, false, url.isEmpty() ? link.getChars() : url, anchored, problems);
        }
      } else if (node instanceof RefNode reference && !reference.getText().isEmpty() && !reference.getReference().isEmpty()
          && reference.getReferenceNode(body.document()) == null) {
        problems.add(body.problem(reference.getReference(), "nothing on this page defines [" + reference.getReference() + "]",
            "add a line such as [" + reference.getReference() + "]: other-page.md"));
      }
    }
  }

  private static void told(Page page, Body body, Target target, String link, boolean named, BasedSequence place, List<Anchored> anchored, List<Problem> problems) {
    if (target instanceof Target.Nowhere nowhere) {
      problems.add(body.problem(place, nowhere.message(), nowhere.hint()));
    } else if (target instanceof Target.Here here && here.anchor() != null) {
      anchored.add(new Anchored(page, body.source(), link, named, body.offset() + place.getStartOffset(), body.offset() + place.getEndOffset()));
    }
  }
}
