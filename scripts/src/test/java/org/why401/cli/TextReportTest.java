package org.why401.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.why401.engine.report.Report;
import org.why401.engine.rules.Certainty;
import org.why401.engine.rules.Diagnosis;
import org.why401.probe.Asked;

class TextReportTest {

  private static final Paper PLAIN = new Paper(false, StandardCharsets.UTF_8);

  @Test
  void aReportLooksLikeThis() throws IOException {
    Golden.check("expired.txt", TextReport.of(Samples.expired(), null, "developer", PLAIN, false));
  }

  @Test
  void coloursAddNothingThatIsNotThereWithoutThem() throws IOException {
    String coloured = TextReport.of(Samples.expired(), null, "developer", new Paper(true, StandardCharsets.UTF_8), false);
    Golden.check("expired-colour.txt", coloured);
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(TextReport.of(Samples.expired(), null, "developer", PLAIN, false));
  }

  @Test
  void whereTheCharacterSetIsPoorSignsAreAscii() throws IOException {
    String text = TextReport.of(Samples.expired(), null, "visitor", new Paper(false, StandardCharsets.US_ASCII), true);
    Golden.check("expired-ascii.txt", text);
    assertThat(text.chars()).allMatch(c -> c < 128);
  }

  @Test
  void longLinesAreWrappedAndTheirMarkedPartIsVisible() throws IOException {
    String text = "HTTP/1.1 401\nX-Trace: " + "span=0123 ".repeat(200) + "decisive-place " + "span=4567 ".repeat(200) + "\nX-Wide: \u8a8d\u8a3c\u8a8d\u8a3c " + "\u8a8d".repeat(60) + "end\n\n";
    Diagnosis diagnosis = Samples.diagnosis("x", "A title that is long enough to need more than one line of a terminal, as some do", "It is so.", Map.of("operator", "Turn it."), null);
    Report report = Samples.report(text, Report.Verdict.DIAGNOSED, List.of(Samples.finding(diagnosis, Certainty.POSSIBLE,
        Samples.reasonIn(text, "a", "decisive-place", "this is the place that decided, and the sentence about it is rather long as well", 1),
        Samples.reasonIn(text, "b", "end", "the end", 2))), List.of(), List.of());
    Golden.check("long-lines.txt", TextReport.of(report, null, "developer", PLAIN, false));
  }

  @Test
  void healthyUndeterminedAndAskedHaveWordsOfTheirOwn() throws IOException {
    Report healthy = Samples.report(Samples.TRANSCRIPT, Report.Verdict.HEALTHY, List.of(), List.of(), List.of());
    Report open = Samples.report(Samples.TRANSCRIPT, Report.Verdict.UNDETERMINED, List.of(), List.of(), List.of());
    Asked asked = new Asked("", null, 2, List.of("https://a.example", "https://b.example:8443"));
    Golden.check("healthy.txt", TextReport.of(healthy, null, "developer", PLAIN, false));
    Golden.check("undetermined.txt", TextReport.of(open, null, "developer", PLAIN, false));
    Golden.check("undetermined-url.txt", TextReport.of(open, asked, "developer", PLAIN, false));
  }

  @Test
  void evidenceCantSteerTheTerminal() {
    String text = "HTTP/1.1 401\nX-Evil: \u001b]0;owned\u0007a\u001b[31mred\u202e\u009b2J\b end\n\n";
    Report report = Samples.report(text, Report.Verdict.DIAGNOSED, List.of(Samples.finding(Samples.diagnosis("x", "T", "D.", Map.of(), null), Certainty.CERTAIN,
        Samples.reasonIn(text, "a", "end", "says \u001b[2J", 1))), List.of(), List.of());
    String printed = TextReport.of(report, null, "developer", PLAIN, false);
    assertThat(printed.chars()).allMatch(c -> c == '\n' || c >= 32 && !(c >= 0x7f && c < 0xa0) && c != 0x202e);
    assertThat(printed).contains("X-Evil: ared");
  }
}
