package org.why401.site.verify;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.parser.Parser;
import org.why401.rulebook.Problem;

/** Every page read as a browser reads it. A build only scans its pages; {@code check} has the time for a whole parser, which also knows what may stand in what. */
public final class Parsed {

  private static final int MOST = 5;

  private Parsed() {}

  /** What a browser would have to mend, in the order of the files' names. */
  public static List<Problem> problems(Map<String, byte[]> files) {
    return files.keySet().stream().filter(name -> name.endsWith(".html")).sorted().toList().parallelStream()
        .flatMap(name -> problems(name, new String(files.get(name), StandardCharsets.UTF_8)).stream()).toList();
  }

  private static List<Problem> problems(String name, String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(MOST);
    parser.parseInput(html, "");
    return parser.getErrors().stream().map(error -> Problem.of(name + ":" + error.getCursorPos(), "a browser has to mend this: " + error.getErrorMessage(),
        "mend the template or the raw HTML that makes it")).toList();
  }
}
