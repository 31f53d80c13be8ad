package org.why401.rulebook;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.why401.engine.rules.Nearest;
import tools.jackson.databind.JsonNode;

/** Checks front matter and YAML files against the JSON Schemas that the site publishes. */
public final class Schemas {

  /** What a file is. */
  public enum Kind { PAGE, DIAGNOSIS, PROVIDER, TREE, SITE }

  private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<Kind, Schema> LOADED = new EnumMap<>(Kind.class);

  private Schemas() {}

  /** The name of that kind's schema among this package's resources, and on the site. */
  public static String file(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT) + ".schema.json";
  }

  /** Adds what the schema finds to {@code problems}. */
  public static void check(Yaml yaml, Kind kind, List<Problem> problems) {
    JsonNode whole = schema(kind).getSchemaNode();
    for (Error error : schema(kind).validate(yaml.root())) {
      if (error.getKeyword().equals("required") && error.getSchemaLocation().getFragment().toString().contains("/oneOf/")) {
        // Of several keys one is needed: "oneOf" tells it once.
        continue;
      }
      Problem problem = problem(yaml, error, whole);
      boolean alternative = error.getKeyword().equals("anyOf") || error.getKeyword().equals("oneOf");
      if (!alternative || problems.stream().noneMatch(p -> p.path().equals(problem.path()) && p.line() == problem.line())) {
        problems.add(problem);
      }
    }
  }

  /** The text of that kind's schema. */
  public static String text(Kind kind) {
    try (InputStream in = open(kind)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static synchronized Schema schema(Kind kind) {
    return LOADED.computeIfAbsent(kind, k -> REGISTRY.getSchema(tree(k)));
  }

  /** JSON is YAML, and is read as such: Jackson's data binding takes longer to start. */
  private static JsonNode tree(Kind kind) {
    Source source = new Source(file(kind), text(kind));
    return YamlReader.read(source, 0, source.text().length(), new ArrayList<>()).root();
  }

  private static InputStream open(Kind kind) {
    InputStream in = Schemas.class.getResourceAsStream("/org/why401/schema/" + file(kind));
    if (in == null) {
      throw new IllegalStateException("the schema " + file(kind) + " is not packed");
    }
    return in;
  }

  private static Problem problem(Yaml yaml, Error error, JsonNode whole) {
    String at = error.getInstanceLocation().toString();
    String name = name(at);
    JsonNode schema = error.getSchemaNode();
    switch (error.getKeyword()) {
      case "additionalProperties" -> {
        List<String> known = allowed(error, whole);
        String near = Nearest.question(error.getProperty(), known);
        return yaml.atKey(at + Yaml.step(error.getProperty()), "unknown key \"" + error.getProperty() + "\"" + within(name),
            near != null ? near : "known are " + String.join(", ", known));
      }
      case "required" -> {
        return yaml.missing(at, "\"" + error.getProperty() + "\" is missing" + within(name), null);
      }
      case "type" -> {
        return yaml.atValue(at, name + " must be " + types(schema), null);
      }
      case "pattern" -> {
        String meant = meant(error, whole);
        return yaml.atValue(at, name + (meant.isEmpty() ? " is not of the form " + schema.asString() : " must be " + meant), null);
      }
      case "enum" -> {
        List<String> known = new ArrayList<>();
        schema.forEach(value -> known.add(value.asString("")));
        String word = yaml.root().at(at).asString("");
        String near = Nearest.question(word, known);
        return yaml.atValue(at, name + " can't be \"" + word + "\"", near != null ? near : "it can be " + String.join(", ", known));
      }
      case "minimum", "maximum" -> {
        return yaml.atValue(at, name + " must be " + schema.asString() + (error.getKeyword().equals("minimum") ? " at least" : " at most"), null);
      }
      case "oneOf" -> {
        return yaml.atValue(at, name + " must have exactly one of certain, likely and possible", null);
      }
      case "minItems", "minProperties", "minLength" -> {
        int least = error.getSchemaNode() == null ? 1 : error.getSchemaNode().asInt(1);
        return yaml.atValue(at, name + (least > 1 ? " needs " + least + " at least" : " is empty"), null);
      }
      default -> {
        return yaml.atValue(at, name + ": " + error.getMessage(), null);
      }
    }
  }

  /** The keys that stand beside the keyword that refused one. */
  private static List<String> allowed(Error error, JsonNode whole) {
    String keyword = error.getSchemaLocation().getFragment().toString();
    return new ArrayList<>(whole.at(keyword.substring(0, keyword.lastIndexOf('/'))).path("properties").propertyNames());
  }

  /** What the schema says of the value that a keyword refused, or of the list that it stands in. */
  private static String meant(Error error, JsonNode whole) {
    String keyword = error.getSchemaLocation().getFragment().toString();
    String value = keyword.substring(0, keyword.lastIndexOf('/'));
    String own = whole.at(value).path("description").asString("");
    return own.isEmpty() && value.endsWith("/items") ? whole.at(value.substring(0, value.length() - "/items".length())).path("description").asString("") : own;
  }

  private static String name(String pointer) {
    String[] steps = pointer.split("/");
    for (int i = steps.length - 1; i > 0; i--) {
      if (!steps[i].chars().allMatch(Character::isDigit)) {
        return "\"" + steps[i].replace("~1", "/").replace("~0", "~") + "\"";
      }
    }
    return "the file";
  }

  private static String within(String name) {
    return name.equals("the file") ? "" : " in " + name;
  }

  private static String types(JsonNode schema) {
    List<String> words = new ArrayList<>();
    for (JsonNode type : schema.isArray() ? schema : List.of(schema)) {
      words.add(switch (type.asString()) {
        case "string" -> "a text";
        case "array" -> "a list";
        case "object" -> "a table";
        case "integer", "number" -> "a number";
        case "boolean" -> "true or false";
        default -> type.asString();
      });
    }
    return String.join(" or ", words);
  }
}
