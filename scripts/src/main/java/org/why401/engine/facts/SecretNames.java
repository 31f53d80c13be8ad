package org.why401.engine.facts;

import org.why401.engine.Ascii;
import org.why401.engine.Words;
import org.why401.engine.http.Json;

/** Members of JSON bodies whose strings are credentials and no statements. */
final class SecretNames {

  private static final String NAMES = "access_token accesstoken refresh_token refreshtoken id_token idtoken client_secret clientsecret password passwd secret "
      + "api_key apikey session_token sessiontoken sessionid session_id jwt token authorization cookie csrf_token private_key "
      + "device_code user_code";

  private SecretNames() {}

  /**
   * Whether a member holds a credential: by its own name, or by its neighbour's, as in {@code {"name": "sid", "value": "…"}}. A name such as
   * "token" may also hold a sentence: "This field is required."
   */
  static boolean isSecret(Json.Obj object, Json.Member member) {
    if (member.value() instanceof Json.Text text && text.value().text().indexOf(' ') >= 0) {
      return false;
    }
    String name = Ascii.lower(member.name().value().text());
    return Words.has(NAMES, name) || name.equals("value") && object.get("name") instanceof Json.Text;
  }
}
