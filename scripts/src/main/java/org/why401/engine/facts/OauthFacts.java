package org.why401.engine.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.why401.engine.Excerpt;
import org.why401.engine.Fact;
import org.why401.engine.Words;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Json;

/** {@code oauth.*} and {@code introspection.active}: what was asked of an authorization server, and the code of its refusal. */
final class OauthFacts {

  static final String GRANT = "oauth.grant";
  static final String ENDPOINT = "oauth.endpoint";
  static final String ERROR = "oauth.error";
  static final String ACTIVE = "introspection.active";

  private static final Set<String> CODES = Words.of("invalid_request invalid_client invalid_grant unauthorized_client unsupported_grant_type invalid_scope access_denied "
      + "unsupported_response_type unsupported_response_mode server_error temporarily_unavailable interaction_required login_required account_selection_required consent_required "
      + "invalid_request_uri invalid_request_object request_not_supported request_uri_not_supported registration_not_supported authorization_pending slow_down expired_token "
      + "invalid_target invalid_resource unsupported_token_type use_dpop_nonce invalid_dpop_proof insufficient_user_authentication unmet_authentication_requirements "
      + "invalid_redirect_uri redirect_uri_mismatch invalid_client_metadata unapproved_software_statement bad_verification_code bad_refresh_token incorrect_client_credentials "
      + "incorrect_device_code unverified_user_email device_flow_disabled application_suspended admin_policy_enforced deleted_client disabled_client org_internal "
      + "invalid_rapt invalid_callback unauthorized_device_code invalid_user_code invalid_client_id bad_client_secret bad_redirect_uri invalid_code code_already_used mfa_required");
  private static final String INTROSPECTION = "active scope client_id username token_type exp iat nbf sub aud iss jti error error_description";
  private static final int MOST_STATEMENTS = 500;
  private static final int LONGEST_GRANT = 100;

  private OauthFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(GRANT, Kind.WORD, "The grant_type of a token request; of a URN its last part, such as jwt-bearer, device_code, token-exchange.",
            "RFC 6749 section 4", ShownBy.CHAIN, "no grant is shown"),
        new FactType(ENDPOINT, Kind.WORD,
            "What was asked of an authorization server: authorization, token, introspection, revocation, device, userinfo, or callback (its answer by way of the browser).",
            "RFC 6749 section 3, RFC 7662, RFC 7009, RFC 8628", ShownBy.CHAIN, null),
        new FactType(ERROR, Kind.WORD,
            "The error code of an authorization server, such as invalid_grant, wherever it stands: in JSON, a redirect's query, a challenge, or a tool's words.",
            "RFC 6749 sections 4.1.2.1 and 5.2, OpenID Connect Core section 3.1.2.6", ShownBy.WORDS, null),
        new FactType(ACTIVE, Kind.FLAG, "What the introspection of a token answered.", "RFC 7662 section 2.2",
            ShownBy.RESPONSE_BODY, null));
  }

  static void observe(Scene scene, OauthRequest request, Sheet sheet) {
    Excerpt grant = request.value("grant_type");
    if (grant != null && !grant.isEmpty() && grant.text().length() <= LONGEST_GRANT) {
      String name = lastPart(grant.text());
      sheet.word(GRANT, name, grant.place(), "a token was asked for with the grant " + sheet.discreet(name));
    }
    String endpoint = endpoint(request);
    if (endpoint != null) {
      Excerpt where = scene.url() == null ? null : scene.url().path();
      sheet.word(ENDPOINT, endpoint, where == null ? null : where.place(), "the request went to the " + endpoint + (endpoint.equals("callback") ? " of a login" : " endpoint"));
    }
    introspection(scene, request, sheet);
  }

  /** The codes in what was said; asked when all statements are known. */
  static void errors(Scene scene, Sheet sheet) {
    boolean page = scene.code() >= 200 && scene.code() < 300 && scene.body().json() == null;
    if (page) {
      // A manual that lists the codes.
      return;
    }
    Set<String> seen = new HashSet<>();
    List<Fact> statements = new ArrayList<>();
    for (Fact fact : sheet.facts()) {
      if (fact.name().equals(MessageFacts.MESSAGE) && statements.size() < MOST_STATEMENTS) {
        statements.add(fact);
      }
    }
    for (Fact statement : statements) {
      OauthCodes.in(statement.value(), CODES, code -> {
        if (seen.add(code)) {
          sheet.word(ERROR, code, statement.where(), "the error code is " + code);
        }
      });
    }
  }

  private static void introspection(Scene scene, OauthRequest request, Sheet sheet) {
    if (!(scene.body().json() instanceof Json.Obj object) || !(object.get("active") instanceof Json.Flag active)) {
      return;
    }
    boolean plain = request.isAboutToken() || isIntrospection(object);
    if (plain) {
      sheet.flag(ACTIVE, active.value(), active.place(), active.value() ? "the issuer says that the token is good" : "the issuer says that the token is not good (any more)");
    }
  }

  private static String endpoint(OauthRequest request) {
    String path = request.path();
    if (request.isAboutToken()) {
      return path.contains("revo") ? "revocation" : "introspection";
    }
    if (request.isToken()) {
      return "token";
    }
    if (path.endsWith("/introspect") || path.endsWith("/introspection") || path.endsWith("/token/introspection")) {
      return "introspection";
    }
    if (path.endsWith("/oauth/token") || path.endsWith("/oauth2/token") || path.endsWith("/oauth2/v2.0/token") || path.endsWith("/connect/token")
        || path.endsWith("/openid-connect/token") || path.endsWith("/v1/token") || path.endsWith("/o/token") || path.endsWith("/o/token/")) {
      return "token";
    }
    if (request.isAuthorization()) {
      return "authorization";
    }
    if (path.endsWith("/userinfo") || path.endsWith("/oidc/me")) {
      return "userinfo";
    }
    if (path.contains("device_authorization") || path.endsWith("/devicecode") || path.endsWith("/device/code")) {
      return "device";
    }
    boolean answer = request.has("code") && (request.has("state") || request.has("session_state") || request.has("iss"))
        || request.has("error") && (request.has("state") || request.has("error_description"));
    return answer ? "callback" : null;
  }

  private static String lastPart(String grant) {
    int colon = grant.lastIndexOf(':');
    return colon < 0 || colon == grant.length() - 1 ? grant : grant.substring(colon + 1);
  }

  private static boolean isIntrospection(Json.Obj object) {
    for (Json.Member member : object.members()) {
      if (!Words.has(INTROSPECTION, member.name().value().text())) {
        return false;
      }
    }
    return true;
  }
}
