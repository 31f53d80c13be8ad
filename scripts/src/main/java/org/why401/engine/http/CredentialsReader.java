package org.why401.engine.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.why401.engine.Excerpt;

/** Reads the value of Authorization and Proxy-Authorization, and says what is wrong with it. */
public final class CredentialsReader {

  private static final Set<String> SCHEMES = Set.of("basic", "bearer", "digest", "negotiate", "ntlm", "token", "dpop", "hawk", "apikey",
      "oauth", "jwt", "kerberos", "mutual", "hoba", "gnap", "privatetoken", "aws4-hmac-sha256", "scram-sha-256", "scram-sha-1");
  private static final Set<String> PARAMETER_SCHEMES = Set.of("digest", "oauth", "hawk", "aws4-hmac-sha256", "signature", "mutual", "hoba",
      "scram-sha-256", "scram-sha-1");
  private static final int LONGEST = 65_536;

  private CredentialsReader() {}

  /** Reads any value; what can't be understood is a problem. */
  public static Credentials read(Excerpt header) {
    Excerpt value = header.strip();
    value = value.text().length() > LONGEST ? value.cut(0, LONGEST) : value;
    List<Problem> problems = new ArrayList<>();
    if (value.isEmpty()) {
      problems.add(new Problem("empty", "the header is empty", header.place()));
      return new Credentials(value, null, null, List.of(), null, false, problems);
    }
    value = unquote(value, problems);
    int space = Mark.read(value.text()) != null ? value.text().length() : firstSpace(value.text());
    Excerpt first = value.cut(0, space);
    Excerpt rest = value.cut(space, value.text().length()).strip();
    if (space == value.text().length() && !isScheme(first.text())) {
      return bare(value, problems);
    }
    if (!isToken(first.text()) || Masks.isMasked(first.text())) {
      return other(value, problems);
    }
    return withScheme(value, first, rest, problems);
  }

  private static Credentials withScheme(Excerpt value, Excerpt scheme, Excerpt after, List<Problem> problems) {
    String name = scheme.text().toLowerCase(Locale.ROOT);
    Excerpt rest = unquote(after, problems);
    int space = firstSpace(rest.text());
    if (isScheme(rest.text().substring(0, space)) && !(space == rest.text().length() && !isDoubled(name, rest.text()))) {
      problems.add(new Problem("double-prefix", "a scheme stands in front twice: " + scheme.text() + " " + rest.text().substring(0, space),
          value.place(0, Math.min(value.text().length(), value.text().length() - after.text().length() + space))));
      rest = unquote(rest.cut(space, rest.text().length()).strip(), problems);
    }
    if (rest.isEmpty()) {
      problems.add(new Problem("empty", "nothing follows the scheme " + scheme.text(), value.place()));
      return new Credentials(value, scheme, null, List.of(), null, false, problems);
    }
    if (PARAMETER_SCHEMES.contains(name) && rest.text().indexOf('=') >= 0) {
      List<Challenge> read = ChallengeReader.read(value);
      return new Credentials(value, scheme, null, read.isEmpty() ? List.of() : read.get(0).parameters(), null, false, problems);
    }
    Mark mark = Mark.read(rest.text());
    boolean masked = mark != null || Masks.isMasked(rest.text());
    Credentials.Basic basic = null;
    if (mark != null) {
      marked(mark, rest, problems);
    } else if (!masked) {
      if (Masks.isPlaceholder(rest.text())) {
        problems.add(new Problem("placeholder", "a placeholder was sent in place of a value", rest.place()));
      } else if (name.equals("basic")) {
        basic = basic(rest, problems);
      }
      lineBreak(rest, problems);
      nonAscii(value, problems);
    }
    return new Credentials(value, scheme, rest, List.of(), basic, masked, problems);
  }

  /** What a redaction told of the value that it hid. */
  private static void marked(Mark mark, Excerpt value, List<Problem> problems) {
    if (mark.details().contains("not base64")) {
      problems.add(new Problem("not-base64", "the Basic value is not base64", value.place()));
    } else if (mark.details().contains("no colon")) {
      problems.add(new Problem("no-colon", "the Basic value has no colon between user and password", value.place()));
    }
  }

