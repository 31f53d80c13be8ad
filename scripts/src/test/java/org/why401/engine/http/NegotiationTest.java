package org.why401.engine.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {

  private static final String MODIFIED = "YC8GCSqGSIb3EgECAgMAfiAwHqADAgEFoQMCAR6mAwIBKakNGwtFWEFNUExFLkNPTQ==";

  @ParameterizedTest
  @CsvSource({
      "TlRMTVNTUAABAAAABoIIAAAAAAAAAAAAAAAAAAAAAAA=, ntlm-1",
      "TlRMTVNTUAACAAAADgAOADAAAAAFggIATk9ULVJFQUwAAAAAAAAAAAAAAAA+AAAA, ntlm-2",
      "TlRMTVNTUAADAAAAGAAYAEAAAAAYABgAWAAAAAAAAABwAAAABQAFAHAAAAAAAAAA, ntlm-3",
      // Cut off, as people paste it; wrapped in SPNEGO.
      "TlRMTVNTU..., ntlm",
      "YD8GBisGAQUFAqA1MDOgDTALBgkqhkiG9xIBAgKiIgQgTlRMTVNTUAABAAAABoIIAAAAAAAAAAAAAAAAAAAAAAA=, ntlm-1",
      "YIH+BgYrBgEFBQKggfMwgfCgDTALBgkqhkiG9xIBAgKigd4EgdtggdgGCSqGSIb3EgECAgEAboHIRkFL, kerberos",
      MODIFIED + ", kerberos-error",
      "oQcwBaADCgEC, reject",
      "oRQwEqADCgEBoQsGCSqGSIb3EgECAg==, spnego",
      "'[NTLM message, 180 characters, NTLM type 2]', ntlm-2",
      "'[Negotiate message, 68 characters, Kerberos error 41]', kerberos-error"})
  void messagesByTheirFirstBytes(String token, String kind) {
    assertThat(Negotiation.kindOf(token)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"''", "RA==", "FAKE-TOKEN", "***", "'[token, 8 characters]'"})
  void otherTokensAreNone(String token) {
    assertThat(Negotiation.kindOf(token)).isNull();
    assertThat(Negotiation.errorOf(token)).isEqualTo(-1);
    assertThat(Negotiation.detailOf(token)).isNull();
  }

  @Test
  void kerberosErrorsHaveANumber() {
    // RFC 4120 section 7.5.9: 41 is KRB_AP_ERR_MODIFIED
    assertThat(Negotiation.errorOf(MODIFIED)).isEqualTo(41);
    assertThat(Negotiation.errorOf("[Negotiate message, 68 characters, " + Negotiation.detailOf(MODIFIED) + "]")).isEqualTo(41);
  }
}
