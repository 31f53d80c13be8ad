package org.why401.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The generator in a process of its own. */
final class Generator {

  /** What a run ended with. */
  record Outcome(int status, String out, String err) {}

  private Generator() {}

  /** Runs it without the rights that root has over everybody's files. */
  static Outcome unprivileged(String... arguments) throws IOException, InterruptedException {
    return run(List.of(), System.getProperty("user.name").equals("root"), arguments);
  }

  /** @param options of the JVM, such as {@code -Duser.timezone=Asia/Tokyo} */
  static Outcome run(List<String> options, boolean powerless, String... arguments) throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    try {
      Process process = start(options, powerless, out, err, arguments);
      process.waitFor(2, TimeUnit.MINUTES);
      String told = Files.readString(err).lines().filter(line -> !line.startsWith("SLF4J")).reduce("", (all, line) -> all + line + "\n");
      return new Outcome(process.exitValue(), Files.readString(out), told);
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  static Process start(List<String> options, boolean powerless, Path out, Path err, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (powerless) {
      command.addAll(List.of("setpriv", "--bounding-set=-all", "--inh-caps=-all"));
    }
    command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), "org.why401.site.cli.Main"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
  }

  /** Runs a command of the system; its exit status, or -1 where there is no such command. */
  static int run(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor();
    } catch (IOException e) {
      return -1;
    }
  }
}
