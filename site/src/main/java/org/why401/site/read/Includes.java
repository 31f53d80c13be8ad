package org.why401.site.read;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.why401.rulebook.FrontMatter;
import org.why401.rulebook.Problem;
import org.why401.rulebook.Source;

/**
 * Puts in what a page includes: a line that says {@code {{ include "_parts/login.md" }}} and nothing else, also inside a fence, stands for the text of that file of the
 * content folder. It is indented as the line is; front matter is left out. A backslash before the braces shows such a line as it is.
 */
final class Includes {

  private static final Pattern LINE = Pattern.compile("^([ \\t]*)(\\\\?)\\{\\{[ \\t]*include\\b(?:[ \\t]+\"([^\"\\n]*)\"[ \\t]*}}[ \\t]*\\r?$)?", Pattern.MULTILINE);
  private static final int LARGEST = 4 * 1024 * 1024;
  /** What an include counts at least, so that files that say nothing come to an end too. */
  private static final int LEAST = 100;

  private final IncludedFiles files;
  private final List<Problem> problems;
  private final Deque<String> open = new ArrayDeque<>();
  private int put;

  private Includes(IncludedFiles files, List<Problem> problems) {
    this.files = files;
    this.problems = problems;
  }

  /**
   * The source with everything put in; itself where it includes nothing.
   *
   * @param inside  its path inside the folder
   * @param body    where its Markdown begins
   * @param shownAs how problems name the folder
   */
  static Source expand(Source source, String inside, int body, Path folder, String shownAs, List<Problem> problems) {
    if (source.text().indexOf("{{", body) < 0) {
      return source;
    }
    Includes includes = new Includes(new IncludedFiles(folder, shownAs), problems);
    includes.open.addLast(inside);
    return includes.expand(source, body, 0);
  }

  /** @param from where the text begins that is searched; @param start where the text begins that is kept */
  private Source expand(Source source, int from, int start) {
    Matcher line = LINE.matcher(source.text());
    StringBuilder text = new StringBuilder();
    List<Source.Part> parts = new ArrayList<>();
    int done = start;
    for (int at = from; line.find(at); at = Math.max(line.end(), at + 1)) {
      int where = line.start(2);
      own(source, done, where, text, parts);
      done = line.end();
      if (!line.group(2).isEmpty()) {
        own(source, where + 1, line.end(), text, parts);
      } else if (line.group(3) == null) {
        problems.add(source.problem(where, lineEnd(source, where), "this is no include", "write it alone in its line, as {{ include \"_parts/login.md\" }}"));
      } else {
        include(source, line, text, parts);
      }
    }
    own(source, done, source.text().length(), text, parts);
    return new Source(source.path(), text.toString(), parts);
  }

  private void include(Source source, Matcher line, StringBuilder text, List<Source.Part> parts) {
    String path = line.group(3);
    IncludedFiles.Found found = files.find(path);
    String inside = found.inside();
    if (found.source() == null) {
      problems.add(source.problem(line.start(3), line.end(3), found.message(), found.hint()));
    } else if (open.contains(inside)) {
      problems.add(source.problem(line.start(3), line.end(3), "this include goes in a circle: " + String.join(" → ", open) + " → " + inside, "take it out of one of them"));
    } else if (put < LARGEST) {
      open.addLast(inside);
      int body = inside.endsWith(".md") ? FrontMatter.read(found.source(), new ArrayList<>()).body() : 0;
      Source whole = expand(found.source(), body, body);
      open.removeLast();
      String by = source.path() + ":" + source.problem(line.start(2), line.start(2), "", null).line();
      lines(whole, line.group(1), by, text, parts);
      put += whole.text().length() + LEAST;
      if (put >= LARGEST) {
        problems.add(source.problem(line.start(3), line.end(3), "with this, more than 4 MB are included", "include less"));
      }
    }
  }

  /** Line by line, indented after the first; a line that is not its writer's end of the file keeps its place. */
  private static void lines(Source whole, String indent, String by, StringBuilder text, List<Source.Part> parts) {
    String all = whole.text().stripTrailing();
    int start = 0;
    do {
      int end = all.indexOf('\n', start);
      end = end < 0 || indent.isEmpty() ? all.length() : end + 1;
      boolean blank = all.substring(start, end).isBlank();
      text.append(start > 0 && !blank ? indent : "");
      parts.add(new Source.Part(text.length(), whole, start, by));
      text.append(all, start, end);
      start = end;
    } while (start < all.length());
  }

  private static void own(Source source, int from, int to, StringBuilder text, List<Source.Part> parts) {
    if (from < to) {
      parts.add(new Source.Part(text.length(), source, from, null));
      text.append(source.text(), from, to);
    }
  }

  private static int lineEnd(Source source, int at) {
    int end = source.text().indexOf('\n', at);
    return end < 0 ? source.text().length() : end;
  }
}
