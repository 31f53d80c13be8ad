package org.why401.site.verify;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.why401.rulebook.Problem;
import org.why401.rulebook.Source;

/**
 * A page of the output.
 *
 * @param file  its path in the output
 * @param bytes what it holds; its text is made of them again where a fault is told
 * @param read  its tags
 */
record MadePage(String file, byte[] bytes, TagReader.Read read) {

  static MadePage of(String file, byte[] bytes) {
    return new MadePage(file, bytes, TagReader.read(bytes));
  }

  List<Tag> tags() {
    return read.tags();
  }

  /** A problem with the page as a whole. */
  Problem problem(String message, String hint) {
    return Problem.of(file, message, hint);
  }

  /** A problem with an element. */
  Problem problem(Tag tag, String message, String hint) {
    return problem(tag.start(), tag.end(), message, hint);
  }

  /** A problem with some of its bytes. */
  Problem problem(int start, int end, String message, String hint) {
    return new Source(file, text(bytes.length)).problem(text(start).length(), text(end).length(), message, hint);
  }

  private String text(int end) {
    return new String(bytes, 0, Math.min(end, bytes.length), StandardCharsets.UTF_8);
  }
}
