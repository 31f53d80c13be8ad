package org.why401.engine.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.why401.engine.Excerpt;

class FormTest {

  private static List<Parameter> read(String text) {
    return Form.read(Excerpt.of(text, 0, text.length()));
  }

  private static String value(String text, String name) {
    Excerpt value = Form.value(read(text), name);
    return value == null ? null : value.text();
  }

  @Test
  void valuesAreDecoded() {
    String form = "grant_type=authorization_code&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb&scope=openid+email&name=J%C3%BCrgen";
    assertThat(value(form, "grant_type")).isEqualTo("authorization_code");
    assertThat(value(form, "redirect_uri")).isEqualTo("https://app.example.com/cb");
    assertThat(value(form, "scope")).isEqualTo("openid email");
    assertThat(value(form, "name")).isEqualTo("J\u00fcrgen");
    assertThat(value(form, "state")).isNull();
  }

  @Test
  void anyTextIsTaken() {
    assertThat(read("")).isEmpty();
    assertThat(read("&&=&=x&")).isEmpty();
    assertThat(value("a=%zz%4&b=%", "a")).isEqualTo("%zz%4");
    assertThat(value("a=1\n&b=2", "b")).isEqualTo("2");
  }

  @Test
  void aDecodedValueStandsWhereTheEscapedOneStood() {
    String text = "a=%20x";
    assertThat(Form.value(read(text), "a").place().start()).isEqualTo(2);
    assertThat(Form.value(read(text), "a").place().end()).isEqualTo(6);
  }
}
