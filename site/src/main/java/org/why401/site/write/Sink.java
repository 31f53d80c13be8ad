package org.why401.site.write;

import java.io.IOException;
import java.util.SortedSet;

/** Takes the files of the output as they are made. Safe for use by several threads. */
public interface Sink {

  /** Takes a file; what had that name before gives way. */
  void put(String name, byte[] bytes) throws IOException;

  /** What was put there. */
  byte[] get(String name) throws IOException;

  /** The names of all that was put, as they are now. */
  SortedSet<String> names();
}
