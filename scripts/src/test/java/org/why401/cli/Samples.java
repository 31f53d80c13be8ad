package org.why401.cli;

import java.util.List;
import java.util.Map;
import org.why401.engine.Place;
import org.why401.engine.intake.Reading;
import org.why401.engine.report.Finding;
import org.why401.engine.report.Reason;
import org.why401.engine.report.Report;
import org.why401.engine.report.Secrets;
import org.why401.engine.report.Veil;
import org.why401.engine.report.Views;
import org.why401.engine.rules.Certainty;
import org.why401.engine.rules.Diagnosis;

/** Reports made by hand, so that what they look like can be told without rules. */
final class Samples {

  static final String TOKEN = "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL2xvZ2luLmV4YW1wbGUuY29tLyIsImV4cCI6MTc5NDk5NjAwMH0.RkFLRS1zaWduYXR1cmU";

  static final String TRANSCRIPT = """
      * Connected to api.example.com (203.0.113.20) port 443
      > GET /v1/orders?limit=20 HTTP/2
      > host: api.example.com
      > user-agent: curl/8.14.1
      > accept: */*
      > authorization: Bearer TOKEN
      >\s
      < HTTP/2 401\s
      < date: Wed, 18 Nov 2026 10:07:12 GMT
      < www-authenticate: Bearer realm="orders", error="invalid_token"
      < set-cookie: lb=FAKE-COOKIE-0123456789; Path=/; Secure
      <\s
      {"message":"Unauthorized"}
      """.replace("TOKEN", TOKEN);

  private Samples() {}

  static Report expired() {
    Diagnosis expired = diagnosis("token-expired", "The access token has expired", "Its time is over. Get a new one and repeat the request.", Map.of(
        "visitor", "Sign out, then sign in again.", "developer", "Use the refresh token to get a new access token, then repeat the request once.",
        "operator", "Say in error_description that the token expired."), "why401 jwt < token.txt");
    Diagnosis audience = diagnosis("token-wrong-audience", "The token is for another API", "Its audience is not this API.",
        Map.of("developer", "Ask for a token with the audience of the API you call."), null);
    Diagnosis missing = diagnosis("challenge-missing", "The answer has no challenge", "A 401 must carry one.", Map.of(), null);
    return report(TRANSCRIPT, Report.Verdict.DIAGNOSED, List.of(
        finding(expired, Certainty.CERTAIN, reason("jwt.expired_for", TOKEN, "the token ended at 10:00:00", 1), reason("clock.source", "10:07:12 GMT", "the server's clock", 2),
            reason("challenge.error", "error=\"invalid_token\"", "a token came, and was refused", 3),
            new Reason("cookie.sent", null, null, "the request carries no cookie", null, 0)),
        finding(audience, Certainty.LIKELY, new Reason("jwt.aud", "x", "line 6", "aud is api.staging.example.com; the call went to api.example.com", null, 0))),
        List.of(finding(missing, Certainty.LIKELY)), List.of(finding(audience, Certainty.LIKELY)));
  }

  static Report report(String text, Report.Verdict verdict, List<Finding> findings, List<Finding> observed, List<Finding> ruledOut) {
    List<Veil> veils = Secrets.find(text, Reading.read(text));
    return new Report("error.txt", "curl-verbose", "evidence", 1_794_996_432L, veils.size(), verdict, null, findings, observed, ruledOut, null, Views.of(text, veils, findings));
  }

  static Finding finding(Diagnosis diagnosis, Certainty certainty, Reason... because) {
    return new Finding(diagnosis, certainty, "https://why401.example/diagnoses/" + diagnosis.id() + "/", null, 1, List.of(because));
  }

  static Diagnosis diagnosis(String id, String title, String description, Map<String, String> fix, String confirm) {
    return new Diagnosis(id, title, description, "token", List.of(401), List.of(), false, false, fix, confirm);
  }

  static Reason reason(String fact, String place, String says, int number) {
    return reasonIn(TRANSCRIPT, fact, place, says, number);
  }

  static Reason reasonIn(String text, String fact, String place, String says, int number) {
    int at = text.indexOf(place);
    return new Reason(fact, "x", "line 1", says, new Place(at, at + place.length()), number);
  }
}
