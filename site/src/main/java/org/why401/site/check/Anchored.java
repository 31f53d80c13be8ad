package org.why401.site.check;

import java.util.List;
import org.why401.rulebook.Problem;
import org.why401.rulebook.Source;
import org.why401.site.read.Addresses;
import org.why401.site.read.Page;
import org.why401.site.read.Target;

/**
 * A link to a heading: whether that is there shows when all pages are read.
 *
 * @param link  as it is written
 * @param named whether it is an {@code [[id]]} link
 * @param start where it stands in the page's text with everything that it includes
 */
public record Anchored(Page page, Source source, String link, boolean named, int start, int end) {

  /** @param addresses with all headings */
  public void check(Addresses addresses, List<Problem> problems) {
    Target target = named ? Target.ofName(link, addresses) : Target.of(link, page, addresses);
    if (target instanceof Target.Nowhere nowhere) {
      problems.add(source.problem(start, end, nowhere.message(), nowhere.hint()));
    }
  }
}
