package org.why401.engine.secrets;

import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Words;

/** Secrets in command lines, where the option's name says what follows: {@code curl -u user:password}. */
final class Commands {

  private static final String PROGRAMS = "curl http https wget xh docker git az aws npm helm kubectl podman gh glab twine nuget dotnet mvn cargo why401 grpcurl "
      + "argocd sshpass mysql psql oc vault skopeo buildah crane oras svn pip poetry gem composer terraform redis-cli mongosh "
      + "sqlcmd influx etcdctl grafana-cli rancher invoke-restmethod";
  /** Where {@code -p} is the password. */
  private static final String LOGINS = "docker podman helm az twine sshpass oc skopeo buildah crane oras sqlcmd";
  /** Programs that are told a token by its place: the word before it says so. */
  private static final String PAIRS = "-u --user -U --proxy-user -a --auth --creds";
  private static final String COOKIES = "-b --cookie";
  private static final String SECRETS = "--oauth2-bearer --pass --proxy-pass --tlspassword --bearer";

  private Commands() {}

  static void find(String text, List<Sighting> out) {
    int line = 0;
    while (line < text.length()) {
      int end = logicalEnd(text, line);
      int command = commandStart(text, line, end);
      if (command >= 0) {
        String program = program(text, command);
        options(text, command, end, Words.has(LOGINS, program), out);
        byPlace(text, program, command, end, out);
      }
      netrc(text, line, end, out);
      line = end + 1;
    }
  }

  /** The end of a line that a shell reads as one: a backslash, caret or backtick at a line's end continues it. */
  private static int logicalEnd(String text, int start) {
    int i = start;
    while (i < text.length()) {
      if (text.charAt(i) == '\n') {
        int last = i > start && text.charAt(i - 1) == '\r' ? i - 2 : i - 1;
        if (last < start || "\\^`".indexOf(text.charAt(last)) < 0) {
          return i;
        }
      }
      i++;
    }
    return i;
  }

  /** Where the options of a command begin, or -1 where the line is none; a line that begins with an option is the rest of one. */
  private static int commandStart(String text, int start, int end) {
    int i = start;
    while (i < end && text.charAt(i) <= ' ') {
      i++;
    }
    if (i + 2 < end && text.charAt(i) == '-' && Looks.isWordChar(text.charAt(i + 1)) && text.charAt(i + 1) != '.' && !text.startsWith("---", i)) {
      return i;
    }
    while (i < end) {
      int wordEnd = i;
      while (wordEnd < end && text.charAt(wordEnd) > ' ') {
        wordEnd++;
      }
      if (wordEnd - i <= 40) {
        String word = Ascii.lower(text.substring(i, wordEnd));
        String program = word.substring(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1).replace("`", "").replace(".exe", "");
        if (Words.has(PROGRAMS, program)) {
          return wordEnd;
        }
      }
      i = wordEnd + 1;
    }
    return -1;
  }

  /** The program whose name ends at {@code end}. */
  private static String program(String text, int end) {
    int start = end;
    while (start > 0 && text.charAt(start - 1) > ' ' && end - start < 40) {
      start--;
    }
    String word = Ascii.lower(text.substring(start, end));
    return word.substring(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1).replace("`", "").replace(".exe", "");
  }

  /** {@code cargo login x}, {@code npm config set //host/:_authToken x}. */
  private static void byPlace(String text, String program, int from, int end, List<Sighting> out) {
    String before = program;
    int start = from;
    while (start < end) {
      while (start < end && text.charAt(start) <= ' ') {
        start++;
      }
      int stop = start;
      while (stop < end && text.charAt(stop) > ' ') {
        stop++;
      }
      String word = text.substring(start, Math.min(stop, start + 200));
      String last = before.substring(before.lastIndexOf(' ') + 1);
      boolean told = before.equals("cargo login") || before.equals("vault login") || before.equals("nuget setapikey")
          || last.indexOf(":_") > 0 && last.indexOf('=') < 0 && Names.parameter(last.substring(last.lastIndexOf(":_") + 1));
      if (told && stop > start && !word.startsWith("-") && !Looks.hidden(text.substring(start, stop))) {
        out.add(Sighting.of("token", start, stop));
        return;
      }
      before = (start == from ? "" : program + " ") + word;
      start = stop;
    }
  }

  private static void options(String text, int from, int end, boolean login, List<Sighting> out) {
    int i = from;
    while (i < end) {
      if (text.charAt(i) != '-' || i > 0 && text.charAt(i - 1) > ' ') {
        i++;
        continue;
      }
      int nameEnd = i;
      while (nameEnd < end && (Looks.isWordChar(text.charAt(nameEnd)))) {
        nameEnd++;
      }
      String option = text.substring(i, nameEnd);
      boolean attached = option.length() > 2 && (option.startsWith("-u") || option.startsWith("-b")) && !option.startsWith("--");
      String name = attached ? option.substring(0, 2) : option;
      int value = attached ? i + 2 : nameEnd;
      while (value < end && (text.charAt(value) <= ' ' || text.charAt(value) == '=' && value == nameEnd)) {
        value++;
      }
      i = Math.max(nameEnd, i + 1);
      if (value < end && text.charAt(value) != '-') {
        i = Math.max(i, option(text, login && name.equals("-p") ? "--pass" : name, value, end, out));
      }
    }
  }

  /** Sees the option's secret and answers where to read on. */
  private static int option(String text, String name, int from, int to, List<Sighting> out) {
    boolean quoted = Assignments.isQuote(text.charAt(from));
    int start = quoted ? from + 1 : from;
    int end = start;
    while (end < to && (quoted ? text.charAt(end) != text.charAt(from) : text.charAt(end) > ' ')) {
      end++;
    }
    if (Words.has(PAIRS, name)) {
      Urls.userinfo(text, start, end, out);
      return end;
    }
    if (Words.has(COOKIES, name) && text.substring(start, end).indexOf('=') > 0) {
      Cookies.sent(text, start, end, out);
      return end;
    }
    boolean told = name.startsWith("--") && Names.of(name.substring(2)) != Names.Kind.NONE && Names.of(name.substring(2)) != Names.Kind.QUERY;
    if ((Words.has(SECRETS, name) || told) && !Looks.hidden(text.substring(start, end)) && end > start) {
      out.add(Sighting.of(Names.label(name.substring(2), Names.of(name.substring(2))), start, end));
      return end;
    }
    return from;
  }

  /** {@code machine host login name password secret}. */
  private static void netrc(String text, int from, int to, List<Sighting> out) {
    int line = from;
    while (line < to && text.charAt(line) <= ' ') {
      line++;
    }
    if (!text.startsWith("machine ", line) && !text.startsWith("login ", line) && !text.startsWith("password ", line) && !text.startsWith("default ", line)) {
      return;
    }
    boolean login = text.startsWith("machine ", line) || text.startsWith("password ", line);
    for (int i = line; i + 9 < to; i++) {
      login |= text.startsWith("login ", i);
      if (login && text.startsWith("password ", i) && (i == line || text.charAt(i - 1) <= ' ')) {
        int start = i + 9;
        int end = start;
        while (end < to && text.charAt(end) > ' ') {
          end++;
        }
        String value = text.substring(start, end);
        if (!Looks.hidden(value) && !Looks.state(value) && !(Looks.word(value) && end + 1 < to && i == line)) {
          out.add(Sighting.of("password", start, end));
        }
        return;
      }
    }
  }
}
