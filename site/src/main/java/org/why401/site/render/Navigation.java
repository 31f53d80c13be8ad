package org.why401.site.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.why401.site.read.Address;
import org.why401.site.read.Page;
import org.why401.site.read.Page.Kind;
import org.why401.site.read.SiteFile;

/** The menu, the crumbs and the navigation beside the text. What a page shows of it stays small, however many pages there are. */
final class Navigation {

  /** So many pages of the open group are listed; around the current one, where there are more. */
  private static final int MOST = 10;

  /** @param places where each page stands among {@code pages}, by its id */
  private record Group(String id, String title, String file, String anchor, List<Page> pages, Map<String, Integer> places, boolean counted) {}

  private final Context context;
  private final List<Group> folders = new ArrayList<>();
  private final List<Group> diagnoses = new ArrayList<>();

  Navigation(Context context) {
    this.context = context;
    Map<String, List<Page>> byFolder = new LinkedHashMap<>();
    Map<String, List<Page>> byGroup = new LinkedHashMap<>();
    context.book().site().groups().keySet().forEach(group -> byGroup.put(group, new ArrayList<>()));
    for (Page page : context.book().pages().values()) {
      if (!page.folder().isEmpty() && !page.id().endsWith("/index")) {
        byFolder.computeIfAbsent(page.folder(), folder -> new ArrayList<>()).add(page);
      }
      if (page.kind() == Kind.DIAGNOSIS) {
        byGroup.computeIfAbsent(page.value("group", ""), group -> new ArrayList<>()).add(page);
      }
    }
    byFolder.forEach((folder, pages) -> {
      Address index = context.address(folder + "index");
      folders.add(new Group(folder, label(folder + "index", index), index.file(), null, pages, places(pages), false));
    });
    folders.sort((a, b) -> Double.compare(order(a), order(b)));
    byGroup.forEach((group, pages) -> {
      if (!pages.isEmpty()) {
        diagnoses.add(new Group(group, groupTitle(context, group), "diagnoses/index.html", group, pages, places(pages), true));
      }
    });
  }

  /** The label of a group of diagnoses. */
  static String groupTitle(Context context, String group) {
    return context.book().site().groups().getOrDefault(group, group);
  }

  /** The folders that hold pages, in the order in which the navigation names them. */
  List<String> order() {
    return folders.stream().map(Group::id).toList();
  }

  List<Map<String, Object>> menu(Address here, Hrefs hrefs) {
    List<Map<String, Object>> menu = new ArrayList<>();
    for (SiteFile.Link link : items()) {
      Address target = context.address(link.to());
      if (target != null) {
        String folder = target.id().endsWith("/index") ? target.id().substring(0, target.id().length() - "index".length()) : null;
        boolean current = target.file().equals(here.file()) || folder != null && here.id().startsWith(folder);
        menu.add(Map.of("title", link.title(), "href", hrefs.to(target.file()), "current", current));
      }
    }
    return menu;
  }

  /** A site that names no navigation is led through by its checker, its trees and its folders, where it has them. */
  private List<SiteFile.Link> items() {
    if (!context.book().site().navigation().isEmpty()) {
      return context.book().site().navigation();
    }
    List<SiteFile.Link> items = new ArrayList<>();
    for (String id : List.of("check", "trees/index")) {
      Address address = context.address(id);
      if (address != null) {
        items.add(new SiteFile.Link(label(id, address), id));
      }
    }
    folders.forEach(group -> items.add(new SiteFile.Link(group.title, group.id + "index")));
    return items;
  }

  List<Map<String, Object>> crumbs(Address here, Hrefs hrefs) {
    List<Map<String, Object>> crumbs = new ArrayList<>();
    String id = here.id();
    for (int slash = id.indexOf('/'); slash > 0; slash = id.indexOf('/', slash + 1)) {
      Address up = context.address(id.substring(0, slash) + "/index");
      up = up != null ? up : context.address(id.substring(0, slash));
      if (up != null && !up.file().equals(here.file())) {
        crumbs.add(Map.of("title", label(up.id(), up), "href", hrefs.to(up.file())));
      }
    }
    Page page = context.page(id);
    if (page != null && page.kind() == Kind.DIAGNOSIS) {
      String group = page.value("group", "");
      crumbs.add(Map.of("title", groupTitle(context, group), "href", hrefs.to("diagnoses/index.html", group)));
    }
    return crumbs;
  }

  /** Title and whole address of each page above one, for a site that has an address. */
  List<Map<String, String>> trail(Address here) {
    List<Map<String, String>> trail = new ArrayList<>();
    String base = context.book().site().address();
    String id = here.id();
    for (int slash = id.indexOf('/'); slash > 0; slash = id.indexOf('/', slash + 1)) {
      Address up = context.address(id.substring(0, slash) + "/index");
      up = up != null ? up : context.address(id.substring(0, slash));
      if (up != null && !up.file().equals(here.file())) {
        trail.add(Map.of("title", label(up.id(), up), "url", base + up.path()));
      }
    }
    return trail;
  }

  /** Null on pages that stand outside the folders. */
  Map<String, Object> side(Address here, Hrefs hrefs) {
    Page page = context.page(here.id());
    if (page == null || page.folder().isEmpty()) {
      return null;
    }
    List<Group> groups = page.kind() == Kind.DIAGNOSIS ? diagnoses : folders;
    String open = page.kind() == Kind.DIAGNOSIS ? page.value("group", "") : page.folder();
    List<Map<String, Object>> shown = new ArrayList<>();
    for (Group group : groups) {
      boolean top = group.id.indexOf('/') == group.id.length() - 1;
      if (group.counted || top || group.id.equals(open)) {
        shown.add(group(group, group.id.equals(open), here, hrefs));
      }
    }
    return Map.of("groups", shown);
  }

  private Map<String, Object> group(Group group, boolean open, Address here, Hrefs hrefs) {
    Map<String, Object> model = new HashMap<>();
    model.put("title", group.title);
    model.put("count", group.counted ? group.pages.size() : null);
    model.put("href", hrefs.to(group.file, group.anchor));
    model.put("open", open);
    List<Map<String, Object>> items = new ArrayList<>();
    if (open) {
      for (Page page : around(group, here.id())) {
        items.add(Map.of("title", page.label(), "href", hrefs.to(page.path() + "index.html"), "current", page.id().equals(here.id())));
      }
      if (items.size() < group.pages.size()) {
        items.add(Map.of("title", "All " + group.pages.size(), "href", hrefs.to(group.file, group.anchor), "current", false));
      }
    }
    model.put("items", items);
    return model;
  }

  private static Map<String, Integer> places(List<Page> pages) {
    Map<String, Integer> places = new HashMap<>();
    pages.forEach(page -> places.put(page.id(), places.size()));
    return places;
  }

  private static List<Page> around(Group group, String id) {
    int size = group.pages.size();
    int first = Math.max(0, Math.min(group.places.getOrDefault(id, 0) - MOST / 2, size - MOST));
    return group.pages.subList(first, Math.min(size, first + MOST));
  }

  private String label(String id, Address address) {
    Page page = context.page(id);
    return page != null ? page.label() : address.title();
  }

  private double order(Group folder) {
    Page index = context.page(folder.id + "index");
    return index == null ? Double.MAX_VALUE : index.order();
  }
}
