package org.why401.site.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * When each file of the content folder changed last, by git.
 *
 * @param last path inside the folder to a time such as {@code 2026-11-24T07:28:14Z}; empty where git knows nothing of the folder
 */
public record Changes(Map<String, String> last) {

  private static final int LONGEST_SECONDS = 20;

  /** Nothing is known. */
  public static final Changes NONE = new Changes(Map.of());

  /** Asks git once for the whole folder. */
  public static Changes of(Path folder) {
    ProcessBuilder git = new ProcessBuilder("git", "-c", "core.quotePath=false", "log", "--format=@%cd", "--date=format-local:%Y-%m-%dT%H:%M:%SZ", "--name-only", "--relative", "--no-renames",
        "--", ".");
    git.environment().put("TZ", "UTC");
    git.directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      Process process = git.start();
      process.getOutputStream().close();
      Map<String, String> last = new HashMap<>();
      try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        String time = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (line.startsWith("@")) {
            time = line.substring(1);
          } else if (!line.isEmpty()) {
            last.putIfAbsent(line, time);
          }
        }
      }
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return NONE;
      }
      return process.exitValue() == 0 ? new Changes(Map.copyOf(last)) : NONE;
    } catch (IOException noGit) {
      return NONE;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return NONE;
    }
  }

  /** When that file changed last, or null. */
  public String of(String file) {
    return last.get(file);
  }
}
