///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DESCRIPTION Why was this request refused? Names the cause, and links to the page that explains it.
//SOURCES src/main/java/**/*.java
//DEPS com.google.re2j:re2j:1.8
//DEPS tools.jackson.core:jackson-databind:3.2.4
//DEPS org.snakeyaml:snakeyaml-engine:3.2
//DEPS com.networknt:json-schema-validator:3.0.9
//DEPS info.picocli:picocli:4.7.7
//DEPS org.slf4j:slf4j-nop:2.0.20
//FILES content/=../content/**
//FILES org/why401/schema/=src/main/resources/org/why401/schema/*
//COMPILE_OPTIONS -XDstringConcat=inline
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -Xshare:auto

/** JBang's entry in a clone: compiles the checker from its sources, and reads the rules from {@code content/}. */
public class why401 {

  public static void main(String... arguments) {
    org.why401.cli.Main.main(arguments);
  }
}
