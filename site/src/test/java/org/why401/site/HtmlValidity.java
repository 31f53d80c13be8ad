package org.why401.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Asks the W3C's checker about pages. Setting it up takes seconds, so it is done once; a page then takes a few hundredths. */
public final class HtmlValidity {

  private final List<String> told = new ArrayList<>();
  private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);
  /** Its schema is read by deep recursion, which the stack of an ordinary thread is too small for. */
  private final ExecutorService deep = Executors.newSingleThreadExecutor(task -> {
    Thread thread = new Thread(null, task, "html-validity", 64L << 20);
    thread.setDaemon(true);
    return thread;
  });

  private final String address;

  /** @param address where pages are said to lie, so that the checker knows what 'self' is in their content security policy */
  public HtmlValidity(String address) {
    this.address = address;
    run(() -> {
      validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", new Told());
      validator.setUpValidatorAndParsers(new Told(), false, false);
      return null;
    });
  }

  /** What is wrong with a page, a line each: {@code guide/index.html:12:7: …}. */
  public List<String> faults(String file, byte[] html) {
    return run(() -> check(file, html));
  }

  private <T> T run(Callable<T> task) {
    try {
      return deep.submit(task).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> check(String file, byte[] html) throws IOException {
    told.clear();
    InputSource source = new InputSource(new ByteArrayInputStream(html));
    source.setEncoding("UTF-8");
    source.setSystemId(address + file);
    try {
      validator.checkHtmlInputSource(source);
    } catch (SAXException e) {
      told.add(file + ": " + e.getMessage());
    }
    return List.copyOf(told);
  }

  private final class Told implements ErrorHandler {

    @Override
    public void warning(SAXParseException e) {
      // It takes a data block (application/ld+json) for a script, which a policy does not forbid.
      if (!e.getMessage().contains("Inline script violates Content Security Policy")) {
        add(e);
      }
    }

    @Override
    public void error(SAXParseException e) {
      add(e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      add(e);
    }

    private void add(SAXParseException e) {
      String file = e.getSystemId() == null ? "" : e.getSystemId().substring(address.length());
      told.add(file + ":" + e.getLineNumber() + ":" + e.getColumnNumber() + ": " + e.getMessage());
    }
  }
}
