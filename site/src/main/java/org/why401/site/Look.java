package org.why401.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.why401.rulebook.Problem;
import org.why401.site.render.TemplateFiles;
import org.why401.site.render.Templates;
import org.why401.site.write.Assets;
import org.why401.site.write.Extras;

/** How the site looks: the templates, read and parsed, and what they show. */
record Look(TemplateFiles files, Assets assets, Templates templates, List<Problem> problems) {

  /** @param folder overlays the packed templates; null where there is none */
  static Look of(Path folder) throws IOException {
    List<Problem> problems = new ArrayList<>();
    TemplateFiles files = TemplateFiles.read(folder, folder == null ? "templates" : Build.shown(folder), problems);
    Templates templates = new Templates(files);
    templates.parse(problems);
    return new Look(files, Assets.of(files.files(), Extras.scripts()), templates, problems);
  }
}
