package org.why401.site.serve;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The site as it is now, and those who want to hear when it changes. Safe for use by several threads. */
public final class LiveSite {

  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile Shown shown = new Shown(new TreeMap<>(), null);

  /** A build went well: browsers see these files. */
  public void built(SortedMap<String, byte[]> files) {
    show(new Shown(files, null));
  }

  /** A build failed: browsers keep what they see, with these words over it. */
  public void failed(String faults) {
    show(new Shown(shown.files(), faults));
  }

  Shown shown() {
    return shown;
  }

  void listen(Runnable listener) {
    listeners.add(listener);
  }

  void leave(Runnable listener) {
    listeners.remove(listener);
  }

  private void show(Shown next) {
    shown = next;
    listeners.forEach(Runnable::run);
  }
}
