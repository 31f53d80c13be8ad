package org.why401.site.verify;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.why401.rulebook.Problem;
import org.why401.rulebook.Source;

/**
 * A page of the output.
 *
 * @param file  its path in the output
 * @param html  parsed
 * @param text  what was parsed; null where it was parsed without the places of its elements
 */
record MadePage(String file, Document html, Source text) {

  /** Parses fast: elements don't know where they stand. */
  static MadePage of(String file, String text) {
    return new MadePage(file, Jsoup.parse(text), null);
  }

  /** Parses once more what has a fault, so that it can be told with its place. */
  static MadePage placed(String file, String text) {
    return new MadePage(file, Jsoup.parse(text, Parser.htmlParser().setTrackPosition(true)), new Source(file, text));
  }

  /** A problem with the page as a whole. */
  Problem problem(String message, String hint) {
    return Problem.of(file, message, hint);
  }

  /** A problem with an element. */
  Problem problem(Element element, String message, String hint) {
    if (text == null || !element.sourceRange().isTracked()) {
      return problem(message, hint);
    }
    return text.problem(element.sourceRange().startPos(), element.sourceRange().endPos(), message, hint);
  }
}
