package org.why401.engine.intake;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Header;
import org.why401.engine.Words;

/** PowerShell's {@code Invoke-WebRequest} and {@code Invoke-RestMethod}, as browsers copy them and as people type them. */
final class PowerShell implements Reader {

  private static final List<String> COMMANDS = List.of("invoke-webrequest", "invoke-restmethod", "iwr ", "irm ");
  /** HTTP/2's own fields, which browsers copy as if they were headers. */
  private static final String HTTP2 = "authority method path scheme";
  private static final int MAX_LINES = 100;

  /** The hash table that was assigned last: mostly it holds the headers of the command that follows. */
  private List<Header> table = List.of();

  @Override
  public int read(Lines lines, int at, Draft draft) {
    String line = lines.text(at);
    int hash = line.indexOf("@{");
    if (line.indexOf('$') >= 0 && hash > 0 && line.lastIndexOf('=', hash) > 0 && command(line) < 0) {
      int end = end(lines, at);
      table = new Words(lines.between(at, end)).table(hash + 2);
      return end;
    }
    int start = command(line);
    String before = start < 0 ? "" : line.substring(0, start).strip();
    boolean first = before.isEmpty() || before.endsWith(">") || before.endsWith("=") || before.endsWith("(");
    if (start < 0 || !first || !line.contains("://") && !lines.text(at + 1).contains("://") && line.indexOf('$') < 0 || line.startsWith(" : ", line.indexOf(' ', start))) {
      return at;
    }
    int end = end(lines, at);
    Words words = new Words(lines.between(at, end));
    RequestDraft meant = words.request(line.indexOf(' ', start), table);
    if (meant.target == null) {
      return at;
    }
    meant.method = meant.method == null ? Excerpt.decoded("GET", lines.excerpt(at).place(start, line.indexOf(' ', start))) : meant.method;
    draft.saw(Kind.HTTP_REQUEST);
    draft.command(meant);
    return end;
  }

  private static int command(String line) {
    if (line.length() > 2_000) {
      return -1;
    }
    String lower = Ascii.lower(line);
    for (String command : COMMANDS) {
      int found = lower.indexOf(command);
      if (found >= 0 && lower.indexOf(' ', found) > 0) {
        return found;
      }
    }
    return -1;
  }

  /** The line behind the command: a backtick at a line's end and an open hash table go on. */
  private static int end(Lines lines, int at) {
    int open = 0;
    int end = at;
    while (end < lines.size() && end - at < MAX_LINES) {
      String line = lines.text(end++);
      for (int i = 0; i < line.length(); i++) {
        open += line.startsWith("@{", i) ? 1 : open > 0 && line.charAt(i) == '}' ? -1 : 0;
      }
      if (open <= 0 && !line.stripTrailing().endsWith("`")) {
        break;
      }
    }
    return end;
  }

  /** The words of a command, read one after the other. */
  private static final class Words {
    private final Excerpt source;
    private final String text;
    private int at;

    private Words(Excerpt source) {
      this.source = source;
      this.text = source.text();
    }

    private RequestDraft request(int from, List<Header> table) {
      RequestDraft request = new RequestDraft();
      at = from;
      for (Excerpt word = next(); word != null; word = next()) {
        String option = Ascii.lower(word.text());
        Excerpt value = option.startsWith("-") && !option.equals("-usebasicparsing") ? next() : word;
        if (value == null) {
          break;
        }
        switch (option) {
          case "-uri" -> request.target = value;
          case "-method" -> request.method = value;
          case "-body" -> request.body = value;
          case "-contenttype" -> request.head.add("Content-Type", value);
          case "-useragent" -> request.head.add("User-Agent", value);
          case "-headers" -> (value.text().equals("@{") ? table(at) : table).forEach(request.head::add);
          default -> {
            if (request.target == null && value == word && (Urls.schemeOf(option) != null || option.startsWith("$"))) {
              request.target = value;
            }
          }
        }
      }
      return request;
    }

    /** The pairs of the table whose brace was opened before {@code from}. */
    private List<Header> table(int from) {
      List<Header> pairs = new ArrayList<>();
      at = from;
      Excerpt name = next();
      while (name != null && !name.text().equals("}")) {
        Excerpt equals = next();
        Excerpt value = equals != null && equals.text().equals("=") ? next() : null;
        if (value == null) {
          break;
        }
        if (!org.why401.engine.Words.has(HTTP2, name.text())) {
          pairs.add(new Header(name, value));
        }
        name = next();
      }
      return pairs;
    }

    /** The next word: a quoted text, an opened table, a sign, or what stands up to a blank; null at the end. */
    private Excerpt next() {
      while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == ';' || text.charAt(at) == '`')) {
        at++;
      }
      if (at >= text.length() || text.charAt(at) == '|') {
        return null;
      }
      int start = at;
      char first = text.charAt(at++);
      if (first == '"' || first == '\'') {
        return quoted(first);
      }
      if (first == '@' && text.startsWith("{", at)) {
        at++;
      } else if (first != '=' && first != '}') {
        while (at < text.length() && text.charAt(at) > ' ' && "=;}`|".indexOf(text.charAt(at)) < 0 || text.startsWith("=", at) && text.lastIndexOf('/', at) > start) {
          at++;
        }
      }
      Excerpt word = source.cut(start, at);
      return first == '$' ? Excerpt.decoded(ShellWords.UNKNOWN, word.place()) : word;
    }

    /** Up to the closing quote; a backtick takes the next sign as it is, and a variable's value is not known. */
    private Excerpt quoted(char quote) {
      List<Excerpt> parts = new ArrayList<>();
      int plain = at;
      while (at < text.length() && text.charAt(at) != quote) {
        if (quote == '"' && text.charAt(at) == '`') {
          parts.add(source.cut(plain, at));
          plain = Math.min(text.length(), at + 1);
          at = Math.min(text.length(), at + 2);
        } else if (quote == '"' && text.charAt(at) == '$') {
          parts.add(source.cut(plain, at));
          int start = at++;
          boolean closed = at < text.length() && "({".indexOf(text.charAt(at)) >= 0;
          while (at < text.length() && (closed ? ")}\"".indexOf(text.charAt(at)) < 0 : Ascii.isLetterOrDigit(text.charAt(at)) || "_.:".indexOf(text.charAt(at)) >= 0)) {
            at++;
          }
          at += closed && at < text.length() && text.charAt(at) != '"' ? 1 : 0;
          parts.add(Excerpt.decoded(ShellWords.UNKNOWN, source.place(start, at)));
          plain = at;
        } else {
          at++;
        }
      }
      parts.add(source.cut(plain, at));
      at = Math.min(text.length(), at + 1);
      return parts.size() == 1 ? parts.get(0) : Excerpt.join(parts, "");
    }
  }
}
