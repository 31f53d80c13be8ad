package org.why401.probe;

import java.net.URI;
import java.net.http.HttpClient.Version;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What went over the wire, written as {@code curl -v} writes it. */
final class Transcript {

  private static final int MOST_HEADERS = 200;
  private static final int LONGEST_HEADER = 64 * 1024;

  private final StringBuilder text = new StringBuilder();

  void note(String words) {
    text.append("* ").append(words).append('\n');
  }

  void exchange(URI uri, String address, List<Given.Pair> sent, HttpResponse<Body> answer) {
    note("Connected to " + uri.getHost() + " (" + address + ") port " + Address.port(uri));
    answer.sslSession().ifPresent(session -> note("SSL connection using " + session.getProtocol() + " / " + session.getCipherSuite()));
    String version = answer.version() == Version.HTTP_2 ? "HTTP/2" : "HTTP/1.1";
    text.append("> GET ").append(Address.target(uri)).append(' ').append(version).append('\n');
    text.append("> Host: ").append(uri.getRawAuthority()).append('\n');
    for (Given.Pair pair : sent) {
      text.append("> ").append(pair.name()).append(": ").append(pair.value()).append('\n');
    }
    text.append("> \n< ").append(version).append(' ').append(answer.statusCode()).append('\n');
    headers(answer);
    text.append("< \n");
    body(answer);
    note("Connection to host " + uri.getHost() + " left intact");
  }

  private void headers(HttpResponse<Body> answer) {
    int count = 0;
    for (Map.Entry<String, List<String>> header : answer.headers().map().entrySet()) {
      for (String value : header.getValue()) {
        if (header.getKey().startsWith(":") || ++count > MOST_HEADERS) {
          continue;
        }
        text.append("< ").append(header.getKey()).append(": ").append(value, 0, Math.min(value.length(), LONGEST_HEADER)).append('\n');
      }
    }
  }

  private void body(HttpResponse<Body> answer) {
    byte[] bytes = answer.body().bytes();
    String type = answer.headers().firstValue("content-type").orElse("").toLowerCase(Locale.ROOT);
    if (bytes.length == 0) {
      return;
    }
    String encoding = answer.headers().firstValue("content-encoding").orElse("identity");
    if (!encoding.equalsIgnoreCase("identity") || !isText(bytes)) {
      note("the body, " + bytes.length + " bytes, is no text and not shown");
      return;
    }
    String body = new String(bytes, charset(type));
    for (String line : body.split("\r\n|\r|\n", -1)) {
      // A body must not be able to pass for a part of the transcript.
      boolean mimics = line.startsWith("* ") || line.startsWith("> ") || line.startsWith("< ") || line.startsWith("{ [") || line.equals("<") || line.equals(">");
      text.append(mimics ? " " : "").append(line).append('\n');
    }
    if (answer.body().cut()) {
      note("the body was read up to " + bytes.length + " bytes");
    }
  }

  private static boolean isText(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, 4096); i++) {
      if (bytes[i] == 0) {
        return false;
      }
    }
    return true;
  }

  private static Charset charset(String type) {
    int at = type.indexOf("charset=");
    String name = at < 0 ? "utf-8" : type.substring(at + 8).split("[;\\s]")[0].replace("\"", "");
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException unknown) {
      return StandardCharsets.UTF_8;
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
