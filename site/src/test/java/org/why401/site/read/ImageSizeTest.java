package org.why401.site.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageSizeTest {

  private static ImageSize text(String text) {
    return ImageSize.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static ImageSize base64(String text) {
    return ImageSize.of(Base64.getDecoder().decode(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void whatJavaWritesIsRead(String kind) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertThat(ImageIO.write(new BufferedImage(321, 123, BufferedImage.TYPE_INT_RGB), kind, bytes)).isTrue();
    assertThat(ImageSize.of(bytes.toByteArray())).isEqualTo(new ImageSize(321, 123));
  }

  @Test
  void theThreeFormsOfWebPAreRead() {
    assertThat(base64("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoDAAIADsD+JaQAA3AAAAAA")).isEqualTo(new ImageSize(3, 2));
    assertThat(base64("UklGRhoAAABXRUJQVlA4TA0AAAAvAkAAEAcQERGIiP4HAA==")).isEqualTo(new ImageSize(3, 2));
    assertThat(base64("UklGRiIAAABXRUJQVlA4WAoAAAAQAAAAAgAAAQAAQUxQSA==")).isEqualTo(new ImageSize(3, 2));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      <svg width="30" height="20">                                    | 30 | 20
      <?xml version="1.0"?><!-- x --><svg height='20px' width='30px'/> | 30 | 20
      <svg width="100%" viewBox="0 0 60 40">                          | 60 | 40
      <svg width="30" viewBox="-1,-1 60,40">                          | 30 | 20
      <svg height="20" viewBox="0 0 60 40">                           | 30 | 20
      <svg viewBox="0 0 60.4 39.6"><rect width="1" height="1"/>       | 60 | 40
      """)
  void svgSaysItInWordsOrByItsBox(String svg, int width, int height) {
    assertThat(text(svg)).isEqualTo(new ImageSize(width, height));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "<svg>", "<svg width='1em' height='2em'>", "GIF8", "\u0089PNG\r\n", "RIFF1234WEBPVP9 "})
  void whatDoesNotTellHasNone(String start) {
    assertThat(ImageSize.of(start.getBytes(StandardCharsets.ISO_8859_1))).isNull();
  }

  @Test
  void aJpegThatIsCutOffHasNone() {
    assertThat(ImageSize.of(new byte[] {-1, -40, -1, -32, 0, 16})).isNull();
    assertThat(ImageSize.of(new byte[] {-1, -40, -1, -32, 0, 0, -1, -1, -1})).isNull();
  }
}
