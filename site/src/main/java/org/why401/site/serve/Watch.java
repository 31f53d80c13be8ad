package org.why401.site.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Watches folders, with all that is in them. */
public final class Watch implements AutoCloseable {

  private final DirectoryWatcher watcher;

  private Watch(DirectoryWatcher watcher) {
    this.watcher = watcher;
  }

  /** Calls {@code changed} each time that what a file says has changed, or a file has come or gone. */
  public static Watch start(List<Path> folders, Runnable changed) throws IOException {
    DirectoryWatcher watcher = DirectoryWatcher.builder().paths(folders.stream().map(folder -> folder.toAbsolutePath().normalize()).toList()).listener(event -> {
      if (matters(event)) {
        changed.run();
      }
    }).build();
    watcher.watchAsync(task -> {
      Thread thread = new Thread(task, "watch");
      thread.setDaemon(true);
      thread.start();
    });
    return new Watch(watcher);
  }

  /** Hidden files are no content: editors keep their own notes in them. */
  private static boolean matters(DirectoryChangeEvent event) {
    if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW || event.path() == null) {
      return true;
    }
    for (Path part : event.rootPath().relativize(event.path())) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    watcher.close();
  }
}