  private static Credentials.Basic basic(Excerpt token, List<Problem> problems) {
    byte[] bytes = Base64.decode(token.text());
    if (bytes == null) {
      problems.add(new Problem("not-base64", "the Basic value is not base64", token.place()));
      return null;
    }
    boolean ascii = true;
    for (byte b : bytes) {
      ascii &= b >= 0;
    }
    String plain = Base64.text(bytes);
    int colon = plain.indexOf(':');
    String user = colon < 0 ? plain : plain.substring(0, colon);
    String password = colon < 0 ? "" : plain.substring(colon + 1);
    if (colon < 0) {
      problems.add(new Problem("no-colon", "the Basic value has no colon between user and password", token.place()));
    } else if (plain.length() == 1) {
      problems.add(new Problem("empty", "user and password are empty", token.place()));
    }
    if (Masks.isPlaceholder(user) || Masks.isPlaceholder(password)) {
      problems.add(new Problem("placeholder", "a placeholder was sent in place of user or password", token.place()));
    }
    if (plain.indexOf('\n') >= 0 || plain.indexOf('\r') >= 0) {
      problems.add(new Problem("line-break", "a line break was encoded with the password", token.place()));
    }
    if (!ascii && colon >= 0) {
      problems.add(new Problem("non-ascii", "user or password has characters outside ASCII", token.place()));
    }
    return new Credentials.Basic(user.length(), colon < 0 ? -1 : password.length(), ascii);
  }

  /** A value of one word that is no scheme: a token whose scheme is missing, or a scheme that we don't know. */
  private static Credentials bare(Excerpt value, List<Problem> problems) {
    String text = value.text();
    Mark mark = Mark.read(text);
    if (mark != null && !mark.kind().startsWith("Basic")) {
      problems.add(new Problem("missing-prefix", "the token has no scheme such as Bearer in front", value.place()));
      return new Credentials(value, null, value, List.of(), null, true, problems);
    }
    if (mark != null || Masks.isMasked(text)) {
      return new Credentials(value, null, null, List.of(), null, true, problems);
    }
    if (Masks.isPlaceholder(text)) {
      problems.add(new Problem("placeholder", "a placeholder was sent in place of a value", value.place()));
    } else if (isGlued(text) || text.length() < 6 && isToken(text)) {
      return new Credentials(value, isGlued(text) ? null : value, isGlued(text) ? value : null, List.of(), null, false, problems);
    } else {
      problems.add(new Problem("missing-prefix", "the token has no scheme such as Bearer in front", value.place()));
    }
    lineBreak(value, problems);
    nonAscii(value, problems);
    return new Credentials(value, null, value, List.of(), null, false, problems);
  }

  /** Several words that begin with no scheme. */
  private static Credentials other(Excerpt value, List<Problem> problems) {
    boolean masked = Masks.isMasked(value.text());
    if (Masks.isPlaceholder(value.text())) {
      problems.add(new Problem("placeholder", "a placeholder was sent in place of a value", value.place()));
    }
    if (!masked) {
      nonAscii(value, problems);
    }
    return new Credentials(value, null, value, List.of(), null, masked, problems);
  }

  private static Excerpt unquote(Excerpt value, List<Problem> problems) {
    String text = value.text();
    if (text.length() < 2) {
      return value;
    }
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    if ((first != '"' && first != '\'') || last != first) {
      return value;
    }
    if (problems.isEmpty()) {
      problems.add(new Problem("quoted", "quotes were sent as part of the value", value.place()));
    }
    return value.cut(1, text.length() - 1).strip();
  }

  private static void lineBreak(Excerpt token, List<Problem> problems) {
    String text = token.text();
    if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || text.endsWith("\\n") || text.endsWith("\\r") || text.endsWith("%0A")
        || text.endsWith("%0a")) {
      problems.add(new Problem("line-break", "a line break was sent with the token", token.place()));
    }
  }

  /** Typographic quotes are left out: forums put them in. */
  private static void nonAscii(Excerpt value, List<Problem> problems) {
    String text = value.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '~' && !(c >= '\u2018' && c <= '\u201f')) {
        problems.add(new Problem("non-ascii", "the value has characters that no token has", value.place(i, i + 1)));
        return;
      }
    }
  }

  /** "Bearer Bearer", with nothing behind: the second is a scheme too; "Bearer token" is a token of that name. */
  private static boolean isDoubled(String scheme, String rest) {
    return scheme.equals(rest.toLowerCase(Locale.ROOT)) || rest.equalsIgnoreCase("Bearer") || rest.equalsIgnoreCase("Basic");
  }

  /** "Bearer:abc", "BearereyJ…". */
  private static boolean isGlued(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.startsWith("bearer") || lower.startsWith("basic");
  }

  private static boolean isScheme(String word) {
    return SCHEMES.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isToken(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!FieldScanner.isTokenChar(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static int firstSpace(String text) {
    int i = 0;
    while (i < text.length() && !FieldScanner.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
