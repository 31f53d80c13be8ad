package org.why401.site.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.why401.rulebook.Yaml;
import tools.jackson.databind.JsonNode;

/**
 * What the whole site shares: {@code site.yaml}, or what stands in for it.
 *
 * @param address ends in a slash; null where the site has none yet
 * @param footer  what every page links to at its end
 * @param groups  group of diagnoses to its label, in order
 * @param outputs what is made besides the pages: feed, llms, markdown, print, zip
 * @param yaml    the file, for the places of what it says; null where there is none
 */
public record SiteFile(String title, String address, String description, String language, String edit, List<Link> navigation, List<Link> footer, Map<String, String> groups,
    List<String> frequent, List<Link> see, List<Link> messages, String specimen, List<String> outputs, Yaml yaml) {

  /** @param to the id of a page, which may have an anchor */
  public record Link(String title, String to) {}

  /** Whether writers may use raw HTML in Markdown. */
  public boolean html() {
    return yaml != null && yaml.root().path("html").asBoolean(false);
  }

  /** The site of a folder that says nothing of itself. */
  public static SiteFile none(String title) {
    return new SiteFile(title, null, "", "en", null, List.of(), List.of(), Map.of(), List.of(), List.of(), List.of(), null, List.of(), null);
  }

  static SiteFile of(Yaml yaml) {
    JsonNode root = yaml.root();
    Map<String, String> groups = new LinkedHashMap<>();
    root.path("groups").properties().forEach(group -> groups.put(group.getKey(), group.getValue().asString("")));
    return new SiteFile(root.path("title").asString(""), root.path("address").asString(null), root.path("description").asString(""),
        root.path("language").asString("en"), root.path("edit").asString(null), links(root.path("navigation"), "title", "to"),
        links(root.path("footer"), "title", "to"), groups, texts(root.path("frequent")),
        links(root.path("see"), "say", "go"), links(root.path("messages"), "text", "go"), root.path("specimen").asString(null), texts(root.path("outputs")), yaml);
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asString("")));
    return texts;
  }

  private static List<Link> links(JsonNode list, String title, String to) {
    List<Link> links = new ArrayList<>();
    list.forEach(link -> links.add(new Link(link.path(title).asString(""), link.path(to).asString(""))));
    return links;
  }
}
