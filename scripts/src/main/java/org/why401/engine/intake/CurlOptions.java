package org.why401.engine.intake;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Excerpt;
import org.why401.engine.Header;
import org.why401.engine.Words;
import org.why401.engine.http.Base64;
import org.why401.engine.http.Mark;
import org.why401.engine.http.MarkedPair;
import org.why401.engine.http.Utf8;

/** What curl's options mean for the request that it sends (curl 7.88). */
final class CurlOptions {

  /** Letters of options that take an argument. */
  private static final String SHORT_WITH_ARGUMENT = "EKCbcdDFPHhmoxUXQerYytTuAwz";

  /** Long options that take an argument. */
  private static final String LONG_WITH_ARGUMENT = "abstract-unix-socket alt-svc aws-sigv4 cacert capath cert cert-type ciphers config connect-timeout connect-to "
      + "continue-at cookie cookie-jar create-file-mode crlfile curves data data-ascii data-binary data-raw data-urlencode "
      + "delegation dns-interface dns-ipv4-addr dns-ipv6-addr dns-servers doh-url dump-header egd-file engine etag-compare "
      + "etag-save expect100-timeout form form-string happy-eyeballs-timeout-ms haproxy-clientip header help hostpubmd5 hsts "
      + "interface ipfs-gateway json keepalive-time key key-type krb libcurl limit-rate local-port login-options mail-auth "
      + "mail-from mail-rcpt max-filesize max-redirs max-time netrc-file noproxy oauth2-bearer output output-dir parallel-max "
      + "pass pinnedpubkey preproxy proto proto-default proto-redir proxy proxy-cacert proxy-capath proxy-cert proxy-cert-type "
      + "proxy-ciphers proxy-crlfile proxy-header proxy-key proxy-key-type proxy-pass proxy-pinnedpubkey proxy-service-name "
      + "proxy-tls13-ciphers proxy-user proxy1.0 pubkey quote random-file range rate referer request request-target resolve retry "
      + "retry-delay retry-max-time sasl-authzid service-name socks4 socks4a socks5 socks5-hostname speed-limit speed-time stderr "
      + "telnet-option tftp-blksize time-cond tls-max tls13-ciphers tlsauthtype tlspassword tlsuser trace trace-ascii unix-socket "
      + "upload-file url url-query user user-agent variable write-out";

  private static final String NOT_BASIC = "digest ntlm negotiate anyauth aws-sigv4";

  private final RequestDraft request = new RequestDraft();
  private final List<Excerpt> data = new ArrayList<>();
  private Excerpt word;
  private Excerpt user;
  private boolean basic = true;
  private boolean get;

  private CurlOptions() {}

  /** The request that the command sends, or null where the words name no URL. Headers that curl adds itself are not among its headers. */
  static RequestDraft request(List<Excerpt> words) {
    CurlOptions options = new CurlOptions();
    options.word = words.get(0);
    options.read(words);
    return options.request.target == null ? null : options.build();
  }

  private void read(List<Excerpt> words) {
    for (int i = 1; i < words.size(); i++) {
      Excerpt option = words.get(i);
      String text = option.text();
      Excerpt next = i + 1 < words.size() ? words.get(i + 1) : null;
      if (text.startsWith("--")) {
        String name = text.substring(2);
        boolean takes = Words.has(LONG_WITH_ARGUMENT, name);
        take(name, takes ? next : null);
        i += takes ? 1 : 0;
      } else if (text.startsWith("-") && text.length() > 1) {
        i += letters(option, next) ? 1 : 0;
      } else if (request.target == null) {
        target(option);
      }
    }
  }

  /** Options of one letter, several in one word; true where the next word is an argument. */
  private boolean letters(Excerpt option, Excerpt next) {
    String text = option.text();
    for (int i = 1; i < text.length(); i++) {
      if (SHORT_WITH_ARGUMENT.indexOf(text.charAt(i)) >= 0) {
        boolean glued = i + 1 < text.length();
        take(longName(text.charAt(i)), glued ? option.cut(i + 1, text.length()) : next);
        return !glued;
      }
      take(longName(text.charAt(i)), null);
    }
    return false;
  }

