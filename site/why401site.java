///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DESCRIPTION Builds a static site from a content folder: Markdown, decision trees and diagnoses.
//SOURCES ../scripts/src/main/java/**/*.java
//SOURCES src/main/java/org/why401/site/*.java
//SOURCES src/main/java/org/why401/site/**/*.java
//DEPS com.google.re2j:re2j:1.8
//DEPS tools.jackson.core:jackson-databind:3.2.4
//DEPS org.snakeyaml:snakeyaml-engine:3.2
//DEPS com.networknt:json-schema-validator:3.0.9
//DEPS info.picocli:picocli:4.7.7
//DEPS org.slf4j:slf4j-nop:2.0.20
//DEPS com.vladsch.flexmark:flexmark:0.64.8
//DEPS com.vladsch.flexmark:flexmark-ext-tables:0.64.8
//DEPS com.vladsch.flexmark:flexmark-ext-gfm-strikethrough:0.64.8
//DEPS com.vladsch.flexmark:flexmark-ext-gfm-tasklist:0.64.8
//DEPS com.vladsch.flexmark:flexmark-ext-autolink:0.64.8
//DEPS com.vladsch.flexmark:flexmark-ext-footnotes:0.64.8
//DEPS com.vladsch.flexmark:flexmark-ext-definition:0.64.8
//DEPS com.vladsch.flexmark:flexmark-ext-admonition:0.64.8
//DEPS com.vladsch.flexmark:flexmark-ext-wikilink:0.64.8
//DEPS io.pebbletemplates:pebble:4.1.2
//DEPS com.fifesoft:rsyntaxtextarea:3.6.1
//DEPS org.jsoup:jsoup:1.24.1
//FILES org/why401/schema/=../scripts/src/main/resources/org/why401/schema/*
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseParallelGC

/**
 * JBang's entry to the generator in a clone: {@code jbang site@. build} (JBang takes {@code site} alone for the folder).
 * A site that it builds has no check page engine: that is compiled by Maven.
 */
public class why401site {

  public static void main(String... arguments) {
    org.why401.site.cli.Main.main(arguments);
  }
}
