package org.why401.site.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssetsTest {

  private static Assets assets(String... namesAndTexts) {
    Map<String, byte[]> files = new HashMap<>(Map.of("layout.peb", new byte[0]));
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put("assets/" + namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return Assets.of(files, Map.of());
  }

  private static String text(Assets assets, String name) {
    return new String(assets.files().get(assets.names().get("assets/" + name)), StandardCharsets.UTF_8);
  }

  @Test
  void aNameCarriesAHashOfWhatTheFileHolds() {
    Assets assets = assets("a.css", "p{top:0}", "fine.min.js", "1;\n", "fine.min.LICENSE", "MIT");
    assertThat(assets.names().get("assets/a.css")).matches("assets/a\\.[0-9a-f]{8}\\.css").isEqualTo(assets("a.css", "p{top:0}").names().get("assets/a.css"))
        .isNotEqualTo(assets("a.css", "p{top:1px}").names().get("assets/a.css"));
    assertThat(assets.names().get("assets/fine.min.js")).matches("assets/fine\\.min\\.[0-9a-f]{8}\\.js");
    assertThat(assets.files()).containsOnlyKeys(assets.names().values()).containsKey("assets/fine.min.LICENSE");
  }

  @Test
  void whatAnAssetNamesIsNamedAsItIsPublished() {
    Assets assets = assets("a.css", "@import url(b.css);p{background:url( \"p.png\" )}q{background:url(data:x)}r{background:url(none.png)}", "b.css", "p{}", "p.png", "picture",
        "a.js", "load('%b.js%', '%gone.js%', '100%');\n", "b.js", "1;\n");
    String css = assets.names().get("assets/b.css").substring("assets/".length());
    String png = assets.names().get("assets/p.png").substring("assets/".length());
    String js = assets.names().get("assets/b.js").substring("assets/".length());
    assertThat(text(assets, "a.css")).isEqualTo("@import url(" + css + ");p{background:url( \"" + png + "\" )}q{background:url(data:x)}r{background:url(none.png)}\n");
    assertThat(text(assets, "a.js")).isEqualTo("load('" + js + "', 'gone.js', '100%');\n");
  }

  @Test
  void aChangeGoesThroughToWhatNamesIt() {
    assertThat(assets("a.js", "'%b.js%'", "b.js", "1").names().get("assets/a.js")).isNotEqualTo(assets("a.js", "'%b.js%'", "b.js", "2").names().get("assets/a.js"));
  }

  @Test
  void assetsThatNameEachOtherArePublished() {
    assertThat(assets("a.js", "'%b.js%'", "b.js", "'%a.js%'").files()).hasSize(2);
  }
}
