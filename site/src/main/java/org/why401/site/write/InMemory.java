package org.why401.site.write;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the whole output in memory. */
public final class InMemory implements Sink {

  private final Map<String, byte[]> files = new ConcurrentHashMap<>();

  @Override
  public void put(String name, byte[] bytes) {
    files.put(name, bytes);
  }

  @Override
  public byte[] get(String name) {
    return files.get(name);
  }

  @Override
  public SortedSet<String> names() {
    return new TreeSet<>(files.keySet());
  }

  /** The files by their names. */
  public SortedMap<String, byte[]> files() {
    return new TreeMap<>(files);
  }
}
