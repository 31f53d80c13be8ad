package org.why401.site.render;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.why401.engine.facts.FactType;
import org.why401.site.check.Draft;
import org.why401.site.read.Address;
import org.why401.site.read.Addresses;
import org.why401.site.read.Book;
import org.why401.site.read.Changes;
import org.why401.site.read.Page;

/**
 * What every page is made from.
 *
 * @param drafts  reads a page's text, for the few pages that show some of another
 * @param assets  path of each of the templates' assets, such as {@code assets/why401.css}, to the one that it is published under
 * @param facts   what the fact reference lists
 * @param changes when each file changed last
 * @param version the generator's version
 */
public record Context(Book book, Addresses addresses, Function<Page, Draft> drafts, Templates templates, Map<String, String> assets, List<FactType> facts, Changes changes, String version) {

  Address address(String id) {
    return addresses.byId().get(id);
  }

  Page page(String id) {
    return book.pages().get(id);
  }

  /** Renders the body of a page, and gives its fences numbers of their own. */
  Rendering rendering(Draft draft, Hrefs hrefs) {
    return new Rendering(this, draft, hrefs);
  }
}
