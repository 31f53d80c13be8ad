package org.why401.engine.secrets;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Place;
import org.why401.engine.Words;
import org.why401.engine.http.JwtReader;
import org.why401.engine.http.Negotiation;
import org.why401.engine.http.SchemeName;
import org.why401.engine.http.SecretForm;
import org.why401.engine.http.TokenFaults;

/** The secret parts of an Authorization value (RFC 9110 section 11.6.2): schemes, names and parameters that diagnose stay. */
final class Credentials {

  private static final String SCHEMES = "basic bearer digest negotiate ntlm token dpop apikey hawk oauth mac aws4-hmac-sha256 signature mutual hoba vapid "
      + "privatetoken gnap scram-sha-256 jwt kerberos sharedkey api-key key";
  private static final Set<String> OPEN = Words.of("realm uri qop algorithm nc username opaque keyid headers signedheaders created expires ts ext hash version oauth_version "
      + "oauth_signature_method oauth_timestamp userhash charset stale domain error error_description scope resource_metadata");

  private static final int LONGEST_WORD = 12;

  private Credentials() {}

  /** Sees what is secret in the value from {@code from} to {@code to}. {@code running}: the value may be words of a sentence. */
  static void find(String text, int from, int to, boolean running, List<Sighting> out) {
    int start = skip(text, from, to);
    int end = to;
    while (end > start && (text.charAt(end - 1) <= ' ' || isQuote(text.charAt(end - 1)))) {
      end--;
    }
    int glued = SchemeName.gluedEnd(text, start, end);
    int wordEnd = glued > 0 ? glued : wordEnd(text, start, end);
    int nameEnd = glued > 0 ? SchemeName.nameEnd(text, start, glued) : wordEnd;
    String scheme = Ascii.lower(text.substring(start, Math.min(nameEnd, start + 40)));
    int rest = skip(text, wordEnd, end);
    // A scheme written twice is what is wrong, so both stay.
    while (rest < end && Words.has(SCHEMES, Ascii.lower(text.substring(rest, Math.min(wordEnd(text, rest, end), rest + 40))))) {
      wordEnd = wordEnd(text, rest, end);
      rest = skip(text, wordEnd, end);
    }
    if (rest >= end) {
      if (!Words.has(SCHEMES, scheme)) {
        credential("credentials", text, start, end, running, out);
      }
      return;
    }
    if (running && wordsOnly(text, rest, end)) {
      return;
    }
    switch (scheme) {
      case "basic" -> basic(text, rest, end, out);
      case "negotiate", "ntlm", "kerberos" -> handshake(scheme, text, rest, end, out);
      case "bearer", "dpop", "jwt" -> credential("token", text, rest, running ? wordEnd(text, rest, end) : end, running, out);
      default -> other(scheme, text, start, rest, end, running, out);
    }
  }

  /** A value of WWW-Authenticate: only the messages of a handshake are secret there. */
  static void challenge(String text, int from, int to, List<Sighting> out) {
    int start = skip(text, from, to);
    int wordEnd = wordEnd(text, start, to);
    String scheme = Ascii.lower(text.substring(start, Math.min(wordEnd, start + 40)));
    int rest = skip(text, wordEnd, to);
    if (rest < to && (scheme.equals("negotiate") || scheme.equals("ntlm"))) {
      handshake(scheme, text, rest, wordEnd(text, rest, to), out);
    }
  }

  private static void other(String scheme, String text, int start, int rest, int end, boolean running, List<Sighting> out) {
    int before = out.size();
    if (Parameters.any(text, rest, end)) {
      Parameters.find(scheme, text, rest, end, OPEN, out);
    } else if (Words.has(SCHEMES, scheme)) {
      credential("token", text, rest, end, running, out);
    } else if (!running) {
      // No scheme that anybody knows: the first word may be part of the secret.
      boolean schemeLike = Looks.word(scheme) && !Looks.mixed(scheme);
      credential("credentials", text, schemeLike ? rest : start, end, false, out);
    }
    if (out.size() == before && !running && !Looks.hidden(text.substring(rest, end)) && !Parameters.any(text, rest, end)) {
      credential("credentials", text, rest, end, false, out);
    }
  }

  private static void basic(String text, int start, int end, List<Sighting> out) {
    // Words may follow in a log; what the first word decodes to says that it is all.
    int word = wordEnd(text, start, end);
    String first = word < end ? Basic.decode(text.substring(start, word)) : null;
    int stop = first != null && first.indexOf(':') > 0 ? word : end;
    if (!Looks.hidden(text.substring(start, stop))) {
      out.add(Basic.sighting(text, start, stop));
    }
  }

  private static void handshake(String scheme, String text, int start, int end, List<Sighting> out) {
    String value = text.substring(start, end);
    if (Looks.hidden(value)) {
      return;
    }
    String detail = Negotiation.detailOf(value);
    out.add(new Sighting(start, end, scheme.equals("ntlm") ? "NTLM message" : "Negotiate message", detail, Sighting.READ));
  }

  private static void credential(String kind, String text, int start, int end, boolean running, List<Sighting> out) {
    String value = text.substring(start, end);
    if (value.isEmpty() || Looks.hidden(value) || Looks.state(value) || running && Looks.word(value) && value.length() < LONGEST_WORD) {
      return;
    }
    if (value.startsWith("ey") && JwtReader.read(Excerpt.decoded(value, new Place(start, end))) != null) {
      out.add(Jwts.sighting(text, start, end));
      return;
    }
    List<String> faults = new ArrayList<>(TokenFaults.of(value, kind.equals("token")));
    faults.addAll(SecretForm.of(value));
    out.add(new Sighting(start, end, kind, running ? null : Sighting.details(null, faults), Sighting.NAMED));
  }

  private static boolean wordsOnly(String text, int start, int end) {
    int first = wordEnd(text, start, end);
    return Looks.word(text.substring(start, first)) && (first < end || first - start < LONGEST_WORD);
  }

  private static int wordEnd(String text, int start, int end) {
    int i = start;
    while (i < end && text.charAt(i) > ' ' && !text.startsWith("\\r\\n", i)) {
      i++;
    }
    return i;
  }

  private static int skip(String text, int start, int end) {
    int i = start;
    while (i < end && (text.charAt(i) <= ' ' || isQuote(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'' || c == '`' || c == '\\' || c == '\u201c' || c == '\u201d';
  }
}
