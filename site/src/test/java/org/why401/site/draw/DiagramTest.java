package org.why401.site.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagramTest {

  private static final String TEXT = """
      lanes: Client, Identity provider, API
      at 9:00
      Client -> Identity provider: POST /token
      Identity provider -> Client: 200 | a token, good for one hour
      begin Client: token
      gap
      at 10:00
      end Client: exp
      Client -x API: GET /<v1> | with the same token
      API -> Client: 401 ==error="invalid_token"==
      """;

  private static List<String> faults(String text) {
    List<String> faults = new ArrayList<>();
    DiagramReader.read(text, (start, end, message, hint) -> faults.add(text.substring(start, end).strip() + ": " + message + (hint == null ? "" : "; " + hint)));
    return faults;
  }

  private static Diagram read(String text) {
    return DiagramReader.read(text, (start, end, message, hint) -> {
      throw new AssertionError(message);
    });
  }

  @Test
  void everyStepIsRead() {
    assertThat(read(TEXT).steps()).containsExactly(
        new Diagram.Arrow("9:00", 0, 1, false, "POST /token", "", ""),
        new Diagram.Arrow("", 1, 0, false, "200", "", "a token, good for one hour"),
        new Diagram.Life("", 0, true, "token"), new Diagram.Gap(), new Diagram.Life("10:00", 0, false, "exp"),
        new Diagram.Arrow("", 0, 2, true, "GET /<v1>", "", "with the same token"),
        new Diagram.Arrow("", 2, 0, false, "401", "error=\"invalid_token\"", ""));
  }

  @Test
  void theDrawingIsWellFormedAndSaysWhatItShows() throws Exception {
    String svg = DiagramSvg.of(read(TEXT), "A \"short\" story");
    javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new java.io.ByteArrayInputStream(svg.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    assertThat(svg).contains("aria-label=\"A &quot;short&quot; story\"").contains("GET /&lt;v1&gt;").contains("class=\"hl\"").contains("class=\"a bad\"").contains("class=\"life gap\"");
  }

  @Test
  void theListSaysTheSame() {
    assertThat(DiagramList.items(read(TEXT))).extracting(item -> item.get("at") + " / " + item.get("code") + " / " + item.get("words") + " / " + item.get("answer") + " / " + item.get("mark")
        + " / " + item.get("alive") + " / " + item.get("broken")).containsExactly(
        "9:00, client to identity provider / POST /token /  / 200 /  / true / false",
        "10:00 /  / The token ends /  /  / false / false",
        "Client to API / GET /<v1> / with the same token / 401 / error=\"invalid_token\" / false / true");
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() {
    assertThat(faults("Client -> API: x")).containsExactly("C: an exchange begins with its parties; write: lanes: Client, API");
    assertThat(faults("lanes: Client, API\nClient -> APi: x\nClient: x\nend API: exp\nClient -> API: " + "x".repeat(80))).containsExactly(
        "Client -> APi: x: \"APi\" is none of the parties; did you mean \"API\"?",
        "Client: x: this is no step of an exchange; write lines such as: Client -> API: GET /v1/orders | with the token",
        "end API: exp: API holds nothing that could end; begin and end take turns",
        "Client -> API: " + "x".repeat(80) + ": this is longer than the drawing is wide; say it in fewer words");
    assertThat(faults("lanes: Client")).hasSize(1);
  }
}
