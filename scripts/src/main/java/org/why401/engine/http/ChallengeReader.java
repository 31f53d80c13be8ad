package org.why401.engine.http;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Excerpt;

/**
 * Reads challenges (RFC 9110 section 11.6.1): lists of schemes, each with a list of parameters of its own, where the same comma
 * separates both. Anything that clients are known to accept is read; every deviation is a {@link Problem}.
 */
public final class ChallengeReader {

  /** More than any server sends; bounds what hostile evidence can cost. */
  private static final int LONGEST = 16_384;
  private static final int MOST = 64;
  private static final int MOST_PARAMETERS = 256;

  private ChallengeReader() {}

  /** The challenges of all header lines of one name, in their order. */
  public static List<Challenge> read(List<Excerpt> lines) {
    List<Challenge> challenges = new ArrayList<>();
    for (Excerpt line : lines) {
      challenges.addAll(read(line));
    }
    return challenges.size() > MOST ? challenges.subList(0, MOST) : challenges;
  }

  /** The challenges of one header line. */
  public static List<Challenge> read(Excerpt line) {
    FieldScanner scanner = new FieldScanner(line.text().length() > LONGEST ? line.cut(0, LONGEST) : line);
    List<Challenge> challenges = new ArrayList<>();
    Draft draft = null;
    int parameters = 0;
    scanner.skip(true);
    while (!scanner.done() && challenges.size() < MOST && parameters < MOST_PARAMETERS) {
      int start = scanner.at();
      int end = scanner.tokenEnd(start);
      if (end == start && !(draft != null && draft.opensToken68(scanner))) {
        skipOdd(scanner);
      } else if (scanner.equalsAfter(end) >= 0 && !(draft != null && draft.opensToken68(scanner))) {
        draft = draft == null ? new Draft(null, start) : draft;
        draft.parameter(scanner, end);
        parameters++;
      } else if (draft != null && draft.opensToken68(scanner)) {
        draft.token68(scanner);
      } else if (draft != null && draft.isGarbled()) {
        scanner.go(end);
      } else {
        finish(draft, scanner, challenges);
        draft = new Draft(scanner.cut(start, end), start);
        scanner.go(end);
      }
      if (draft != null) {
        draft.between(scanner);
      } else {
        scanner.skip(true);
      }
    }
    finish(draft, scanner, challenges);
    return challenges;
  }

  private static void finish(Draft draft, FieldScanner scanner, List<Challenge> challenges) {
    if (draft != null) {
      challenges.add(draft.done(scanner));
    }
  }

  private static void skipOdd(FieldScanner scanner) {
    int start = scanner.at();
    while (!scanner.done() && scanner.peek() != ',' && !FieldScanner.isSpace(scanner.peek())) {
      scanner.go(scanner.at() + 1);
    }
    scanner.problem("unexpected-character", "the challenge has characters that belong nowhere", start, scanner.at());
  }

  /** A challenge while it is being read. */
  private static final class Draft {
    private final Excerpt scheme;
    private final int start;
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Excerpt token68;
    private int end;
    private boolean fresh = true;
    private boolean commaSeen;
    private boolean garbled;

    Draft(Excerpt scheme, int start) {
      this.scheme = scheme;
      this.start = start;
      this.end = scheme == null ? start : start + scheme.text().length();
    }

    /** Whether the scheme was just read and a token68 stands behind it: only there may one stand. */
    boolean opensToken68(FieldScanner scanner) {
      return fresh && scheme != null && !commaSeen && scanner.token68End(scanner.at()) > scanner.at();
    }

    void token68(FieldScanner scanner) {
      int from = scanner.at();
      scanner.go(scanner.token68End(from));
      token68 = scanner.cut(from, scanner.at());
      end = scanner.at();
      fresh = false;
    }

    void parameter(FieldScanner scanner, int nameEnd) {
      int from = scanner.at();
      Excerpt name = scanner.cut(from, nameEnd);
      if (scheme == null) {
        scanner.problem("no-scheme", "the challenge names no scheme", from, nameEnd);
      }
      if (!fresh && !commaSeen) {
        scanner.problem("missing-comma", "a comma is missing before " + name.text(), from, nameEnd);
      }
      if (token68 != null) {
        scanner.problem("token68-and-parameters", "the challenge has a token and parameters at once", from, nameEnd);
      }
      for (Parameter known : parameters) {
        if (known.is(name.text())) {
          scanner.problem("duplicate-parameter", "the challenge has " + name.text() + " twice", from, nameEnd);
        }
      }
      scanner.go(scanner.equalsAfter(nameEnd) + 1);
      Excerpt value = scanner.value();
      end = value == null ? Math.max(nameEnd, Math.min(scanner.at(), scanner.equalsAfter(nameEnd) + 1)) : scanner.at();
      if (value == null) {
        scanner.problem("missing-value", name.text() + " has no value", from, nameEnd);
      }
      parameters.add(new Parameter(name, value, scanner.cut(from, end)));
      fresh = false;
    }

    /** Skips to the next element and remembers how it was separated. */
    void between(FieldScanner scanner) {
      scanner.moveProblems(problems);
      int from = scanner.at();
      int spaces = scanner.skip(false);
      commaSeen = scanner.peek() == ',';
      if (fresh && commaSeen && spaces == 0 && scheme != null) {
        int comma = scanner.at();
        scanner.skip(true);
        if (!scanner.done() && scanner.equalsAfter(scanner.tokenEnd(scanner.at())) >= 0) {
          scanner.problem("comma-after-scheme", "a comma follows the scheme " + scheme.text(), comma, comma + 1);
        }
      }
      if (scanner.peek() == ';') {
        scanner.problem("semicolon", "a semicolon stands where a comma belongs", scanner.at(), scanner.at() + 1);
        scanner.go(scanner.at() + 1);
        commaSeen = true;
      }
      scanner.skip(true);
      if (!commaSeen && !fresh && !scanner.done() && scanner.at() > from) {
        int word = scanner.tokenEnd(scanner.at());
        boolean parameterNext = scanner.equalsAfter(word) >= 0;
        if (!parameterNext) {
          scanner.problem("missing-comma", "a comma is missing", from, scanner.at());
          // "Please log in first": words without any parameter are prose, not one challenge a word.
          garbled = parameters.isEmpty();
        }
      }
      scanner.moveProblems(problems);
    }

    boolean isGarbled() {
      return garbled && !commaSeen;
    }

    Challenge done(FieldScanner scanner) {
      scanner.moveProblems(problems);
      return new Challenge(scheme, token68, parameters, problems, scanner.cut(start, end));
    }
  }
}
