package org.why401.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.why401.engine.report.Secrets;
import org.why401.engine.rules.Nearest;

/** Reads command lines. The options are said here once; {@link Help} describes them. Reading them by hand takes a fifth off the time to start. */
final class Arguments {

  private static final String HEADER = "-H";
  private static final List<String> VALUES = List.of("--format", "--role", "--at", "--rules", "--base-url");
  private static final List<String> FLAGS = List.of("--offline", "--no-color", "--debug", "-h", "--help", "-V", "--version");

  private final Map<String, String> given = new HashMap<>();
  private final List<String> headers = new ArrayList<>();
  private final List<String> targets = new ArrayList<>();
  private boolean jwt;

  private Arguments() {}

  /** The options of a command line. */
  static Options parse(String[] args) {
    Arguments read = new Arguments();
    Deque<String> left = new ArrayDeque<>(List.of(args));
    boolean more = true;
    while (!left.isEmpty()) {
      String arg = left.remove();
      if (more && arg.equals("--")) {
        more = false;
      } else if (more && arg.startsWith("-") && arg.length() > 1) {
        read.option(arg, left);
      } else if (more && arg.equals("jwt") && !read.jwt && read.targets.isEmpty()) {
        read.jwt = true;
      } else {
        read.targets.add(arg);
      }
    }
    return read.options();
  }

  /** The names of all options. */
  static List<String> names(boolean jwt) {
    List<String> names = new ArrayList<>(VALUES);
    names.addAll(FLAGS);
    if (!jwt) {
      names.add(HEADER);
    }
    return names;
  }

  private void option(String arg, Deque<String> left) {
    int equals = arg.indexOf('=');
    String name = arg.startsWith(HEADER) && !jwt ? HEADER : equals > 0 ? arg.substring(0, equals) : arg;
    String beside = arg.length() == name.length() ? null : arg.substring(name.length() + (arg.charAt(name.length()) == '=' ? 1 : 0));
    if (FLAGS.contains(name)) {
      if (beside != null) {
        throw new Complaint(name + " takes no value. why401 --help shows how it is called.");
      }
      given.put(name, "");
    } else if (VALUES.contains(name)) {
      given.put(name, beside != null ? beside : value(name, left));
    } else if (name.equals(HEADER)) {
      headers.add(beside != null ? beside : value(name, left));
    } else {
      String near = Nearest.of(name, names(jwt));
      // Whatever was typed may be a secret.
      throw new Complaint("unknown option " + Secrets.redact(name) + (near == null ? "" : "; did you mean " + near + "?") + " why401 --help lists all options.");
    }
  }

  private String value(String name, Deque<String> left) {
    if (left.isEmpty() || names(jwt).contains(left.peek())) {
      throw new Complaint(name + " needs a value. why401 --help shows how it is called.");
    }
    return left.remove();
  }

  private Options options() {
    if (jwt && targets.size() > 1) {
      throw new Complaint("one argument too many. why401 --help shows how it is called.");
    }
    String format = oneOf("--format", given.getOrDefault("--format", "text"), List.of("json", "text"));
    String role = oneOf("--role", given.getOrDefault("--role", "developer"), List.of("developer", "operator", "visitor"));
    String base = given.get("--base-url");
    return new Options(jwt, List.copyOf(targets), List.copyOf(headers), format.equals("json"), role, given.get("--at"),
        base == null || base.endsWith("/") ? base : base + "/", given.get("--rules"), has("--offline"), has("--no-color"), has("--debug"),
        has("-h") || has("--help"), has("-V") || has("--version"));
  }

  private boolean has(String flag) {
    return given.containsKey(flag);
  }

  private static String oneOf(String option, String value, List<String> allowed) {
    String word = value.toLowerCase(Locale.ROOT);
    if (!allowed.contains(word)) {
      throw new Complaint(option + " " + Secrets.redact(value) + ": choose one of " + String.join(", ", allowed) + ". why401 --help tells more.");
    }
    return word;
  }
}
