package org.why401.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.why401.engine.Exchange;
import org.why401.engine.intake.Intake;
import org.why401.engine.intake.Reading;

class LargeHarTest {

  private static final String BODY = "x".repeat(50_000);

  @Test
  void keepsWhatWasRefusedAndItsNeighbours() throws Unreadable {
    Intake intake = Reading.read(LargeHar.reduce(stream(har(400, 399))));
    assertThat(intake.kind()).isEqualTo("har");
    assertThat(intake.exchanges()).hasSizeLessThan(8);
    Exchange refused = intake.exchanges().stream().filter(exchange -> exchange.response().code() == 401).findFirst().orElseThrow();
    assertThat(refused.request().url()).hasToString("https://api.example.com/399");
    assertThat(refused.request().whole()).isTrue();
    assertThat(refused.response().body()).hasToString("{\"error\":\"invalid_token\"}");
  }

  @Test
  void aHarThatWasCutOffIsReadAsFarAsItGoes() throws Unreadable {
    String cut = har(40, 20);
    assertThat(LargeHar.reduce(stream(cut.substring(0, cut.length() - 60_000)))).contains("https://api.example.com/20");
  }

  @Test
  void comesThroughStandardInput() {
    Shell shell = Shell.piped(har(200, 100), "-", "--format", "json");
    assertThat(shell.out()).contains("\"evidence\":\"har\"").contains("\"error\":null");
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String har(int entries, int refused) {
    StringBuilder har = new StringBuilder("{\"log\":{\"version\":\"1.2\",\"creator\":{\"name\":\"WebInspector\"},\"pages\":[],\"entries\":[");
    for (int i = 0; i < entries; i++) {
      boolean no = i == refused;
      har.append(i == 0 ? "" : ",").append("{\"time\":1,\"request\":{\"method\":\"GET\",\"url\":\"https://api.example.com/").append(i)
          .append("\",\"headers\":[{\"name\":\"Host\",\"value\":\"api.example.com\"}");
      if (i == 0) {
        har.append(",{\"name\":\"Authorization\",\"value\":\"Bearer FAKE-TOKEN-for-the-example\"}");
      }
      har.append("]},\"response\":{\"status\":").append(no ? 401 : 200).append(",\"headers\":[],\"content\":{\"size\":").append(no ? 25 : BODY.length())
          .append(",\"mimeType\":\"application/json\",\"text\":\"").append(no ? "{\\\"error\\\":\\\"invalid_token\\\"}" : BODY).append("\"}}}");
    }
    return har.append("]}}").toString();
  }
}
