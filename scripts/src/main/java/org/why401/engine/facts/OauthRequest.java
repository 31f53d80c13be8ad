package org.why401.engine.facts;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Exchange;
import org.why401.engine.http.Form;
import org.why401.engine.http.Json;
import org.why401.engine.http.JsonReader;
import org.why401.engine.http.Parameter;
import org.why401.engine.http.Url;

/**
 * The parameters of a request to an authorization server: of its body, then of its query.
 *
 * @param path  of the URL in lower case, empty where unknown
 * @param body  of the body; empty where none is shown
 * @param query of the URL
 */
record OauthRequest(String path, List<Parameter> body, List<Parameter> query) {

  private static final int LONGEST_BODY = 100_000;

  static OauthRequest of(Exchange exchange) {
    Url url = Targets.url(exchange);
    Excerpt sent = exchange.request() == null ? null : exchange.request().body();
    List<Parameter> body = sent == null || sent.text().length() > LONGEST_BODY ? List.of() : body(sent.strip());
    return of(url, body);
  }

  /** Of a URL that stands in the evidence without a request. */
  static OauthRequest of(Url url, List<Parameter> body) {
    String path = url == null ? "" : Ascii.lower(url.path().text());
    return new OauthRequest(path, body, url == null || url.query() == null ? List.of() : Form.read(url.query()));
  }

  /** The value of that parameter, or null. */
  Excerpt value(String name) {
    Excerpt value = Form.value(body, name);
    return value == null ? Form.value(query, name) : value;
  }

  boolean has(String name) {
    return value(name) != null;
  }

  /** Whether it asks for a token (RFC 6749 section 3.2). */
  boolean isToken() {
    return has("grant_type");
  }

  /** Whether it asks about a token (RFC 7662 section 2.1) or ends one (RFC 7009). */
  boolean isAboutToken() {
    return has("token") && (path.contains("introspect") || path.contains("revo") || path.contains("tokeninfo"));
  }

  /** Whether it sends a person to log in (RFC 6749 section 3.1). */
  boolean isAuthorization() {
    return has("response_type") && has("client_id");
  }

  private static List<Parameter> body(Excerpt body) {
    if (!body.text().startsWith("{")) {
      return body.text().indexOf('=') > 0 ? Form.read(body) : List.of();
    }
    List<Parameter> parameters = new ArrayList<>();
    if (JsonReader.read(body) instanceof Json.Obj object) {
      for (Json.Member member : object.members()) {
        if (member.value() instanceof Json.Text text) {
          parameters.add(new Parameter(member.name().value(), text.value(), text.value()));
        }
      }
    }
    return parameters;
  }
}
