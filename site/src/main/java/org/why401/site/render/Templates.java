package org.why401.site.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.why401.rulebook.Problem;

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
      throw new Fault(TemplateProblem.of(name + ".peb", e, model, files), e);
    } catch (StackOverflowError e) {
      throw new Fault(TemplateLoop.problem(name + ".peb", files), e);
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
          problems.add(TemplateProblem.of(name, e, Map.of(), files));
        }
      }
    }
  }

  boolean has(String name) {
    return files.files().containsKey(name + ".peb");
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
