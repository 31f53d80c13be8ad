package org.why401.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * What a program that ran printed.
 *
 * @param status its exit status
 * @param out    its standard output
 * @param err    its standard error
 */
record Run(int status, String out, String err) {

  /** The folder that the first command was run in. */
  static final Path ROOT = Path.of(System.getProperty("why401.root")).toAbsolutePath().normalize();
  static final Path CHECKER = ROOT.resolve("target/why401.jar");
  static final Path SITE = ROOT.resolve("target/site");

  static Run of(String... command) {
    return of("", List.of(command), Map.of());
  }

  static Run of(String input, List<String> command, Map<String, String> environment) {
    return in(ROOT, input, command, environment);
  }

  /** Runs a command in a folder. */
  static Run in(Path folder, String input, List<String> command, Map<String, String> environment) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().putAll(environment);
      Process process = builder.start();
      CompletableFuture<String> out = CompletableFuture.supplyAsync(() -> all(process.getInputStream()));
      CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> all(process.getErrorStream()));
      try (var stdin = process.getOutputStream()) {
        stdin.write(input.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        // A program that ends without reading its input is judged by what it printed.
      }
      if (!process.waitFor(180, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("still running after three minutes: " + command);
      }
      return new Run(process.exitValue(), out.join(), err.join());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Runs the built checker on evidence that is piped in. */
  static Run checker(String evidence, String... arguments) {
    List<String> command = new ArrayList<>(List.of(java(), "-jar", CHECKER.toString()));
    command.addAll(List.of(arguments));
    return of(evidence, command, Map.of());
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String all(InputStream in) {
    try (in) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
