package org.why401.site.verify;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.why401.engine.rules.Nearest;
import org.why401.rulebook.Problem;

/**
 * Every link, script, style sheet and image of a page that leads into the site leads to something that is there.
 *
 * @param files   all output files
 * @param ids     of each page
 * @param address what links in 404.html begin with; null for a site without address
 */
record OutputLinks(Set<String> files, Map<String, Set<String>> ids, String address) implements PageCheck {

  @Override
  public void check(MadePage page, List<Problem> problems) {
    for (Tag tag : page.tags()) {
      if (!tag.has("href") && !tag.has("src")) {
        continue;
      }
      String link = tag.has("href") ? tag.get("href") : tag.get("src");
      SiteLink inside = tag.get("rel").equals("canonical") ? null : SiteLink.of(link, page.file(), address);
      if (inside != null) {
        follow(page, tag, link, inside, problems);
      }
    }
  }

  private void follow(MadePage page, Tag tag, String link, SiteLink inside, List<Problem> problems) {
    if (!files.contains(inside.file())) {
      String near = Nearest.question(inside.file(), files);
      problems.add(page.problem(tag, "a link of the page that was made leads nowhere: \"" + link + "\"", near != null ? near : "mend the link, or make the file that it names"));
      return;
    }
    Set<String> known = ids.get(inside.file());
    if (inside.isToAnElement() && known != null && !known.contains(inside.anchor())) {
      String near = Nearest.question(inside.anchor(), known);
      problems.add(page.problem(tag, "the page " + inside.file() + " has no \"#" + inside.anchor() + "\" that this page links to", near != null ? near : "give something there that id"));
    }
  }
}
