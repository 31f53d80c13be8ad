package org.why401.site.check;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.why401.rulebook.Problem;
import org.why401.site.read.Addresses;
import org.why401.site.read.Body;
import org.why401.site.read.Nodes;
import org.why401.site.read.Page;
import org.why401.site.read.Target;

/** Pictures have words for those who can't see them, come from the content folder, and are as large as their files say. */
final class Pictures {

  private Pictures() {}

  static void check(Page page, Body body, Addresses addresses, List<Problem> problems) {
    Nodes.each(body.document(), node -> {
      if (node instanceof Image image) {
        if (Nodes.text(image).isBlank()) {
          problems.add(body.problem(image.getChars(), "this image has no text for people who can't see it", "![What it shows](file.png)"));
        }
        picture(page, body, image.getUrl(), Nodes.unescaped(image.getUrl()), addresses, problems);
      } else if (node instanceof ImageRef image && image.getReferenceNode(body.document()) != null) {
        if (Nodes.text(image).isBlank()) {
          problems.add(body.problem(image.getChars(), "this image has no text for people who can't see it", "![What it shows][" + image.getReference() + "]"));
        }
        picture(page, body, image.getChars(), Nodes.unescaped(image.getReferenceNode(body.document()).getUrl()), addresses, problems);
      }
    });
  }

  private static void picture(Page page, Body body, BasedSequence place, String url, Addresses addresses, List<Problem> problems) {
    Target target = Target.of(url, page, addresses);
    if (target instanceof Target.Elsewhere) {
      problems.add(body.problem(place, "an image of another site is not shown: pages load nothing from elsewhere", "put the file into the content folder"));
    } else if (target instanceof Target.Here here && addresses.images().size(here.file()) == null) {
      boolean svg = here.file().endsWith(".svg");
      problems.add(body.problem(place, "the size of this image can't be read", svg ? "give its svg element a width and a height, or a viewBox"
          : "PNG, JPEG, GIF, WebP, AVIF and SVG are known"));
    }
  }
}
