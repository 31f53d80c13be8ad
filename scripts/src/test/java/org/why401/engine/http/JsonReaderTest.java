package org.why401.engine.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.why401.engine.Excerpt;
import org.why401.engine.Place;

class JsonReaderTest {

  @Test
  void membersKnowTheirPlaces() {
    String body = "{\"error\": \"invalid_token\", \"code\": 401, \"ok\": false, \"hint\": null, \"list\": [1, \"two\"]}";
    Json.Obj read = (Json.Obj) read(body);
    assertThat(read.text("error").text()).isEqualTo("invalid_token");
    assertThat(read.text("error").place()).isEqualTo(new Place(11, 24));
    assertThat(((Json.Num) read.get("code")).value()).isEqualTo(401);
    assertThat(((Json.Flag) read.get("ok")).value()).isFalse();
    assertThat(read.get("hint")).isInstanceOf(Json.Nil.class);
    assertThat(((Json.Arr) read.get("list")).items()).hasSize(2);
    assertThat(read.place()).isEqualTo(new Place(0, body.length()));
    assertThat(read.get("absent")).isNull();
  }

  @Test
  void jsonInsideAStringIsReadAgainAndKeepsItsPlaces() {
    String body = "{\"body\": \"{\\\"message\\\":\\\"Jwt is expired\\\"}\"}";
    Excerpt inner = ((Json.Obj) read(body)).text("body");
    Excerpt message = ((Json.Obj) JsonReader.read(inner)).text("message");
    assertThat(message.text()).isEqualTo("Jwt is expired");
    assertThat(message.place()).isEqualTo(new Place(body.indexOf("Jwt"), body.indexOf("Jwt") + 14));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{\"error\":\"invalid_token\"", "{\"error\":\"invalid_token", "{\"error\":\"invalid_token\",", "{\"error\":\"invalid_token\",}",
      "{'error': 'invalid_token'}", "{error: 'invalid_token'}", "{\"error\":\"invalid_token\" \"b\":1}", "{\"error\":\"invalid_token\", ...}",
      "{\"error\":\"invalid_token\",\"next\": tr"})
  void whatIsCutOffOrWrittenByHandIsRead(String body) {
    assertThat(((Json.Obj) read(body)).text("error").text()).isEqualTo("invalid_token");
  }

  @Test
  void escapesAreUndone() {
    assertThat(((Json.Text) read("\"a\\n\\u00e9\\/\\q\\u00\"")).value().text()).startsWith("a\n\u00e9/q");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", "hello", "[error] 12#0: no", "[2026-03-01 10:00:00] no", "{ [120 bytes data]", "{\"a\":1} trailing", "[INFO]", "<p>", "-"})
  void otherTextIsNoJson(String text) {
    assertThat(read(text)).isNull();
  }

  @Test
  void severalValuesAreReadOneAfterTheOther() {
    assertThat(JsonReader.readAll(all("{\"a\":1}\n{\"a\":2}\n"))).hasSize(2);
    assertThat(JsonReader.readAll(all("{\"a\":1}\nand text"))).isEqualTo(List.of());
    assertThat(JsonReader.leading(all("{\"a\":1} and text"))).isEqualTo(7);
  }

  @Test
  @Timeout(10)
  void hostileTextIsReadInLinearTime() {
    for (String piece : List.of("[", "{\"a\":", "\"\\", "[1,", "{\"a\":1,x", "{'", "\\u", "-", "[[],", "{a:{a:")) {
      read(piece.repeat(100_000));
      read("[1," + piece.repeat(100_000));
    }
  }

  private static Json read(String text) {
    return JsonReader.read(all(text));
  }

  private static Excerpt all(String text) {
    return Excerpt.of(text, 0, text.length());
  }
}
