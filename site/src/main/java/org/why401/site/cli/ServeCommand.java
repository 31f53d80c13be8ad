package org.why401.site.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.why401.site.Build;
import org.why401.site.Memory;
import org.why401.site.serve.LiveSite;
import org.why401.site.serve.Rebuilding;
import org.why401.site.serve.Rebuilding.Outcome;
import org.why401.site.serve.SiteServer;
import org.why401.site.serve.Watch;
import org.why401.site.write.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code why401-site serve}. */
@Command(name = "serve", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Builds the site, shows it to browsers on this machine, and builds again whenever something is saved. Open pages show the change where they are, or what is wrong with it.")
final class ServeCommand implements Callable<Integer> {

  private static final int MOST = 65_535;

  @Spec
  CommandSpec spec;

  @Mixin
  Folders folders;

  @Mixin
  OutFolder out;

  @Option(names = "--port", paramLabel = "N", defaultValue = "8401", description = "The port on 127.0.0.1; 0 takes any that is free (default: ${DEFAULT-VALUE}).")
  int port;

  @Override
  @SuppressWarnings("try") // The watch only has to be closed.
  public Integer call() throws IOException {
    if (port < 0 || port > MOST) {
      throw new ParameterException(spec.commandLine(), "--port " + port + ": ports are numbers from 0 to " + MOST);
    }
    Path content = folders.content();
    Path templates = folders.templates();
    Path target = out.apartFrom(content, templates);
    LiveSite live = new LiveSite();
    Rebuilding rebuilding = new Rebuilding();
    try (SiteServer server = listen(live); Watch watch = Watch.start(templates == null ? List.of(content) : List.of(content, templates), rebuilding::changed)) {
      spec.commandLine().getOut().println(server.address() + " shows " + content + " as it is saved; Ctrl+C ends it");
      rebuilding.changed();
      Memory memory = Memory.lasting();
      rebuilding.run(() -> build(live, target, memory));
    }
    return Main.FINE;
  }

  private SiteServer listen(LiveSite live) throws IOException {
    try {
      return SiteServer.start(port, live);
    } catch (BindException taken) {
      throw new IOException("port " + port + " is taken; name another with --port, or 0 for any that is free", taken);
    }
  }

  /** Whatever goes wrong is told, on the terminal and over the page, and the next change is waited for. */
  private Outcome build(LiveSite live, Path target, Memory memory) {
    PrintWriter err = spec.commandLine().getErr();
    Console console = new Console(spec.commandLine().getOut(), err);
    String faults;
    try {
      Build.Site site = Build.run(Run.settings(folders, console), memory);
      if (site.problems().isEmpty()) {
        live.built(site.files());
        Output.Changes changes = Output.replace(target, site.files(), "", Run.counts(site.outcome()));
        return new Outcome(true, () -> console.say(Run.counts(site.outcome()) + "; " + Console.count(changes.written(), "file", "files") + " written, in " + console.seconds()));
      }
      faults = Console.faults(site.problems(), "the pages stay as they are");
    } catch (IOException | RuntimeException e) {
      faults = "why401-site: " + Faults.text(e);
    }
    String told = faults;
    return new Outcome(false, () -> {
      console.done();
      err.println(told);
      live.failed(told);
    });
  }
}
