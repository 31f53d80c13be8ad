package org.why401.site.render;

import org.why401.site.draw.BranchReader;
import org.why401.site.read.Addresses;
import org.why401.site.read.Target;

/** Follows the {@code [[id]]} links of a tree that is drawn on a page; the checks have seen that they lead somewhere. */
record TreeLinks(Addresses addresses, Hrefs hrefs) implements BranchReader.Links {

  /** As wide as the text. */
  static final int WIDTH = 640;

  @Override
  public String title(String id, int start, int end) {
    return Links.title(id, addresses);
  }

  @Override
  public String href(String id) {
    return Target.ofName(id, addresses) instanceof Target.Here here ? hrefs.to(here.file(), here.anchor()) : null;
  }
}
