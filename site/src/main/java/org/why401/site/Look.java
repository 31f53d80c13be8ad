package org.why401.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.why401.rulebook.Memory;
import org.why401.rulebook.Problem;
import org.why401.site.render.TemplateFiles;
import org.why401.site.render.Templates;
import org.why401.site.write.Assets;
import org.why401.site.write.Extras;

/** How the site looks: the templates, read and parsed, and what they show. */
record Look(TemplateFiles files, Assets assets, Templates templates, List<Problem> problems) {

  /** @param folder overlays the packed templates; null where there is none */
  static Look of(Path folder, Memory memory) throws IOException {
    List<Problem> problems = new ArrayList<>();
    TemplateFiles files = TemplateFiles.read(folder, folder == null ? "templates" : Build.shown(folder), problems);
    Map<String, String> texts = new HashMap<>();
    files.files().forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.ISO_8859_1)));
    Map<String, byte[]> scripts = Extras.scripts();
    return memory.recall(() -> new Files(texts, files.shown()), () -> of(files, scripts, problems));
  }

  /** All that it is made of. */
  private record Files(Map<String, String> texts, Map<String, String> shown) {}

  private static Look of(TemplateFiles files, Map<String, byte[]> scripts, List<Problem> problems) {
    Templates templates = new Templates(files);
    templates.parse(problems);
    return new Look(files, Assets.of(files.files(), scripts), templates, problems);
  }
}
