package org.why401.browser;

import org.teavm.extension.spi.substitution.SubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/** Tells TeaVM, which finds it through {@code META-INF/services}, to compile {@code browser.re2j.UnicodeTables} in place of RE2/J's own. */
public final class Substitutions implements SubstitutionPolicy {

  @Override
  public void contribute(SubstitutionSink sink) {
    sink.selectClasses("com.google.re2j.UnicodeTables"::equals).replacePackage("com.google.re2j", "org.why401.browser.re2j");
  }
}
