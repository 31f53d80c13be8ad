package org.why401.it;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** An exchange of the JDK's client as raw HTTP, the way people write it down. */
final class Raw {

  private Raw() {}

  static String text(HttpRequest request, HttpResponse<String> response) {
    StringBuilder out = new StringBuilder(request.method()).append(' ').append(request.uri().getRawPath()).append(" HTTP/1.1\n");
    out.append("Host: ").append(request.uri().getRawAuthority()).append('\n');
    request.headers().map().forEach((name, values) -> values.forEach(value -> out.append(name).append(": ").append(value).append('\n')));
    out.append("\nHTTP/1.1 ").append(response.statusCode()).append('\n');
    response.headers().map().forEach((name, values) -> values.forEach(value -> out.append(name).append(": ").append(value).append('\n')));
    return out.append('\n').append(response.body()).toString();
  }
}
