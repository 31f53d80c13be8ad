package org.why401.site.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.why401.engine.facts.FactType;

/** The fact reference: what conditions can speak of, a list a family, made from the code that computes them. */
final class FactsHtml {

  private FactsHtml() {}

  static String of(List<FactType> facts) {
    Map<String, List<FactType>> families = families(facts);
    StringBuilder html = new StringBuilder();
    families.forEach((family, types) -> {
      html.append("<h2 id=\"").append(id(family)).append("\">").append(Escape.html(family)).append("</h2>\n<dl class=\"facts\">\n");
      for (FactType type : types) {
        html.append("<div><dt><code>").append(Escape.html(type.name())).append("</code></dt><dd>").append(Escape.html(type.meaning())).append("<span>")
            .append(values(type.kind())).append(type.source() == null ? "" : " · " + Escape.html(type.source())).append("</span></dd></div>\n");
      }
      html.append("</dl>\n");
    });
    return html.toString();
  }

  static List<Map<String, Object>> toc(List<FactType> facts) {
    List<Map<String, Object>> toc = new ArrayList<>();
    families(facts).keySet().forEach(family -> toc.add(Map.of("title", family, "id", id(family))));
    return toc;
  }

  private static Map<String, List<FactType>> families(List<FactType> facts) {
    Map<String, List<FactType>> families = new LinkedHashMap<>();
    facts.forEach(fact -> families.computeIfAbsent(fact.family(), family -> new ArrayList<>()).add(fact));
    return families;
  }

  private static String id(String family) {
    return "facts-" + family.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String values(FactType.Kind kind) {
    return switch (kind) {
      case WORD -> "a word";
      case TEXT -> "a text";
      case NUMBER -> "a number";
      case DURATION -> "a duration, such as <code>&gt;5m</code>";
      case SIZE -> "a size, such as <code>&gt;8KB</code>";
      case FLAG -> "<code>true</code> or <code>false</code>";
    };
  }
}
