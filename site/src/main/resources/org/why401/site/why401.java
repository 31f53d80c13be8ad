///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DESCRIPTION Why was this request refused? Names the cause, and links to the page that explains it.
//DEPS why401.jar
//JAVA_OPTIONS -XX:TieredStopAtLevel=1

/** The checker beside the site that it belongs to: its rules, and its links, are this site's. */
public class why401 {

  public static void main(String... arguments) {
    org.why401.cli.Main.main(arguments);
  }
}
