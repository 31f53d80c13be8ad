package org.why401.site.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the last build left in the lock file, so that the next one knows at once that nothing is to be done.
 *
 * @param inputs hash of all that it was made from
 * @param places hash of how its files lay there when it was done
 * @param note   what it made, in words
 */
record LastBuild(String inputs, String places, String note) {

  private static final int LARGEST = 4096;

  /** Null where none was finished, or another version wrote it. */
  static LastBuild read(FileChannel lock) throws IOException {
    if (lock.size() == 0 || lock.size() > LARGEST) {
      return null;
    }
    ByteBuffer bytes = ByteBuffer.allocate((int) lock.size());
    while (bytes.hasRemaining() && lock.read(bytes, bytes.position()) > 0) {
      // Reads on.
    }
    List<String> lines = new String(bytes.array(), StandardCharsets.UTF_8).lines().toList();
    return lines.size() == 3 ? new LastBuild(lines.get(0), lines.get(1), lines.get(2)) : null;
  }

  void write(FileChannel lock) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap((inputs + "\n" + places + "\n" + note + "\n").getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      lock.write(bytes, bytes.position());
    }
  }
}
