package org.why401.it;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** The project as a clone has it: without anything that a build made. */
final class Clone {

  private static final Set<String> NOT_IN_A_CLONE = Set.of("target", ".git");

  private Clone() {}

  static Path into(Path folder) throws IOException {
    Files.walkFileTree(Run.ROOT, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes) throws IOException {
        if (NOT_IN_A_CLONE.contains(from.getFileName().toString())) {
          return FileVisitResult.SKIP_SUBTREE;
        }
        Files.createDirectories(to(from));
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path from, BasicFileAttributes attributes) throws IOException {
        if (attributes.isRegularFile() && !NOT_IN_A_CLONE.contains(from.getFileName().toString())) {
          Files.copy(from, to(from));
        }
        return FileVisitResult.CONTINUE;
      }

      private Path to(Path from) {
        return folder.resolve(Run.ROOT.relativize(from).toString());
      }
    });
    return folder;
  }
}
