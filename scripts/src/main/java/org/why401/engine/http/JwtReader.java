package org.why401.engine.http;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Excerpt;

/** Reads tokens of the compact form (RFC 7515 section 7.1, RFC 7516 section 7.1): base64url parts with dots between. */
public final class JwtReader {

  private static final int LONGEST = 65_536;
  private static final String[] TIMES = {"exp", "nbf", "iat"};

  private JwtReader() {}

  /** The token, or null where the text is none: where no JSON object with an {@code alg} or {@code typ} stands in front of its first dot. */
  public static Jwt read(Excerpt token) {
    String text = token.text();
    Mark mark = Mark.read(text);
    if (mark != null) {
      return JwtMark.read(token, mark);
    }
    int first = text.indexOf('.');
    if (first < 4 || text.length() > LONGEST || text.charAt(0) != 'e') {
      return null;
    }
    int second = text.indexOf('.', first + 1);
    Json.Obj header = object(token, text.substring(0, first));
    if (header == null || header.get("alg") == null && header.get("typ") == null && header.get("enc") == null) {
      return null;
    }
    List<Problem> problems = new ArrayList<>();
    if (header.get("enc") != null) {
      problems.add(new Problem("encrypted", "the token is encrypted, so its claims can't be read", token.place()));
      return new Jwt(token, header, null, problems);
    }
    String middle = text.substring(first + 1, second < 0 ? text.length() : second);
    Json.Obj payload = object(token, middle);
    if (payload == null) {
      unreadable(token, middle, second < 0, problems);
    }
    form(token, header, second, problems);
    header(token, header, problems);
    if (payload != null) {
      times(token, payload, problems);
    }
    return new Jwt(token, header, payload, problems);
  }

  private static void unreadable(Excerpt token, String middle, boolean last, List<Problem> problems) {
    if (Masks.isMasked(middle) || middle.isEmpty() && token.text().contains("...")) {
      return;
    }
    byte[] bytes = Base64.decode(middle);
    boolean cut = bytes != null && Base64.text(bytes).startsWith("{");
    if (cut || last && bytes == null) {
      problems.add(new Problem("truncated", "the token is cut off", token.place()));
    } else if (bytes == null) {
      problems.add(new Problem("not-base64", "the token's middle part is not base64url", token.place()));
    } else {
      problems.add(new Problem("not-json", "the token's middle part is not a JSON object", token.place()));
    }
  }

  private static void form(Excerpt token, Json.Obj header, int second, List<Problem> problems) {
    String text = token.text();
    boolean none = header.get("alg") instanceof Json.Text alg && alg.value().text().equalsIgnoreCase("none");
    String signature = second < 0 ? "" : text.substring(second + 1);
    if (none) {
      problems.add(new Problem("alg-none", "the token says that it is not signed", token.place()));
    } else if (problems.isEmpty() && signature.isEmpty()) {
      problems.add(new Problem("no-signature", "the token has no signature", token.place()));
    }
    if (signature.indexOf('.') >= 0 && !Masks.isMasked(signature)) {
      problems.add(new Problem("too-many-parts", "the token has more than three parts", token.place()));
    }
    if (!none) {
      SignatureForm.check(header.get("alg") instanceof Json.Text alg ? alg.value().text() : null, signature, token, problems);
    }
    if (text.indexOf('=') >= 0 || text.indexOf('+') >= 0 || text.indexOf('/') >= 0) {
      problems.add(new Problem("not-base64url", "the token has characters of plain base64", token.place()));
    }
  }

  private static void header(Excerpt token, Json.Obj header, List<Problem> problems) {
    if (header.get("crit") instanceof Json.Arr critical && !critical.items().isEmpty()) {
      problems.add(new Problem("critical", "the token's header names extensions that a server must understand (crit)", token.place()));
    }
    // Microsoft hashes it before signing, so nobody else can check the signature.
    if (header.get("nonce") != null) {
      problems.add(new Problem("nonce-header", "the token's header carries a nonce, as tokens for Microsoft Graph do", token.place()));
    }
  }

  private static void times(Excerpt token, Json.Obj payload, List<Problem> problems) {
    for (String name : TIMES) {
      Json value = payload.get(name);
      if (value instanceof Json.Num number) {
        if (Jwt.isMilliseconds(number.value())) {
          problems.add(new Problem("milliseconds", "the token's " + name + " is in milliseconds", token.place()));
        }
      } else if (value != null) {
        problems.add(new Problem("time-not-number", "the token's " + name + " is not a number", token.place()));
      }
    }
  }

  private static Json.Obj object(Excerpt token, String part) {
    byte[] bytes = part.isEmpty() ? null : Base64.decode(part);
    if (bytes == null || bytes.length == 0 || token.place() == null) {
      return null;
    }
    String text = Base64.text(bytes).strip();
    // The reader forgives a JSON text that is cut off; a token's part that is cut off says nothing.
    if (!text.endsWith("}")) {
      return null;
    }
    return JsonReader.read(Excerpt.decoded(text, token.place())) instanceof Json.Obj object ? object : null;
  }
}
