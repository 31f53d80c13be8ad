package org.why401.site.render;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.why401.site.read.Addresses;
import org.why401.site.read.Body;
import org.why401.site.read.ImageSize;
import org.why401.site.read.Target;

/** An image that stands alone in its paragraph and has a title is a figure; its title is the caption. */
final class Figures {

  private Figures() {}

  static boolean isFigure(Paragraph paragraph, Body body) {
    Node only = paragraph.getFirstChild();
    return only != null && only.getNext() == null && !title(only, body).isEmpty();
  }

  /** @param image an {@link Image} or {@link ImageRef} */
  static void append(MarkdownHtml html, Node image) {
    html.out.append("<figure class=\"pic\">");
    String caption = html.picture(image);
    html.out.append("<figcaption>").append(Escape.html(caption)).append("</figcaption></figure>\n");
  }

  static BasedSequence title(Node node, Body body) {
    if (node instanceof Image image) {
      return image.getTitle();
    }
    Reference reference = node instanceof ImageRef ref ? ref.getReferenceNode(body.document()) : null;
    return reference == null ? BasedSequence.NULL : reference.getTitle();
  }

  /** The room that an image takes is known before it is there, so that nothing jumps. */
  static void size(StringBuilder out, Target target, Addresses addresses) {
    ImageSize size = target instanceof Target.Here here ? addresses.images().size(here.file()) : null;
    if (size != null) {
      out.append(" width=\"").append(size.width()).append("\" height=\"").append(size.height()).append('"');
    }
  }
}
