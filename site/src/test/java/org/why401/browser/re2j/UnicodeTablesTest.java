package org.why401.browser.re2j;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import org.junit.jupiter.api.Test;

/** What stands in a page for RE2/J's tables tells upper from lower case as these do. */
class UnicodeTablesTest {

  @Test
  void caseIsFoldedAsInRe2() throws ReflectiveOperationException {
    Field theirs = Class.forName("com.google.re2j.UnicodeTables").getDeclaredField("CASE_ORBIT");
    theirs.setAccessible(true);
    assertThat(UnicodeTables.CASE_ORBIT).isEqualTo((char[]) theirs.get(null));
  }
}
