package org.why401.site.external;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.why401.site.external.Answer.State;

/** Answers of earlier runs, in a file of lines: time, state, what was said, address. Only what was found is remembered; all else is asked again each time. */
final class LinkCache {

  private final Path file;
  private final Map<String, Answer> answers = new TreeMap<>();

  private LinkCache(Path file) {
    this.file = file;
  }

  /** @param age how long an answer is good for */
  static LinkCache read(Path file, Duration age, Clock clock) throws IOException {
    LinkCache cache = new LinkCache(file);
    long oldest = clock.instant().minus(age).getEpochSecond();
    for (String line : Files.isRegularFile(file) ? Files.readString(file).split("\n") : new String[0]) {
      String[] parts = line.split("\t", -1);
      // A line that somebody broke is as good as none.
      if (parts.length == 4 && parts[0].matches("\\d{1,12}") && Long.parseLong(parts[0]) >= oldest && parts[1].matches("FINE|MOVED")) {
        cache.answers.put(parts[3], new Answer(State.valueOf(parts[1]), parts[2], Long.parseLong(parts[0])));
      }
    }
    return cache;
  }

  /** Null where nothing is known that is young enough. */
  synchronized Answer get(String url) {
    return answers.get(url);
  }

  synchronized void put(String url, Answer answer) {
    if (answer.state() == State.FINE || answer.state() == State.MOVED) {
      answers.put(url, answer);
    }
  }

  synchronized void write() throws IOException {
    StringBuilder lines = new StringBuilder();
    answers.forEach((url, answer) -> lines.append(answer.time()).append('\t').append(answer.state()).append('\t').append(answer.said()).append('\t').append(url).append('\n'));
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path next = Files.createTempFile(folder, file.getFileName().toString(), ".next");
    Files.write(next, lines.toString().getBytes(StandardCharsets.UTF_8));
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
