package org.why401.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.why401.cli.Paper.Ink;
import org.why401.engine.http.IsoTime;
import org.why401.engine.http.Json;
import org.why401.engine.http.Jwt;
import org.why401.engine.report.Secrets;

/** A token's claims as a table, its life as a line, and what is wrong with it. Its signature is not shown, nor whom it is about. */
final class JwtText {

  private static final int VALUE = 13;
  private static final int LONGEST = 300;
  private static final Map<String, String> MEANINGS = Map.ofEntries(Map.entry("alg", "how it is signed"), Map.entry("enc", "how it is encrypted"),
      Map.entry("kid", "which key signed it"), Map.entry("typ", "what kind it is"), Map.entry("iss", "who made it"), Map.entry("aud", "which API it is for"),
      Map.entry("azp", "which client got it"), Map.entry("client_id", "which client got it"), Map.entry("appid", "which client got it"),
      Map.entry("scope", "what it allows"), Map.entry("scp", "what it allows"), Map.entry("roles", "what it allows"), Map.entry("permissions", "what it allows"),
      Map.entry("sub", "whose it is"), Map.entry("jti", "its own number"), Map.entry("token_use", "what kind it is"));
  private static final Set<String> HIDDEN = Set.of("sub", "email", "phone_number", "name", "given_name", "family_name", "middle_name", "nickname",
      "preferred_username", "upn", "unique_name", "address", "birthdate", "picture", "profile", "jti", "sid", "nonce", "at_hash", "c_hash", "oid", "login_hint",
      "session_state", "uid", "user_id", "username", "ipaddr", "onprem_sid", "puid", "verified_primary_email", "uti", "rh");
  private static final Set<String> TIMES = Set.of("iat", "nbf", "exp", "auth_time", "updated_at");

  private JwtText() {}

  static String of(Jwt jwt, Long now, List<String> wrong, Paper paper) {
    List<String> lines = new ArrayList<>();
    lines.add(paper.ink(Ink.BOLD, "The token, " + jwt.token().text().length() + " characters"));
    lines.add("");
    for (Json.Member member : jwt.header().members()) {
      row(member, jwt, now, paper, lines);
    }
    if (jwt.payload() != null) {
      for (Json.Member member : jwt.payload().members()) {
        row(member, jwt, now, paper, lines);
      }
    }
    List<String> line = Timeline.of(jwt, now, paper);
    if (!line.isEmpty()) {
      lines.add("");
      lines.addAll(line);
    }
    lines.add("");
    for (String fault : wrong) {
      lines.addAll(Prose.hang("  " + paper.sign("✕", "x") + " ", fault, Paper.WIDTH));
    }
    if (wrong.isEmpty()) {
      lines.add("  Nothing is wrong with its form" + (now == null ? "." : " or its times."));
    }
    if (jwt.payload() == null && jwt.header().get("enc") != null) {
      lines.addAll(Prose.hang("  ", "It is encrypted (JWE): only the API that it is for can read its claims.", Paper.WIDTH));
    }
    lines.addAll(Prose.hang("  ", "Read, not verified: without the issuer's keys nobody can say whether the signature is good.", Paper.WIDTH));
    StringBuilder text = new StringBuilder();
    for (String one : lines) {
      text.append(one.stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static void row(Json.Member member, Jwt jwt, Long now, Paper paper, List<String> lines) {
    String name = Secrets.redact(Paper.plain(member.name().value().text()));
    String value = value(name, member.value(), jwt);
    String meaning = TIMES.contains(name) ? when(name, jwt.time(name), now) : MEANINGS.getOrDefault(name, "");
    List<String> rows = Prose.wrap(value, Paper.WIDTH - VALUE);
    String label = name.length() > VALUE - 3 ? name.substring(0, Prose.fitting(name, VALUE - 4)) + paper.sign("…", "~") : name;
    for (int i = 0; i < rows.size(); i++) {
      String lead = i > 0 ? " ".repeat(VALUE) : "  " + paper.ink(Ink.DIM, label) + " ".repeat(Math.max(1, VALUE - 2 - Paper.columns(label)));
      boolean last = i == rows.size() - 1;
      int end = VALUE + Paper.columns(rows.get(i));
      int column = Math.max(end + 2, 50);
      if (last && !meaning.isEmpty() && column + meaning.length() > Paper.WIDTH) {
        column = end + 2;
      }
      boolean fits = column + meaning.length() <= Paper.WIDTH;
      lines.add(lead + rows.get(i) + (last && fits && !meaning.isEmpty() ? " ".repeat(column - end) + paper.ink(Ink.DIM, meaning) : ""));
      if (last && !fits) {
        lines.add(" ".repeat(VALUE) + paper.ink(Ink.DIM, meaning));
      }
    }
  }

  private static String value(String name, Json value, Jwt jwt) {
    if (TIMES.contains(name) && jwt.time(name) != null && (value instanceof Json.Num)) {
      long time = jwt.time(name);
      return time < 0 || time > 253_402_300_799L ? String.valueOf(time) : IsoTime.print(time).replace('T', ' ');
    }
    String written = written(value, 0);
    if (HIDDEN.contains(name)) {
      return "[" + written.length() + (written.length() == 1 ? " character]" : " characters]");
    }
    // A claim's name may say that it is a secret, which its value alone does not.
    String masked = Secrets.redact("\"" + name + "\": \"" + written.replace("\"", "'") + "\"");
    String shown = masked.length() > name.length() + 6 ? masked.substring(name.length() + 5, masked.length() - 1) : written;
    return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + " ...";
  }

  private static String written(Json value, int depth) {
    if (value instanceof Json.Text text) {
      return text.value().text();
    }
    if (value instanceof Json.Num number) {
      return number.digits().text();
    }
    if (value instanceof Json.Flag flag) {
      return String.valueOf(flag.value());
    }
    if (value instanceof Json.Arr array && depth < 3) {
      List<String> items = new ArrayList<>();
      for (Json item : array.items()) {
        items.add(written(item, depth + 1));
      }
      return String.join(", ", items);
    }
    if (value instanceof Json.Obj object && depth < 3) {
      List<String> members = new ArrayList<>();
      for (Json.Member member : object.members()) {
        String name = member.name().value().text();
        members.add(name + ": " + (HIDDEN.contains(name) ? "[hidden]" : written(member.value(), depth + 1)));
      }
      return "{" + String.join(", ", members) + "}";
    }
    return value instanceof Json.Nil ? "null" : "...";
  }

  private static String when(String name, Long time, Long now) {
    if (time == null) {
      return "no time";
    }
    String what = switch (name) {
      case "iat" -> "issued";
      case "nbf" -> "valid since";
      case "exp" -> "ended";
      case "auth_time" -> "signed in";
      default -> "changed";
    };
    if (now == null) {
      return what.equals("ended") ? "ends" : what;
    }
    String span = Durations.words(now - time);
    if (time <= now) {
      return what.equals("valid since") ? "valid since " + span : what + " " + span + " ago";
    }
    return switch (name) {
      case "exp" -> "ends in " + span;
      case "nbf" -> "valid in " + span;
      default -> what + " " + span + " from now";
    };
  }
}
