package org.why401.site.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The sizes of the content folder's pictures, each read when it is first asked for. Safe for use by several threads. */
public final class Images {

  /** Profiles and previews may stand before a JPEG's frame. */
  private static final int START = 512 * 1024;

  private final Path folder;
  private final Map<String, Optional<ImageSize>> known = new ConcurrentHashMap<>();

  Images(Path folder) {
    this.folder = folder;
  }

  /** The size of a picture by its path inside the folder; null where its file does not tell, or is none. */
  public ImageSize size(String file) {
    return known.computeIfAbsent(file, this::read).orElse(null);
  }

  private Optional<ImageSize> read(String file) {
    if (!ImageSize.isPicture(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(folder.resolve(file))) {
      return Optional.ofNullable(ImageSize.of(in.readNBytes(START)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