  private static String longName(char letter) {
    return switch (letter) {
      case 'X' -> "request";
      case 'H' -> "header";
      case 'u' -> "user";
      case 'U' -> "proxy-user";
      case 'b' -> "cookie";
      case 'A' -> "user-agent";
      case 'e' -> "referer";
      case 'd' -> "data";
      case 'F' -> "form";
      case 'I' -> "head";
      case 'G' -> "get";
      case 'T' -> "upload-file";
      default -> "";
    };
  }

  private void take(String name, Excerpt argument) {
    if (Words.has(NOT_BASIC, name)) {
      basic = false;
    }
    switch (name) {
      case "head" -> request.method = Excerpt.decoded("HEAD", word.place());
      case "get" -> get = true;
      default -> {
        if (argument != null) {
          takeArgument(name, argument);
        }
      }
    }
  }

  private void takeArgument(String name, Excerpt argument) {
    switch (name) {
      case "request" -> request.method = argument;
      case "url" -> target(argument);
      case "header" -> request.head.add(argument);
      case "user" -> user = argument;
      case "proxy-user" -> basic("Proxy-Authorization", argument);
      case "oauth2-bearer" -> header("Authorization", Excerpt.join(List.of(Excerpt.decoded("Bearer ", argument.place()), argument), ""));
      case "cookie" -> {
        if (argument.text().indexOf('=') > 0) {
          header("Cookie", argument);
        }
      }
      case "user-agent" -> header("User-Agent", argument);
      case "referer" -> header("Referer", argument);
      case "data", "data-ascii", "data-binary", "data-raw", "data-urlencode", "json", "form", "form-string" -> data.add(argument);
      case "upload-file" -> request.method = request.method == null ? Excerpt.decoded("PUT", word.place()) : request.method;
      default -> { }
    }
  }

  private void target(Excerpt url) {
    boolean absolute = url.text().indexOf("://") > 0;
    boolean host = absolute || url.text().indexOf('.') > 0 || url.text().startsWith("localhost") || url.text().startsWith(ShellWords.UNKNOWN);
    if (host && request.target == null) {
      boolean complete = absolute || url.text().startsWith(ShellWords.UNKNOWN);
      request.target = complete ? url : Excerpt.join(List.of(Excerpt.decoded("http://", url.place()), url), "");
    }
  }

  private RequestDraft build() {
    request.user = user;
    if (user != null && basic && request.head.get("authorization") == null) {
      basic("Authorization", user);
    }
    if (!data.isEmpty() && !get) {
      request.body = Excerpt.join(data, "&");
    }
    if (request.method == null) {
      request.method = Excerpt.decoded(request.body == null ? "GET" : "POST", word.place());
    }
    return request;
  }

  /** A name without a colon makes curl ask for the password, and a variable is not known here: then the header is not known either. */
  private void basic(String name, Excerpt credentials) {
    if (credentials.text().contains(ShellWords.UNKNOWN)) {
      header(name, Excerpt.decoded("Basic " + ShellWords.UNKNOWN, credentials.place()));
    } else if (MarkedPair.of(credentials.text()) != null) {
      header(name, Excerpt.decoded("Basic " + MarkedPair.of(credentials.text()), credentials.place()));
    } else if (Mark.read(credentials.text()) != null) {
      header(name, Excerpt.join(List.of(Excerpt.decoded("Basic ", credentials.place()), credentials), ""));
    } else if (credentials.text().indexOf(':') >= 0) {
      String encoded = Base64.encode(Utf8.encode(credentials.text()));
      header(name, Excerpt.decoded("Basic " + encoded, credentials.place()));
    }
  }

  private void header(String name, Excerpt value) {
    if (value.place() != null) {
      request.head.add(new Header(Excerpt.decoded(name, value.place()), value));
    }
  }
}
