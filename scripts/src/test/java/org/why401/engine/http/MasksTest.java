package org.why401.engine.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasksTest {

  @ParameterizedTest
  @ValueSource(strings = {"[redacted]", "<REDACTED>", "***", "****", "xxxxx", "XXX", "abc...def", "abc\u2026", "jwt_removed", "login_and_password_removed",
      "~~{omitted}~~", "<ACCESS_TOKEN>", "[FILTERED]", "sk-xxxxxxxx", "[token, 43 characters]"})
  void blackedOut(String value) {
    assertThat(Masks.isMasked(value)).isTrue();
    assertThat(Masks.isPlaceholder(value)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"YOUR_API_KEY", "your-token-here", "<token>", "<your token>", "<YOUR_TOKEN>", "undefined", "null", "None", "[object Object]", "{{token}}",
      "${TOKEN}", "$TOKEN", "%TOKEN%", "{token}", "ACCESS_TOKEN", "[Copy the client secret from the console]", "https://api.example.com", "changeme"})
  void placeholders(String value) {
    assertThat(Masks.isPlaceholder(value)).isTrue();
    assertThat(Masks.isMasked(value)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "FAKE-TOKEN", "FAKE-TOKEN-1", "mF_9.B5f-4.1JqM", "YWxpY2U6c2VjcmV0", "eyJhbGciOiJIUzI1NiJ9.e30.c2ln", "removedx", "token", "x", "$a"})
  void values(String value) {
    assertThat(Masks.isMasked(value)).isFalse();
    assertThat(Masks.isPlaceholder(value)).isFalse();
  }
}
