package org.why401.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.why401.engine.Clock;
import org.why401.engine.Engine;
import org.why401.engine.Proofs;
import org.why401.engine.Proofs.Proof;
import org.why401.engine.Words;
import org.why401.engine.intake.Reading;
import org.why401.engine.rules.Rulebook;

/** Evidence with marks in place of its secrets is worth as much as the evidence: that is how people can share it. */
class SafeReportTest {

  /** Pages with a proof that rests on what no mark tells yet: a claim's absence, a value's last characters, a challenge's own words. */
  private static final Set<String> UNTOLD = Set.of("credential-empty", "credential-invisible-char", "credential-placeholder", "credential-quoted", "jwks-unreachable", "jwt-issued-in-future",
      "jwt-missing-claim", "jwt-wrong-issuer");

  /** Single proofs of which the same is true, on pages whose other proofs are held to it. */
  private static final Set<String> UNTOLD_PROOFS = Words.of(
      "api-key-environment.md:41 basic-colon-in-username.md:117 cookie-credentials-omitted.md:127 credential-shell-mangled.md:29 "
          + "credential-shell-mangled.md:118 csrf-token.md:241 digest-nonce-count.md:30 digest-nonce-foreign.md:35 "
          + "digest-response-wrong.md:33 digest-response-wrong.md:138 dpop-key-binding.md:95 dpop-proof-invalid.md:92 "
          + "hmac-timestamp.md:136 jwt-bad-signature.md:263 jwt-bad-signature.md:267 jwt-key-not-found.md:262 "
          + "jwt-kid-missing.md:99 jwt-kid-missing.md:103 jwt-not-base64url.md:28 jwt-not-base64url.md:111 "
          + "jwt-not-yet-valid.md:230 kerberos-token-too-large.md:29 kerberos-token-too-large.md:111 negotiate-fell-back-ntlm.md:90 "
          + "negotiate-spn-mismatch.md:48 no-credentials.md:371 no-credentials.md:391 ntlm-handshake-broken.md:135 "
          + "oauth-pkce-mismatch.md:43 oauth-secret-id-for-value.md:24 oauth-secret-id-for-value.md:76 oauth1-signature.md:143 "
          + "token-scheme-misspelt.md:111 token-wrong-audience.md:266 vapid-invalid.md:125");

  private static Rulebook rules;

  @BeforeAll
  static void readRules() {
    rules = Proofs.rules();
  }

  static List<Proof> proofs() {
    return Proofs.all().stream().filter(proof -> !UNTOLD.contains(proof.where().substring(0, proof.where().indexOf('.'))) && !UNTOLD_PROOFS.contains(proof.where())).toList();
  }

  @ParameterizedTest
  @MethodSource("proofs")
  void redactedEvidenceGivesTheSameFindings(Proof proof) {
    String redacted = redacted(proof.text());
    assertThat(findings(redacted, proof.clock())).as(redacted).isEqualTo(findings(proof.text(), proof.clock()));
    assertThat(redacted(redacted)).as("marks are left alone").isEqualTo(redacted);
  }

  @ParameterizedTest
  @MethodSource("proofs")
  void theCopiedReportOfTheCheckPageGivesTheSameFindings(Proof proof) {
    List<String> lines = Engine.check("x", proof.text(), rules, proof.clock()).view().lines().stream()
        .map(line -> String.join("", line.pieces().stream().map(View.Piece::text).toList())).toList();
    assertThat(findings(String.join("\n", lines), proof.clock())).isEqualTo(findings(proof.text(), proof.clock()));
  }

  @Test
  void aMarkAloneIsReadBack() {
    String mark = "[JWT, 812 characters, exp 2026-11-18 10:00:00Z, alg RS256]";
    assertThat(findings(mark, new Clock(1_795_000_000L, null))).isEqualTo(findings("Bearer " + mark, new Clock(1_795_000_000L, null))).isNotEmpty();
  }

  private static String redacted(String text) {
    return Secrets.redact(text, Secrets.find(text, Reading.read(text)));
  }

  static List<String> findings(String text, Clock clock) {
    Report report = Engine.check("x", text, rules, clock);
    return report.findings().stream().map(finding -> finding.diagnosis().id() + " " + finding.certainty() + " of " + finding.exchange()).toList();
  }
}
