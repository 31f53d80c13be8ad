package org.why401.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.why401.engine.Place;
import org.why401.engine.rules.Certainty;
import org.why401.engine.rules.Diagnosis;

class ViewsTest {

  @Test
  void secretsAreVeiledPlacesMarkedAndNamesDim() {
    String text = "HTTP/1.1 401 \r\nWWW-Authenticate: Bearer error=\"invalid_token\"\r\nX-Api-Key: FAKE-KEY\r\n\r\n";
    View view = Views.of(text, Secrets.find(text), List.of(finding(mark(text, "error=\"invalid_token\"", 1))));
    assertThat(view.lines().stream().map(ViewsTest::drawn)).containsExactly(
        "HTTP/1.1 |*401*| ", "~WWW-Authenticate:~| Bearer |{1:error=\"invalid_token\"}", "~X-Api-Key:~| |#[API key, 8 characters]#", "");
    assertThat(view.lines().get(1).notes()).containsExactly(new View.Note(1, "says 1"));
  }

  @Test
  void ofATokensVeilOnlyTheDetailIsMarked() {
    String token = "eyJhbGciOiJub25lIn0.eyJleHAiOjE3OTQ5OTYwMDB9.canary";
    View view = Views.of(token, Secrets.find(token), List.of(finding(new Reason("jwt.expired_for", null, "line 1", "says", new Place(0, 30), 1))));
    assertThat(drawn(view.lines().get(0))).isEqualTo("#[JWT, 51 characters, #|#{1:exp 2026-11-18 10:00:00Z}#|#, alg none]#");
  }

  @Test
  void ofMarksOverOneAnotherTheSmallestShowsAndEachHasItsNote() {
    String text = "message: token expired";
    View view = Views.of(text, List.of(), List.of(finding(mark(text, "token expired", 1), mark(text, "expired", 2))));
    assertThat(drawn(view.lines().get(0))).isEqualTo("~message:~| |{1:token }|{2:expired}");
    assertThat(view.lines().get(0).notes()).hasSize(2);
  }

  @Test
  void aHugeEvidenceShowsItsBeginningAndWhatIsNearItsMarks() {
    String text = "line of a log\n".repeat(5_000) + "here it is\n" + "line of a log\n".repeat(5_000);
    View view = Views.of(text, List.of(), List.of(finding(mark(text, "here", 1))));
    assertThat(view.lines()).hasSizeLessThan(50);
    assertThat(view.lines().stream().map(View.Line::number)).contains(1, 5001);
  }

  @Test
  void whateverTheTextTheLinesTogetherAreTheRedactedText() {
    String text = "a: b\r\nCookie: x=FAKE\n\ncode\rend\n\n";
    String joined = Views.of(text, Secrets.find(text), List.of()).lines().stream()
        .map(line -> line.pieces().stream().map(View.Piece::text).collect(Collectors.joining())).collect(Collectors.joining("\n"));
    assertThat(joined).isEqualTo("a: b\nCookie: x=[cookie, 4 characters]\n\ncode\nend\n");
  }

  private static Reason mark(String text, String place, int number) {
    int at = text.indexOf(place);
    return new Reason("fact", null, "line 1", "says " + number, new Place(at, at + place.length()), number);
  }

  private static Finding finding(Reason... because) {
    return new Finding(new Diagnosis("x", "X", "X.", "g", List.of(), List.of(), false, false, Map.of(), null), Certainty.CERTAIN, "p", null, 1, List.of(because));
  }

  private static String drawn(View.Line line) {
    return line.pieces().stream().map(piece -> {
      String text = piece.mark() > 0 ? "{" + piece.mark() + ":" + piece.text() + "}" : piece.text();
      String styled = switch (piece.style()) {
        case PLAIN -> text;
        case DIM -> "~" + text + "~";
        case STRONG -> "*" + text + "*";
      };
      return piece.veil() ? "#" + styled + "#" : styled;
    }).collect(Collectors.joining("|"));
  }
}
