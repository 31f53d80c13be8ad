package org.why401.site.render;

import java.util.List;
import org.why401.site.read.Address;
import org.why401.site.read.Addresses;
import org.why401.site.read.Page;
import org.why401.site.read.Target;

/**
 * Follows the links of one text.
 *
 * @param folder the folder of the file that it stands in
 * @param self   the page that it stands on
 */
record Links(String folder, Address self, Addresses addresses) {

  static Links of(Page page, Addresses addresses) {
    return new Links(page.folder(), addresses.byId().get(page.id()), addresses);
  }

  /** Where a link leads that is written as a path or an address. */
  Target of(String link) {
    return Target.of(link, folder, self, addresses);
  }

  /** Where an {@code [[id]]} link leads. */
  Target ofName(String id) {
    return Target.ofName(id, addresses);
  }

  /** The title of the page that an {@code [[id]]} link leads to. */
  String title(String id) {
    return title(id, addresses);
  }

  static String title(String id, Addresses addresses) {
    List<String> ids = addresses.ids(id.indexOf('#') < 0 ? id : id.substring(0, id.indexOf('#')));
    return ids.isEmpty() ? id : addresses.byId().get(ids.get(0)).title();
  }
}
