package org.why401.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Worker;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The check page of the built site, opened from disk, with what a real curl printed. */
class CheckPageIT {

  private static final String SECRET = "FAKE-TOKEN-k3v9w2m7";
  private static final String CAUSE = "diagnoses/token-expired/index.html";
  private static Chromium chromium;
  private static String transcript;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start();
    try (Server server = Server.start(exchange -> {
      exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer realm=\"orders\", error=\"invalid_token\", error_description=\"The access token expired\"");
      byte[] body = "{\"message\":\"Unauthorized\"}".getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(401, body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    })) {
      // a text field has line feeds only
      transcript = Curl.verbose("-H", "Authorization: Bearer " + SECRET, server.address() + "orders?access_token=" + SECRET).replace("\r\n", "\n");
    }
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  private static void check(Page page) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check it")).click();
  }

  private static void namesTheCause(Page page) {
    assertThat(page.locator("#report h1")).hasText("The access token has expired");
    assertThat(page.locator("#report .sure").first()).hasText("certain");
  }

  @Test
  void aPastedTranscriptNamesTheCauseAndLeadsToItsPage() {
    try (Tab tab = Tab.open(chromium.browser())) {
      Page page = tab.go("check/index.html");
      page.locator("textarea").fill(transcript);
      check(page);
      namesTheCause(page);
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Read the whole page")).first().click();
      assertThat(page).hasURL(Tab.address(CAUSE));
      assertThat(page.locator("h1")).hasText("The access token has expired");
      tab.isQuiet();
    }
  }

  @Test
  void theTerminalSaysTheSameWithALinkToTheSamePage() {
    Answer answer = Answer.to(transcript);
    assertThat(answer.top()).isEqualTo("token-expired certain");
    assertThat(answer.report().at("/findings/0/title").asString()).isEqualTo("The access token has expired");
    assertThat(answer.report().at("/findings/0/page").asString()).endsWith(CAUSE.replace("index.html", ""));
  }

  @Test
  void noSecretOfThePasteStandsInThePageAfterTheCheck() {
    try (Tab tab = Tab.open(chromium.browser())) {
      Page page = tab.go("check/index.html");
      page.locator("textarea").fill(transcript);
      check(page);
      namesTheCause(page);
      assertThat(transcript).contains(SECRET);
      assertThat(page.content()).doesNotContain(SECRET).contains("api", "invalid_token");
      assertThat(page.title() + page.url()).doesNotContain(SECRET);
      assertThat((String) page.evaluate("JSON.stringify([localStorage, sessionStorage])")).doesNotContain(SECRET);
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Change it")).click();
      assertThat(page.locator("textarea")).hasValue(transcript);
      tab.isQuiet();
    }
  }

  @Test
  void homeHandsWhatWasPastedToTheCheckPageAndLeavesNoTrace() {
    try (Tab tab = Tab.open(chromium.browser())) {
      Page page = tab.go("index.html");
      page.locator("textarea").fill(transcript);
      check(page);
      namesTheCause(page);
      assertThat(page).hasURL(Tab.address("check/index.html"));
      assertThat((String) page.evaluate("JSON.stringify([localStorage, sessionStorage])")).doesNotContain(SECRET);
      tab.isQuiet();
    }
  }

  @Test
  void theExampleIsDiagnosed() {
    try (Tab tab = Tab.open(chromium.browser())) {
      Page page = tab.go("check/index.html");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try an example")).click();
      namesTheCause(page);
      tab.isQuiet();
    }
  }

  @Test
  void aFileThatPowershellWroteInUtf16IsRead() {
    try (Tab tab = Tab.open(chromium.browser())) {
      Page page = tab.go("check/index.html");
      FileChooser chooser = page.waitForFileChooser(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open a file")).click());
      chooser.setFiles(new FilePayload("refused.txt", "text/plain", ("\ufeff" + transcript.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_16LE)));
      namesTheCause(page);
      assertThat(page.locator("#report .from")).containsText("From refused.txt");
      tab.isQuiet();
    }
  }

  @Test
  void aPasteOf2MegabytesIsReadBesideThePageWhichGoesOnAnswering() {
    String line = "203.0.113.7 - alice [18/Nov/2026:10:07:12 +0000] \"GET /orders HTTP/1.1\" 200 4711 \"-\" \"curl/8.14.1\"\n";
    String large = line.repeat(2_000_000 / line.length() + 1) + transcript;
    try (Tab tab = Tab.open(chromium.browser())) {
      Page page = tab.go("check/index.html");
      page.locator("textarea").click();
      page.evaluate("text => { document.querySelector('textarea').value = text; }", large);
      // each turn of this timer is a moment in which the page could have answered
      page.evaluate("""
          () => {
            window.turns = 0;
            const timer = setInterval(() => {
              if (document.querySelector('#report h1')) clearInterval(timer); else window.turns++;
            }, 20);
          }""");
      Worker worker = page.waitForWorker(() -> check(page));
      assertThat(worker.url()).startsWith("blob:");
      assertThat(page.locator("#report h1")).isVisible();
      assertThat(page.locator("#report .from")).containsText("lines");
      assertThat((int) page.evaluate("window.turns")).isGreaterThan(10);
      tab.isQuiet();
    }
  }
}
