package org.why401.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.why401.engine.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads YAML 1.2 (its core schema, so {@code on} is a word) into a tree that knows the place of every key and value. */
final class YamlReader {

  private static final int LARGEST = 4 * 1024 * 1024;
  /** Deeper than anything that is read here, and shallow enough for every visitor's stack. */
  private static final int DEEPEST = 40;
  private static final String TOO_DEEP = "this YAML is nested too deeply to be read";
  private static final String FLATTER = "lists and tables go a few levels deep";
  private static final String ALIASES = "anchors and aliases are not read here";
  private static final LoadSettings SETTINGS = LoadSettings.builder()
      .setUseMarks(true).setAllowDuplicateKeys(true).setSchema(new CoreSchema()).setCodePointLimit(LARGEST).build();
  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

  private final Source source;
  private final int offset;
  /** Whether every character is one code point, so that nothing must be counted. */
  private final boolean narrow;
  private final List<Problem> problems;
  private final Map<String, Place> keys = new HashMap<>();
  private final Map<String, Place> values = new HashMap<>();
  /** Whether every value was read. */
  private boolean whole = true;

  private YamlReader(Source source, int offset, List<Problem> problems) {
    this.source = source;
    this.offset = offset;
    this.narrow = source.text().codePointCount(0, source.text().length()) == source.text().length();
    this.problems = problems;
  }

  /** Reads the YAML that stands from {@code start} to {@code end} of a file; null, and a problem more, where it is none. */
  static Yaml read(Source source, int start, int end, List<Problem> problems) {
    YamlReader reader = new YamlReader(source, start, problems);
    String text = source.text().substring(start, end);
    int tab = tabIndent(text);
    if (tab >= 0) {
      problems.add(source.problem(start + tab, start + tab + 1, "a tab can't indent YAML", "use spaces"));
      return null;
    }
    try {
      Optional<Node> node = new Compose(SETTINGS).composeString(text);
      if (node.isEmpty()) {
        problems.add(source.problem(start, start, "no YAML here", "write keys and values, such as title: The name of the page"));
        return null;
      }
      JsonNode root = reader.tree(node.get(), "", 0);
      return reader.whole ? new Yaml(source, root, reader.keys, reader.values) : null;
    } catch (MarkedYamlEngineException e) {
      problems.add(reader.broken(e, text));
    } catch (StackOverflowError e) {
      problems.add(source.problem(start, start, TOO_DEEP, FLATTER));
    } catch (YamlEngineException e) {
      boolean bomb = e.getMessage() != null && e.getMessage().contains("aliases");
      int at = bomb ? start + Math.max(0, text.indexOf('*')) : start;
      problems.add(source.problem(at, at, bomb ? ALIASES : "this YAML can't be read: " + e.getMessage(), bomb ? "write the values out" : null));
    }
    return null;
  }

  private Problem broken(MarkedYamlEngineException e, String text) {
    int at = e.getProblemMark().or(e::getContextMark).map(mark -> index(text, mark)).orElse(0);
    String hint = e.getProblem() != null && e.getProblem().contains("mapping values are not allowed")
        ? "put a value that contains \": \" in quotes" : null;
    return source.problem(offset + at, offset + at + 1, "this YAML can't be read: " + e.getProblem(), hint);
  }

  private JsonNode tree(Node node, String pointer, int depth) {
    values.put(pointer, place(node));
    if (node.getAnchor().isPresent() || depth > DEEPEST) {
      boolean deep = depth > DEEPEST;
      problems.add(source.problem(place(node).start(), place(node).end(), deep ? TOO_DEEP : ALIASES, deep ? FLATTER : "write the values out"));
      // Where a value is not known, what else can be said of the file would be told of something that its writer did not write.
      whole = false;
      return MAKE.nullNode();
    }
    if (node instanceof MappingNode mapping) {
      return object(mapping, pointer, depth);
    }
    if (node instanceof SequenceNode sequence) {
      ArrayNode array = MAKE.arrayNode();
      for (int i = 0; i < sequence.getValue().size(); i++) {
        array.add(tree(sequence.getValue().get(i), pointer + "/" + i, depth + 1));
      }
      return array;
    }
    return scalar((ScalarNode) node);
  }

  private ObjectNode object(MappingNode mapping, String pointer, int depth) {
    ObjectNode object = MAKE.objectNode();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        Place place = place(tuple.getKeyNode());
        problems.add(source.problem(place.start(), place.end(), "a key must be a word", null));
        continue;
      }
      String step = pointer + Yaml.step(key.getValue());
      if (object.has(key.getValue())) {
        Place place = place(key);
        problems.add(source.problem(place.start(), place.end(), "\"" + key.getValue() + "\" stands here twice", "keep one of them"));
        continue;
      }
      keys.put(step, place(key));
      object.set(key.getValue(), tree(tuple.getValueNode(), step, depth + 1));
    }
    return object;
  }

  private static JsonNode scalar(ScalarNode node) {
    String value = node.getValue();
    Tag tag = node.getTag();
    if (tag.equals(Tag.NULL)) {
      return MAKE.nullNode();
    }
    if (tag.equals(Tag.BOOL)) {
      return MAKE.booleanNode(value.equalsIgnoreCase("true"));
    }
    try {
      if (tag.equals(Tag.INT)) {
        return MAKE.numberNode(Long.parseLong(value));
      }
      if (tag.equals(Tag.FLOAT)) {
        return MAKE.numberNode(Double.parseDouble(value));
      }
    } catch (NumberFormatException e) {
      return MAKE.stringNode(value);
    }
    return MAKE.stringNode(value);
  }

  private Place place(Node node) {
    int start = node.getStartMark().map(Mark::getIndex).orElse(0);
    int end = node.getEndMark().map(Mark::getIndex).orElse(start);
    String text = source.text();
    return new Place(units(text, start), Math.max(units(text, start), units(text, end)));
  }

  /** SnakeYAML counts code points. */
  private int units(String text, int codePoints) {
    if (narrow) {
      return Math.min(offset + codePoints, text.length());
    }
    return text.offsetByCodePoints(offset, Math.min(codePoints, text.codePointCount(offset, text.length())));
  }

  private static int index(String text, Mark mark) {
    return text.offsetByCodePoints(0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
  }

  private static int tabIndent(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\t') {
        int line = text.lastIndexOf('\n', i - 1) + 1;
        if (text.substring(line, i).isBlank() && !text.substring(i).stripLeading().isEmpty()) {
          return i;
        }
      }
    }
    return -1;
  }
}
