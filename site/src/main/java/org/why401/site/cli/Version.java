package org.why401.site.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar's manifest. */
final class Version implements IVersionProvider {

  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  /** What tells this generator from every other: its version, and its jar's size and time. Empty where it is no jar, since classes change one by one. */
  static String identity() throws IOException {
    try {
      Path jar = Path.of(Version.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(jar) ? number() + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar) : "";
    } catch (URISyntaxException e) {
      return "";
    }
  }

  @Override
  public String[] getVersion() {
    return new String[] {"why401-site " + number()};
  }
}
