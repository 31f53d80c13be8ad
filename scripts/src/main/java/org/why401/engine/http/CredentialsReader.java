package org.why401.engine.http;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Words;

/** Reads the value of Authorization and Proxy-Authorization, and says what is wrong with it. */
public final class CredentialsReader {

  private static final String SCHEMES = "basic bearer digest negotiate ntlm token dpop hawk apikey oauth jwt kerberos mutual hoba gnap privatetoken vapid webpush tc3-hmac-sha256 sharedkey sharedkeylite sharedaccesssignature "
      + "aws4-hmac-sha256 scram-sha-256 scram-sha-1";
  private static final String PARAMETER_SCHEMES = "digest oauth hawk aws4-hmac-sha256 signature mutual hoba scram-sha-256 scram-sha-1 vapid";
  /** Schemes whose credentials are one token68. */
  private static final String ONE_TOKEN = "bearer dpop jwt";
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
    int glued = SchemeName.gluedEnd(value.text(), 0, value.text().length());
    if (glued > 0) {
      Excerpt name = value.cut(0, SchemeName.nameEnd(value.text(), 0, glued));
      problems.add(new Problem("misspelt-scheme", "no blank parts the scheme " + name.text() + " from the token", value.place(0, glued)));
      return withScheme(value, name, value.cut(glued, value.text().length()).strip(), problems);
    }
    int space = Mark.read(value.text()) != null ? value.text().length() : firstSpace(value.text());
    Excerpt first = value.cut(0, space);
    Excerpt rest = value.cut(space, value.text().length()).strip();
    if (space == value.text().length() && !isScheme(first.text())) {
      return bare(value, problems);
    }
    if (!isToken(first.text()) || Masks.isMasked(first.text())) {
      return other(value, problems);
    }
    if (!isScheme(first.text()) && SchemeName.isMisspelt(first.text())) {
      problems.add(new Problem("misspelt-scheme", "the scheme " + first.text() + " is none that is registered", first.place()));
    }
    return withScheme(value, first, rest, problems);
  }

  private static Credentials withScheme(Excerpt value, Excerpt scheme, Excerpt after, List<Problem> problems) {
    String name = Ascii.lower(scheme.text());
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
    if (Words.has(PARAMETER_SCHEMES, name) && rest.text().indexOf('=') >= 0) {
      List<Challenge> read = ChallengeReader.read(value);
      List<Parameter> parameters = read.isEmpty() ? List.of() : read.get(0).parameters();
      for (Parameter parameter : parameters) {
        if (parameter.is("username") && parameter.value() != null && parameter.value().isEmpty()) {
          problems.add(new Problem("empty", "the user's name is empty", parameter.whole().place()));
        }
      }
      return new Credentials(value, scheme, null, parameters, null, false, problems);
    }
    Mark mark = Mark.read(rest.text());
    boolean masked = mark != null || Masks.isMasked(rest.text());
    Credentials.Basic basic = null;
    if (mark != null) {
      marked(mark, rest, problems);
    } else if (!masked) {
      if (Masks.isPlaceholder(rest.text()) && !TokenFaults.isBracketed(rest.text())) {
        placeholder(rest, problems);
      } else if (name.equals("basic")) {
        basic = basic(rest, problems);
      }
      if (basic == null) {
        token(rest, Words.has(ONE_TOKEN, name), problems);
      }
    }
    return new Credentials(value, scheme, rest, List.of(), basic, masked, problems);
  }

  /** What a redaction told of the value that it hid. */
  private static void marked(Mark mark, Excerpt value, List<Problem> problems) {
    for (String detail : mark.details()) {
      String word = detail.replace(' ', '-');
      boolean basic = mark.kind().startsWith("Basic") || TokenFaults.SAYS.get(word) == null && (word.equals("placeholder") || word.equals("unset"));
      String says = basic ? BasicFaults.SAYS.get(word) : TokenFaults.SAYS.get(word);
      if (says != null) {
        problems.add(new Problem(word, says, value.place()));
      }
    }
  }

  private static Credentials.Basic basic(Excerpt token, List<Problem> problems) {
    for (String fault : BasicFaults.of(token.text())) {
      problems.add(new Problem(fault, BasicFaults.SAYS.get(fault), token.place()));
    }
    byte[] bytes = Base64.decode(token.text());
    if (bytes == null) {
      return null;
    }
    boolean ascii = true;
    for (byte b : bytes) {
      ascii &= b >= 0;
    }
    String plain = Base64.text(bytes);
    int colon = plain.indexOf(':');
    return new Credentials.Basic(colon < 0 ? plain.length() : colon, colon < 0 ? -1 : plain.length() - colon - 1, ascii);
  }

  /** A value of one word that is no scheme: a token whose scheme is missing, or a scheme that we don't know. */
  private static Credentials bare(Excerpt value, List<Problem> problems) {
    String text = value.text();
    Mark mark = Mark.read(text);
    if (mark != null && !mark.kind().startsWith("Basic")) {
      problems.add(new Problem("missing-prefix", "the token has no scheme such as Bearer in front", value.place()));
      marked(mark, value, problems);
      return new Credentials(value, null, value, List.of(), null, true, problems);
    }
    if (mark != null || Masks.isMasked(text)) {
      return new Credentials(value, null, null, List.of(), null, true, problems);
    }
    if (Masks.isPlaceholder(text) && !TokenFaults.isBracketed(text)) {
      placeholder(value, problems);
    } else if (text.length() < 6 && isToken(text)) {
      return new Credentials(value, value, null, List.of(), null, false, problems);
    } else {
      problems.add(new Problem("missing-prefix", "the token has no scheme such as Bearer in front", value.place()));
    }
    token(value, false, problems);
    return new Credentials(value, null, value, List.of(), null, false, problems);
  }

  /** Several words that begin with no scheme. */
  private static Credentials other(Excerpt value, List<Problem> problems) {
    boolean masked = Masks.isMasked(value.text());
    if (Masks.isPlaceholder(value.text())) {
      placeholder(value, problems);
    }
    if (!masked) {
      token(value, false, problems);
    }
    return new Credentials(value, null, value, List.of(), null, masked, problems);
  }

  private static void placeholder(Excerpt value, List<Problem> problems) {
    if (Masks.isUnset(value.text())) {
      problems.add(new Problem("unset", "what stands for no value in a program was sent in place of one", value.place()));
    }
    problems.add(new Problem("placeholder", "a placeholder was sent in place of a value", value.place()));
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

  private static void token(Excerpt token, boolean one, List<Problem> problems) {
    for (String fault : TokenFaults.of(token.text(), one)) {
      int invisible = Characters.firstInvisible(token.text());
      int foreign = fault.equals("invisible") ? invisible : fault.equals("non-ascii") ? TokenFaults.firstForeign(token.text()) : -1;
      problems.add(new Problem(fault, TokenFaults.SAYS.get(fault), foreign < 0 ? token.place() : token.place(foreign, foreign + 1)));
    }
  }

  /** "Bearer Bearer", with nothing behind: the second is a scheme too; "Bearer token" is a token of that name. */
  private static boolean isDoubled(String scheme, String rest) {
    return scheme.equals(Ascii.lower(rest)) || rest.equalsIgnoreCase("Bearer") || rest.equalsIgnoreCase("Basic");
  }

  private static boolean isScheme(String word) {
    return Words.has(SCHEMES, Ascii.lower(word));
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
