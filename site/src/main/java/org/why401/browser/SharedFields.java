package org.why401.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes TeaVM's script smaller by one twenty-fifth where it is sent compressed: TeaVM gives each field of the program a short name of its own;
 * here the first field of every class gets the same name, the second the next, and so on, behind those of the class above it.
 */
public final class SharedFields {

  /** {@code function X(){Y.call(this);this.ab=null;}}, or the same with {@code let a=this;}. */
  private static final Pattern CLASS = Pattern.compile("(?m)^function ([\\w$]+)\\(\\)\\{(?:let a=this;)?([\\w$]+)\\.call\\((?:a|this)\\);((?:(?:a|this)\\.[\\w$]+=[\\w.]+;)+)\\}");
  private static final Pattern ROOT = Pattern.compile("(?m)^function ([\\w$]+)\\(\\)\\{this\\.\\$id\\$=0;\\}");
  /** What makes a class without fields, as {@code X=J(Y)}. */
  private static final Pattern MAKER = Pattern.compile("([\\w$]+)=superclass=>");
  private static final Pattern FIELD = Pattern.compile("(?:a|this)\\.([\\w$]+)=");
  private static final Pattern PROPERTY = Pattern.compile("\\.([\\w$]+)(\\(?)");
  private static final Pattern NAME = Pattern.compile("[\\w$]+");
  /** A literal text, or what stands between two. */
  private static final Pattern STRETCH = Pattern.compile("\"(?:[^\"\\\\]+|\\\\.)*+\"|'(?:[^'\\\\]+|\\\\.)*+'|[^\"']+", Pattern.DOTALL);
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  /** @param fields in the order of the declaration */
  private record Declared(String above, List<String> fields) {}

  private final Map<String, Declared> classes = new LinkedHashMap<>();
  private final Set<String> roots = new HashSet<>();

  private SharedFields() {}

  /** Reads the script that the first argument names, and writes it to the second. */
  public static void main(String[] files) throws IOException {
    Files.writeString(Path.of(files[1]), of(Files.readString(Path.of(files[0]))));
  }

  static String of(String script) {
    return new SharedFields().shared(script);
  }

  private String shared(String script) {
    ROOT.matcher(script).results().forEach(found -> roots.add(found.group(1)));
    MAKER.matcher(script).results().forEach(maker -> Pattern.compile("(?<![\\w$])([\\w$]+)=" + Pattern.quote(maker.group(1)) + "\\(([\\w$]*)\\)").matcher(script).results()
        .forEach(found -> classes.put(found.group(1), new Declared(found.group(2), List.of()))));
    CLASS.matcher(script).results().forEach(found -> classes.put(found.group(1),
        new Declared(found.group(2), FIELD.matcher(found.group(3)).results().map(field -> field.group(1)).toList())));
    Map<String, Integer> owners = new HashMap<>();
    classes.values().forEach(one -> one.fields.forEach(field -> owners.merge(field, 1, Integer::sum)));
    Set<String> kept = otherNames(script, owners.keySet());
    Map<String, String> names = new HashMap<>();
    classes.forEach((name, one) -> {
      int place = fieldsAbove(name);
      for (int i = 0; i < one.fields.size() && place >= 0; i++) {
        String field = one.fields.get(i);
        if (owners.get(field) == 1 && !kept.contains(field)) {
          names.put(field, name(place + i, kept));
        }
      }
    });
    return outsideTexts(script, code -> PROPERTY.matcher(code).replaceAll(found -> Matcher.quoteReplacement("." + names.getOrDefault(found.group(1), found.group(1)) + found.group(2))));
  }

  /** How many fields the classes above that one have; -1 where one of them is unknown. */
  private int fieldsAbove(String name) {
    int fields = 0;
    for (Declared one = classes.get(name); !roots.contains(one.above) && !one.above.isEmpty();) {
      one = classes.get(one.above);
      if (one == null) {
        return -1;
      }
      fields += one.fields.size();
    }
    return fields;
  }

  /** The name of the fields at that place: the letters, then pairs of them, without those that mean something else. */
  private static String name(int place, Set<String> kept) {
    int left = place;
    for (int i = 0;; i++) {
      String name = i < LETTERS.length() ? LETTERS.substring(i, i + 1) : "_" + LETTERS.charAt(i - LETTERS.length());
      if (!kept.contains(name) && left-- == 0) {
        return name;
      }
    }
  }

  /** Names that must stay and that no field may get: of methods, of what the script asks of the browser, and all that stands alone in a text. */
  private static Set<String> otherNames(String script, Set<String> fields) {
    Set<String> others = new HashSet<>();
    outsideTexts(script, code -> {
      PROPERTY.matcher(code).results().filter(found -> !found.group(2).isEmpty() || !fields.contains(found.group(1))).forEach(found -> others.add(found.group(1)));
      return code;
    });
    STRETCH.matcher(script).results().map(found -> found.group().replaceAll("^[\"']|[\"']$", "")).filter(text -> NAME.matcher(text).matches()).forEach(others::add);
    return others;
  }

  private static String outsideTexts(String script, UnaryOperator<String> change) {
    StringBuilder changed = new StringBuilder(script.length());
    Matcher stretches = STRETCH.matcher(script);
    while (stretches.find()) {
      String stretch = stretches.group();
      changed.append(stretch.charAt(0) == '"' || stretch.charAt(0) == '\'' ? stretch : change.apply(stretch));
    }
    return changed.toString();
  }
}
