package org.why401.cli;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads evidence from files and from standard input, up to a size. */
final class EvidenceFile {

  private static final int SHORTEST_TOKEN = 16;
  static final int LARGEST = 64 * 1024 * 1024;
  private static final String HINT = " Check the part around the failed request.";

  private EvidenceFile() {}

  /** The text of the file of that name. */
  static String read(String name) throws Unreadable {
    Path path = path(name);
    if (Files.isDirectory(path)) {
      throw new Unreadable("a directory. Name a file in it.");
    }
    if (!Files.exists(path)) {
      throw new Unreadable(missing(name));
    }
    try {
      // Pipes and devices have no size; they are read as far as is allowed.
      boolean large = Files.isRegularFile(path) && Files.size(path) > LARGEST;
      try (InputStream in = Files.newInputStream(path)) {
        if (large && !LargeHar.begins(in)) {
          throw new Unreadable("larger than 64 MB." + HINT);
        }
      }
      try (InputStream in = Files.newInputStream(path)) {
        return large ? LargeHar.reduce(in) : read(in);
      }
    } catch (AccessDeniedException denied) {
      throw new Unreadable("permission denied.");
    } catch (IOException broken) {
      throw new Unreadable("reading it failed.");
    }
  }

  /** The text of a stream. */
  static String read(InputStream in) throws Unreadable {
    byte[] bytes;
    try {
      bytes = in.readNBytes(LARGEST + 1);
    } catch (IOException broken) {
      throw new Unreadable("reading it failed.");
    }
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(bytes), in);
    if (bytes.length > LargeHar.SMALLEST && LargeHar.begins(bytes)) {
      return LargeHar.reduce(all);
    }
    if (bytes.length > LARGEST) {
      throw new Unreadable("larger than 64 MB." + HINT);
    }
    return Decoding.text(bytes);
  }

  private static Path path(String name) throws Unreadable {
    try {
      return Path.of(name);
    } catch (InvalidPathException impossible) {
      throw new Unreadable("no such file.");
    }
  }

  /** A name as it may be told: a long word that names no file may be a token that was given in a file's place. */
  static String told(String name) {
    boolean word = name.length() >= SHORTEST_TOKEN;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      word &= c > ' ' && c != '.' && c != '/' && c != '\\';
    }
    return word && !new File(name).exists() ? "what was given (" + name.length() + " characters)" : name;
  }

  private static String missing(String name) {
    if (name.equals("curl")) {
      return "no such file. To check what a curl command gets, run it with -v and pipe it in: curl -v ... 2>&1 | why401";
    }
    int slash = name.indexOf('/');
    String host = slash < 0 ? name : name.substring(0, slash);
    if (name.startsWith("localhost") || host.indexOf('.') > 0 && (slash > 0 || host.endsWith(".com") || host.endsWith(".org") || host.endsWith(".net"))) {
      return "no such file. If it is an address, begin it with https://";
    }
    return "no such file.";
  }
}
