package org.why401.site.render;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.why401.site.read.Address;
import org.why401.site.read.Changes;
import org.why401.site.read.Origins;
import org.why401.site.read.Page;
import org.why401.site.read.Target;

/** What stands after a page's text: the pages before and after it, related ones, when it changed last, and where it can be improved. */
final class PageEnd {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private final Context context;
  private final Origins origins;
  private final Map<String, Page> before = new HashMap<>();
  private final Map<String, Page> after = new HashMap<>();

  PageEnd(Context context) {
    this.context = context;
    this.origins = Origins.of(context.book());
    context.book().pages().values().stream().filter(page -> !page.folder().isEmpty()).collect(Collectors.groupingBy(Page::folder)).values().forEach(this::line);
  }

  /** {@code previous} and {@code next} where the folder has an order, {@code related}, {@code changed} with {@code iso} and {@code text}, and {@code edit}. */
  Map<String, Object> model(Address address, Hrefs hrefs) {
    Page page = context.page(address.id());
    String origin = origins.of(address.file());
    Map<String, Object> end = new HashMap<>();
    end.put("previous", link(before.get(address.id()), hrefs));
    end.put("next", link(after.get(address.id()), hrefs));
    end.put("related", page == null || page.kind() == Page.Kind.DIAGNOSIS ? List.of() : page.list("related").stream().map(id -> related(id, hrefs)).toList());
    end.put("changed", changed(day(address)));
    end.put("edit", origin == null ? null : edit(context.book().site().edit(), origin));
    return end;
  }

  /** The day on which the page's file changed last, such as {@code 2026-11-24}; null where that is not known. */
  String day(Address address) {
    return Changes.day(context.changes().of(origins.of(address.file())));
  }

  private static Map<String, Object> changed(String day) {
    return day == null ? null : Map.of("iso", day, "text", LocalDate.parse(day).format(DAY));
  }

  /** {@code {path}} in the site's pattern is the file's path inside the content folder; without it, the pattern is that folder's address. */
  static String edit(String pattern, String origin) {
    if (pattern == null) {
      return null;
    }
    return pattern.contains("{path}") ? pattern.replace("{path}", origin) : pattern.replaceFirst("/?$", "/") + origin;
  }

  private Map<String, Object> related(String id, Hrefs hrefs) {
    Target.Here here = (Target.Here) Target.ofId(id, context.addresses());
    Address address = context.address(id.replaceFirst("#.*", ""));
    return Map.of("title", address.title(), "description", address.description(), "href", hrefs.to(here.file(), here.anchor()));
  }

  private static Map<String, Object> link(Page page, Hrefs hrefs) {
    return page == null ? null : Map.of("title", page.label(), "href", hrefs.to(page.path() + "index.html"));
  }

  /** Where writers gave a folder's pages an order, each leads to the next; the folder's index comes first. */
  private void line(List<Page> folder) {
    List<Page> row = folder.stream().filter(page -> page.kind() == Page.Kind.FOLDER || page.order() < Double.MAX_VALUE)
        .sorted((a, b) -> Boolean.compare(b.kind() == Page.Kind.FOLDER, a.kind() == Page.Kind.FOLDER)).toList();
    for (int i = 1; i < row.size(); i++) {
      before.put(row.get(i).id(), row.get(i - 1));
      after.put(row.get(i - 1).id(), row.get(i));
    }
  }
}
