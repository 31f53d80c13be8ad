package org.why401.site.verify;

import java.util.List;
import org.why401.rulebook.Problem;

/** One thing that every page must be. Used by several threads. */
@FunctionalInterface
interface PageCheck {

  void check(MadePage page, List<Problem> problems);
}
