package org.why401.browser;

import java.util.Set;
import org.teavm.extension.spi.substitution.SubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/** Tells TeaVM, which finds it through {@code META-INF/services}, to compile the small engine of {@code browser.re2j} in place of RE2/J and what speeds it up. */
public final class Substitutions implements SubstitutionPolicy {

  private static final Set<String> OWN = Set.of("com.google.re2j.Pattern", "com.google.re2j.Matcher");

  @Override
  public void contribute(SubstitutionSink sink) {
    sink.selectClasses(OWN::contains).replacePackage("com.google.re2j", "org.why401.browser.re2j");
    sink.selectClasses("org.why401.engine.rules.Sketch"::equals).replacePackage("org.why401.engine.rules", "org.why401.browser.re2j");
  }
}
