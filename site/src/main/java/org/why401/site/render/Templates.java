package org.why401.site.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.why401.engine.rules.Nearest;
import org.why401.rulebook.Problem;
import org.why401.rulebook.Source;

/** Fills templates: everything is escaped, and a name that the model does not have is a fault. Safe for use by several threads. */
public final class Templates {

  /** A template that can't be read or filled. */
  public static final class Fault extends RuntimeException {

    private final transient Problem problem;

    Fault(Problem problem, Throwable cause) {
      super(problem.text(), cause);
      this.problem = problem;
    }

    public Problem problem() {
      return problem;
    }
  }

  private final TemplateFiles files;
  private final PebbleEngine engine;

  public Templates(TemplateFiles files) {
    this.files = files;
    this.engine = new PebbleEngine.Builder().loader(new InMemory(files)).autoEscaping(true).addEscapingStrategy("html", Escape::html)
        .strictVariables(true).defaultLocale(Locale.ROOT).build();
  }

  /** @param name such as {@code page/home} */
  String fill(String name, Map<String, Object> model) {
    StringWriter out = new StringWriter(8192);
    try {
      engine.getTemplate(name + ".peb").evaluate(out, model, Locale.ROOT);
    } catch (PebbleException e) {
      throw new Fault(problem(name + ".peb", e, model), e);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toString();
  }

  /** Parses every template, so that each fault in one is told, whether a page needs it or not. */
  public void parse(List<Problem> problems) {
    for (String name : files.files().keySet()) {
      if (name.endsWith(".peb")) {
        try {
          engine.getTemplate(name);
        } catch (PebbleException e) {
          problems.add(problem(name, e, Map.of()));
        }
      }
    }
  }

  boolean has(String name) {
    return files.files().containsKey(name + ".peb");
  }

  private Problem problem(String name, PebbleException e, Map<String, Object> model) {
    String file = e.getFileName() == null ? name : e.getFileName();
    int number = e.getLineNumber() == null ? 0 : e.getLineNumber();
    String text = files.text(file);
    String message = message(e);
    String hint = e instanceof RootAttributeNotFoundException unknown ? Nearest.question(unknown.getAttributeName(), model.keySet()) : null;
    String shown = files.shown().getOrDefault(file, file);
    if (text == null || number == 0) {
      return Problem.of(shown, message, hint);
    }
    int start = lineStart(text, number);
    String wanted = e instanceof AttributeNotFoundException unknown ? unknown.getAttributeName() : null;
    int lineEnd = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
    int at = wanted == null ? -1 : text.substring(start, lineEnd).indexOf(wanted);
    return new Source(shown, text).problem(start + Math.max(0, at), start + Math.max(0, at) + (at < 0 ? 1 : wanted.length()), message, hint);
  }

  private static String message(PebbleException e) {
    if (e instanceof AttributeNotFoundException unknown) {
      return "no page of this kind has the variable \"" + unknown.getAttributeName() + "\"";
    }
    if (e instanceof LoaderException) {
      return e.getPebbleMessage();
    }
    Throwable cause = e.getCause();
    return "this template can't be filled: " + (e.getPebbleMessage() != null ? e.getPebbleMessage().strip() : cause == null ? "unknown fault" : cause.getMessage());
  }

  private static int lineStart(String text, int number) {
    int start = 0;
    for (int line = 1; line < number && text.indexOf('\n', start) >= 0; line++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start;
  }

  /** Templates by their path; those that begin with a dot are relative to the template that names them. */
  private record InMemory(TemplateFiles files) implements Loader<String> {

    @Override
    public Reader getReader(String name) {
      String text = files.text(name);
      if (text == null) {
        throw new LoaderException(null, "there is no template " + name);
      }
      return new StringReader(text);
    }

    @Override
    public String resolveRelativePath(String name, String anchor) {
      if (!name.startsWith(".")) {
        return name;
      }
      return Path.of(anchor).resolveSibling(name).normalize().toString().replace('\\', '/');
    }

    @Override
    public String createCacheKey(String name) {
      return name;
    }

    @Override
    public boolean resourceExists(String name) {
      return files.files().containsKey(name);
    }

    @Override
    public void setCharset(String charset) { }

    @Override
    public void setPrefix(String prefix) { }

    @Override
    public void setSuffix(String suffix) { }
  }
}
