package org.why401.engine.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.why401.engine.Excerpt;

class HtmlReaderTest {

  @Test
  void nginxsErrorPageSaysItsTitleAndHeading() {
    Html page = read("<html>\r\n<head><title>401 Authorization Required</title></head>\r\n<body>\r\n<center><h1>401 Authorization Required</h1></center>\r\n"
        + "<hr><center>nginx/1.22.1</center>\r\n</body>\r\n</html>\r\n");
    assertThat(page.title()).hasToString("401 Authorization Required");
    assertThat(page.headings()).extracting(Excerpt::text).containsExactly("401 Authorization Required");
    assertThat(page.statements()).extracting(Excerpt::text).containsExactly("401 Authorization Required", "nginx/1.22.1");
    assertThat(page.refresh()).isNull();
  }

  @Test
  void textIsCollapsedAndKeepsItsPlace() {
    String text = "<p>You   are\nnot <b>author</b>ized &amp; that&#39;s <i>all</i>.</p><script>if (a < b) {}</script><p>Next";
    Html page = read(text);
    assertThat(page.statements()).extracting(Excerpt::text).containsExactly("You are not authorized & that's all.", "Next");
    Excerpt said = page.statements().get(0);
    int all = said.text().indexOf("all");
    assertThat(text.substring(said.place(all, all + 3).start(), said.place(all, all + 3).end())).isEqualTo("all");
  }

  @Test
  void whatXmlSaysInAnAttributeIsSaid() {
    Html document = read("<response status=\"failed\"><error code=\"40\" message=\"Wrong username &amp; password\"/></response>");
    assertThat(document.statements()).extracting(Excerpt::text).containsExactly("Wrong username & password");
  }

  @Test
  void formsAndRefreshAreSeen() {
    Html page = read("<meta http-equiv='Refresh' content=\"0; url='/login?next=%2F'\"><form action=/search><input name=q></form>"
        + "<FORM method=post ACTION='/j_security_check'><INPUT TYPE=PassWord name=j_password>");
    assertThat(page.refresh()).hasToString("/login?next=%2F");
    assertThat(page.forms()).extracting(Html.Form::password).containsExactly(false, true);
    assertThat(page.forms().get(1).action()).hasToString("/j_security_check");
  }

  @Test
  void xmlIsReadAlike() {
    Html page = read("<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code><Message><![CDATA[Request has expired]]></Message></Error>");
    assertThat(page.statements()).extracting(Excerpt::text).containsExactly("AccessDenied", "Request has expired");
  }

  @Test
  void whatBeginsAsAPageIsTold() {
    assertThat(List.of("<!DOCTYPE html>", " <html><body>", "\uFEFF<?xml version='1.0'?>", "<Error><Code>1</Code></Error>", "<ns:a x='1'>"))
        .allMatch(HtmlReader::begins);
    assertThat(List.of("", "<none>", "<- 401", "< HTTP/1.1 401", "<", "{}", "<redacted> text", "text <html>")).noneMatch(HtmlReader::begins);
  }

  @Test
  @Timeout(10)
  void hostileTextIsReadInLinearTime() {
    for (String piece : List.of("<", "<b>a</b>", "<a b=\"", "<!--", "<script>", "&", "&#", "<p a=", "<p>x", "</title>", "<form><input type=password>", "<![CDATA[")) {
      read(piece.repeat(100_000));
    }
  }

  private static Html read(String text) {
    return HtmlReader.read(Excerpt.of(text, 0, text.length()));
  }
}
