package org.why401.site.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Tells the JVM that this run is a short one. Its optimizing compiler pays off after minutes; in a build of seconds it takes more than half of the
 * processor from the build itself. A jar can't carry {@code -XX:TieredStopAtLevel=1}, but a running JVM takes the same as a compiler directive.
 */
final class ShortRun {

  private static final String DIRECTIVE = "[{ match: [\"*.*\"], c2: { Exclude: true } }]";

  private ShortRun() {}

  /** A JVM that does not take it is as slow as before. */
  static void begin() {
    Path file = null;
    try {
      file = Files.createTempFile("why401-site", ".json");
      Files.writeString(file, DIRECTIVE);
      ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"), "compilerDirectivesAdd",
          new Object[] {new String[] {file.toString()}}, new String[] {String[].class.getName()});
    } catch (IOException | JMException | RuntimeException anotherJvm) {
      // It was only about speed.
    } finally {
      delete(file);
    }
  }

  private static void delete(Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // The system clears its folder of temporary files.
    }
  }
}
