package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Exchange;
import org.why401.engine.Header;
import org.why401.engine.Request;
import org.why401.engine.http.Url;

/** Where a request went and where a response sends the client, as texts that can be compared. */
final class Targets {

  private Targets() {}

  /** The first header of that name, or null. */
  static Header header(List<Header> headers, String name) {
    for (Header header : headers) {
      if (header.is(name)) {
        return header;
      }
    }
    return null;
  }

  /** The request's URL taken apart, or null where it is unknown. */
  static Url url(Exchange exchange) {
    Request request = exchange.request();
    return request == null || request.url() == null || request.url().isEmpty() ? null : Url.of(request.url());
  }

  /** The host that was asked, port left out: of the URL, else of the Host header; null where neither is shown. */
  static Excerpt host(Exchange exchange, Url url) {
    if (url != null && url.host() != null) {
      return url.host();
    }
    Request request = exchange.request();
    Header host = request == null ? null : header(request.headers(), "host");
    if (host == null) {
      return null;
    }
    String text = host.value().text();
    int colon = text.lastIndexOf(':');
    return colon > text.indexOf(']') ? host.value().cut(0, colon) : host.value();
  }

  /** Origin, path and query of a request, or null where its URL is unknown. */
  static String key(Exchange exchange) {
    Url url = url(exchange);
    if (url == null) {
      return null;
    }
    return key(url, url.origin() == null ? authority(exchange) : url.origin());
  }

  /** {@code //host:port} of the Host header, for a request whose scheme nothing tells; null where no host is shown. */
  private static String authority(Exchange exchange) {
    Header host = header(exchange.request().headers(), "host");
    return host == null ? null : "//" + Ascii.lower(host.value().text());
  }

  /** Where the response sends the client, in the form of {@link #key(Exchange)}; null where it sends it nowhere. */
  static String redirectKey(Exchange exchange) {
    Excerpt location = location(exchange);
    if (location == null) {
      return null;
    }
    Url to = Url.of(location);
    Url from = url(exchange);
    if (to.host() != null && to.scheme() == null && from != null && from.scheme() != null) {
      to = Url.of(Excerpt.join(List.of(Excerpt.decoded(from.scheme() + ":", location.place()), location), ""));
    }
    String origin = to.host() != null ? to.origin() : from == null ? null : from.origin();
    if (to.host() == null && !to.path().text().startsWith("/") && from != null) {
      String base = from.path().text();
      String folder = base.substring(0, base.lastIndexOf('/') + 1);
      return (origin == null ? "" : origin) + folder + to.path().text() + query(to);
    }
    return key(to, origin);
  }

  /** The Location of a redirect, or null. */
  static Excerpt location(Exchange exchange) {
    if (exchange.response() == null) {
      return null;
    }
    int code = exchange.response().code();
    Header location = header(exchange.response().headers(), "location");
    boolean redirect = code == 301 || code == 302 || code == 303 || code == 307 || code == 308;
    return redirect && location != null && !location.value().isEmpty() ? location.value() : null;
  }

  private static String key(Url url, String origin) {
    String path = url.path().isEmpty() ? "/" : url.path().text();
    return (origin == null ? "" : origin) + path + query(url);
  }

  private static String query(Url url) {
    return url.query() == null ? "" : "?" + url.query().text();
  }
}
