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

  private static final String CUT_OFF = "grafted";

  /** Nothing is known. */
  public static final Changes NONE = new Changes(Map.of());

  /** Asks git once for the whole folder. */
  public static Changes of(Path folder) {
    ProcessBuilder git = new ProcessBuilder("git", "-c", "core.quotePath=false", "log", "--format=@%cd %D", "--date=format-local:%Y-%m-%dT%H:%M:%SZ", "--name-only", "--relative", "--no-renames",
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
            // Where a clone was cut off, git says of every file that it came then.
            time = line.contains(CUT_OFF) ? null : line.substring(1, line.indexOf(' '));
          } else if (!line.isEmpty() && time != null) {
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

  /** When that file changed last, or null; also for no file. */
  public String of(String file) {
    return file == null ? null : last.get(file);
  }

  /** The day of a time, such as {@code 2026-11-24}; null for none. */
  public static String day(String time) {
    return time == null ? null : time.substring(0, "2026-11-24".length());
  }
}
