package org.why401.site.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;

/** Code as HTML, in colours where its language is known. */
public final class Highlight {

  /** Names of languages as people write them after a fence, and what RSyntaxTextArea calls them. */
  private static final Map<String, String> MAKERS = Map.ofEntries(Map.entry("sh", "unix"), Map.entry("bash", "unix"), Map.entry("shell", "unix"), Map.entry("zsh", "unix"),
      Map.entry("json", "json"), Map.entry("yaml", "yaml"), Map.entry("yml", "yaml"), Map.entry("java", "java"), Map.entry("kotlin", "kotlin"), Map.entry("groovy", "groovy"),
      Map.entry("python", "python"), Map.entry("py", "python"), Map.entry("js", "javascript"), Map.entry("javascript", "javascript"), Map.entry("ts", "typescript"),
      Map.entry("typescript", "typescript"), Map.entry("go", "golang"), Map.entry("csharp", "cs"), Map.entry("cs", "cs"), Map.entry("c#", "cs"), Map.entry("apache", "htaccess"),
      Map.entry("htaccess", "htaccess"), Map.entry("xml", "xml"), Map.entry("html", "html"), Map.entry("properties", "properties"), Map.entry("ini", "ini"), Map.entry("bat", "bat"),
      Map.entry("cmd", "bat"), Map.entry("sql", "sql"), Map.entry("ruby", "ruby"), Map.entry("php", "php"), Map.entry("rust", "rust"), Map.entry("dockerfile", "dockerfile"));
  private static final Map<String, SmallLexer.Rules> SMALL = Map.of("nginx", SmallLexer.NGINX, "conf", SmallLexer.NGINX, "powershell", SmallLexer.POWERSHELL,
      "ps1", SmallLexer.POWERSHELL, "pwsh", SmallLexer.POWERSHELL);

  private Highlight() {}

  /**
   * The code as HTML.
   *
   * @param language as it stands after the fence; code of an unknown one has no colours
   * @param marked   numbers of lines, from 1, that are to be marked
   */
  public static String html(String language, String text, Set<Integer> marked) {
    String name = language.toLowerCase(Locale.ROOT);
    StringBuilder html = new StringBuilder(text.length() * 2);
    int number = 0;
    Lines lines = SMALL.containsKey(name) ? new SmallLexer(SMALL.get(name)) : MAKERS.containsKey(name)
        ? new TokenMakerLines(TokenMakerFactory.getDefaultInstance().getTokenMaker("text/" + MAKERS.get(name))) : line -> List.of(new Run(Run.Kind.PLAIN, line));
    for (String line : text.split("\n", -1)) {
      boolean mark = marked.contains(++number);
      html.append(number == 1 ? "" : "\n").append(mark ? "<mark>" : "");
      for (Run run : joined(lines.runs(line))) {
        boolean plain = run.kind().css == null;
        html.append(plain ? "" : "<span class=\"" + run.kind().css + "\">");
        escape(run.text(), html);
        html.append(plain ? "" : "</span>");
      }
      html.append(mark ? "</mark>" : "");
    }
    return html.toString();
  }

  /** The numbers that {@code 2,4-6} names; null where it names none. */
  public static Set<Integer> marks(String words) {
    Set<Integer> marks = new HashSet<>();
    for (String part : words.split(",")) {
      if (!part.strip().matches("\\d{1,4}(-\\d{1,4})?")) {
        return null;
      }
      String[] ends = part.strip().split("-");
      for (int line = Integer.parseInt(ends[0]); line <= Integer.parseInt(ends[ends.length - 1]); line++) {
        marks.add(line);
      }
    }
    return marks;
  }

  /** Reads the lines of one block, in their order. */
  @FunctionalInterface
  interface Lines {

    List<Run> runs(String line);
  }

  /** Neighbours of one kind are one run. */
  private static List<Run> joined(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    for (Run run : runs) {
      Run last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean same = last != null && last.kind() == run.kind();
      if (same) {
        joined.set(joined.size() - 1, new Run(run.kind(), last.text() + run.text()));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }

  private static void escape(String text, StringBuilder html) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(c);
      }
    }
  }
}
