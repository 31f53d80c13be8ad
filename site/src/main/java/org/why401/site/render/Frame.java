package org.why401.site.render;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.why401.site.check.Draft;
import org.why401.site.read.Address;
import org.why401.site.read.Fence;
import org.why401.site.read.Page;
import org.why401.site.read.SiteFile;
import org.why401.site.read.Target;

/** What every page has around its content. */
final class Frame {

  /** The names under which templates know assets; all others they know by their file's name without its ending. */
  private static final Map<String, String> ASSETS = Map.of("css", "why401.css", "js", "why401.js", "search", "search.js", "minisearch", "minisearch.js",
      "latest", "latest.js", "check", "check.js", "checker", "checker.js");

  private final Context context;
  private final Navigation navigation;
  private final PageEnd end;
  private final String checked;
  /** The links to assets, by what leads from a page to the root. */
  private final Map<String, Map<String, Object>> assets = new ConcurrentHashMap<>();

  Frame(Context context) {
    this.context = context;
    this.navigation = new Navigation(context);
    this.end = new PageEnd(context);
    this.checked = context.book().pages().values().stream().map(page -> page.value("verified", "")).max(String::compareTo).map(Frame::month).orElse("");
  }

  /** The links of a page. */
  Hrefs hrefs(String file) {
    String address = context.book().site().address();
    return file.equals("404.html") ? new Hrefs(file, address == null ? "/" : address) : Hrefs.from(file);
  }

  /** The model of a page, with an empty body; the caller adds what is its own. */
  Map<String, Object> model(String type, Address address, String title, String description, boolean hidden) {
    Hrefs hrefs = hrefs(address.file());
    Map<String, Object> model = new HashMap<>();
    model.put("site", site(hrefs, address));
    model.put("page", page(type, address, title, description, hidden, hrefs));
    model.put("side", navigation.side(address, hrefs));
    model.put("assets", assets.computeIfAbsent(hrefs.root(), root -> assets(hrefs)));
    model.put("links", links(hrefs, address));
    model.put("end", end.model(address, hrefs));
    model.put("content", "");
    return model;
  }

  private Map<String, Object> assets(Hrefs hrefs) {
    Map<String, Object> assets = new HashMap<>();
    context.assets().forEach((asset, published) -> {
      String file = asset.substring(asset.lastIndexOf('/') + 1);
      assets.put(file.lastIndexOf('.') < 0 ? file : file.substring(0, file.lastIndexOf('.')), hrefs.to(published));
    });
    ASSETS.forEach((name, file) -> assets.put(name, hrefs.to(context.assets().getOrDefault("assets/" + file, "assets/" + file))));
    return assets;
  }

  /** The model of a page that a file of the book is about. */
  Map<String, Object> model(String type, Draft draft) {
    Page page = draft.page();
    Map<String, Object> model = model(type, context.address(page.id()), page.title(), page.description(), false);
    toc(model, Rendering.toc(draft));
    drawn(model, draft);
    return model;
  }

  /** Sets what "On this page" lists. */
  static void toc(Map<String, Object> model, List<Map<String, Object>> toc) {
    part(model, "page").put("toc", toc);
  }

  /** Says whether something is drawn on the page. */
  static void drawn(Map<String, Object> model, Draft draft) {
    part(model, "page").put("drawn", draft.body().fences().values().stream().anyMatch(Fence::isDrawn));
  }

  /** A table inside a model. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> part(Map<String, Object> model, String name) {
    return (Map<String, Object>) model.get(name);
  }

  private Map<String, Object> page(String type, Address address, String title, String description, boolean hidden, Hrefs hrefs) {
    String base = context.book().site().address();
    String path = address.path();
    Map<String, Object> page = new HashMap<>();
    page.put("type", type);
    page.put("title", title);
    page.put("description", description);
    page.put("path", path);
    page.put("root", hrefs.root());
    page.put("crumbs", navigation.crumbs(address, hrefs));
    page.put("toc", List.of());
    page.put("canonical", base == null ? null : base + path);
    page.put("noindex", hidden);
    page.put("drawn", false);
    page.put("ld", base == null || hidden || type.equals("notfound") ? null : LinkedData.of(context.book().site(), title, description, base + path, end.day(address), navigation.trail(address)));
    return page;
  }

  private Map<String, Object> site(Hrefs hrefs, Address address) {
    SiteFile site = context.book().site();
    Map<String, Object> model = new HashMap<>();
    model.put("title", site.title());
    model.put("description", site.description());
    model.put("address", site.address() == null ? "" : site.address());
    model.put("language", site.language());
    model.put("version", context.version());
    model.put("checked", checked);
    model.put("menu", navigation.menu(address, hrefs));
    model.put("footer", site.footer().stream().map(link -> Map.of("title", link.title(), "href", href(link.to(), hrefs))).toList());
    return model;
  }

  private Map<String, Object> links(Hrefs hrefs, Address address) {
    Map<String, Object> links = new HashMap<>();
    List<String> outputs = context.book().site().outputs();
    links.put("zip", outputs.contains("zip") ? hrefs.to("offline.zip") : null);
    links.put("print", outputs.contains("print") ? hrefs.to(context.address("print").file()) : null);
    links.put("feed", outputs.contains("feed") && context.book().site().address() != null ? hrefs.to("feed.xml") : null);
    links.put("twin", outputs.contains("markdown") && context.page(address.id()) != null ? hrefs.to(address.id() + ".md") : null);
    Map.of("home", "index", "check", "check", "search", "search", "diagnoses", "diagnoses/index", "trees", "trees/index", "providers", "providers/index")
        .forEach((name, id) -> links.put(name, context.address(id) == null ? null : hrefs.to(context.address(id).file())));
    return links;
  }

  /** The link to the page of an id, which the checks have seen. */
  String href(String id, Hrefs hrefs) {
    return Target.ofId(id, context.addresses()) instanceof Target.Here here ? hrefs.to(here.file(), here.anchor()) : "#";
  }

  /** A row of a list of pages. */
  Map<String, Object> row(Address address, Hrefs hrefs) {
    return Map.of("title", address.title(), "description", address.description(), "href", hrefs.to(address.file()));
  }

  List<Map<String, Object>> rows(List<Address> addresses, Hrefs hrefs) {
    List<Map<String, Object>> rows = new ArrayList<>();
    addresses.forEach(address -> rows.add(row(address, hrefs)));
    return rows;
  }

  /** {@code 2026-11} in words. */
  static String month(String verified) {
    if (!verified.matches("\\d{4}-(0[1-9]|1[0-2])")) {
      return verified;
    }
    YearMonth month = YearMonth.parse(verified);
    String name = month.getMonth().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + " " + month.getYear();
  }
}
