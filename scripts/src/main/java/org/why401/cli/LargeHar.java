package org.why401.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.why401.rulebook.JsonText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * A HAR too large for the engine, read entry by entry and reduced to what may decide: refused calls, those just before and after each, and one
 * that shows whether credentials were left out. Bodies of other answers are stepped over and never held in memory.
 */
final class LargeHar {

  /** Smaller ones are read whole, so that findings point into the file itself. */
  static final int SMALLEST = 4 * 1024 * 1024;

  private static final int PROBE = 4_096;
  private static final int MOST = 1_000;
  private static final int BEFORE = 2;
  private static final int LONGEST_BODY = 65_536;
  private static final int LONGEST_STRING = 32 * 1024 * 1024;

  private final List<Map<String, Object>> kept = new ArrayList<>();
  private final Deque<Map<String, Object>> before = new ArrayDeque<>();
  private Map<String, Object> creator;
  private Map<String, Object> honest;
  private boolean after;

  private LargeHar() {}

  /** Whether a HAR begins so. */
  static boolean begins(InputStream in) throws IOException {
    return begins(in.readNBytes(PROBE));
  }

  static boolean begins(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, PROBE), StandardCharsets.UTF_8).strip();
    int brace = start.indexOf('{');
    int log = start.indexOf("\"log\"");
    return brace >= 0 && brace < 2 && log > brace && start.substring(brace + 1, log).isBlank();
  }

  /** The HAR as a small one. */
  static String reduce(InputStream in) throws Unreadable {
    LargeHar har = new LargeHar();
    StreamReadConstraints bounds = StreamReadConstraints.builder().maxStringLength(LONGEST_STRING).maxDocumentLength(-1).build();
    try (JsonParser parser = JsonFactory.builder().streamReadConstraints(bounds).build().createParser(ObjectReadContext.empty(), in)) {
      har.read(parser);
    } catch (JacksonException cut) {
      if (har.kept.isEmpty() && har.before.isEmpty()) {
        throw new Unreadable("larger than 64 MB, and no HAR that can be read.");
      }
    }
    return har.text();
  }

  /** To the array of entries, wherever it is among the log's members. */
  private void read(JsonParser parser) {
    while (parser.nextToken() != null) {
      if (parser.currentToken() != JsonToken.PROPERTY_NAME) {
        continue;
      }
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals("entries") && value == JsonToken.START_ARRAY) {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          take(object(parser, "entry"));
        }
      } else if (name.equals("creator") && value == JsonToken.START_OBJECT) {
        creator = object(parser, "creator");
      } else if (!name.equals("log")) {
        parser.skipChildren();
      }
    }
  }

  private void take(Map<String, Object> entry) {
    boolean refused = isRefused(entry);
    if (honest == null && showsCredentials(entry)) {
      honest = entry;
    }
    if (refused && kept.size() < MOST) {
      kept.addAll(before);
      before.clear();
      kept.add(entry);
    } else if (after && kept.size() < MOST) {
      kept.add(entry);
    } else {
      before.addLast(entry);
      if (before.size() > BEFORE) {
        before.removeFirst();
      }
    }
    after = refused;
  }

  private String text() {
    if (kept.isEmpty()) {
      kept.addAll(before);
    }
    if (honest != null && !kept.contains(honest)) {
      kept.add(0, honest);
    }
    StringBuilder text = new StringBuilder("{\"log\": {");
    text.append(creator == null ? "" : "\"creator\": " + JsonText.of(creator) + ", ").append("\"entries\": [");
    for (int i = 0; i < kept.size(); i++) {
      text.append(i == 0 ? "\n" : ",\n").append(JsonText.of(kept.get(i)));
    }
    return text.append("\n]}}\n").toString();
  }

  private static boolean isRefused(Map<String, Object> entry) {
    int status = status(entry);
    return status <= 0 || status == 400 || status == 401 || status == 403 || status == 404 || status == 407 || status == 419 || status == 429 || status >= 495 && status < 500;
  }

  private static int status(Map<String, Object> entry) {
    return entry.get("response") instanceof Map<?, ?> response && response.get("status") instanceof Number status ? status.intValue() : 0;
  }

  private static boolean showsCredentials(Map<String, Object> entry) {
    return shows(entry.get("request"), "authorization") || shows(entry.get("request"), "cookie") || shows(entry.get("response"), "set-cookie");
  }

  private static boolean shows(Object message, String name) {
    if (message instanceof Map<?, ?> members && members.get("headers") instanceof List<?> headers) {
      for (Object header : headers) {
        if (header instanceof Map<?, ?> pair && name.equalsIgnoreCase(String.valueOf(pair.get("name")))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The members of an object that the engine reads; all others are stepped over. */
  private static Map<String, Object> object(JsonParser parser, String within) {
    Map<String, Object> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      boolean wanted = switch (within) {
        case "entry" -> name.equals("request") || name.equals("response");
        case "request" -> name.equals("method") || name.equals("url") || name.equals("httpVersion") || name.equals("headers") || name.equals("postData");
        case "response" -> name.equals("status") || name.equals("statusText") || name.equals("headers") || name.equals("content") || name.startsWith("_");
        case "content" -> !name.equals("text") || mayMatter(members);
        default -> true;
      };
      if (!wanted) {
        parser.skipChildren();
      } else if (token == JsonToken.START_OBJECT) {
        Map<String, Object> inner = object(parser, name);
        members.put(name, inner);
      } else if (token == JsonToken.START_ARRAY) {
        members.put(name, array(parser));
      } else {
        members.put(name, scalar(parser, token));
      }
    }
    return members;
  }

  /** A refusal's text is no image and no megabytes; a HAR tells size and type before the text. */
  private static boolean mayMatter(Map<String, Object> content) {
    String type = String.valueOf(content.get("mimeType"));
    boolean text = type.equals("null") || type.contains("json") || type.contains("text") || type.contains("xml") || type.contains("html");
    return text && !(content.get("size") instanceof Number size && size.longValue() > LONGEST_BODY);
  }

  private static List<Object> array(JsonParser parser) {
    List<Object> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken(); token != null && token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      if (token == JsonToken.START_OBJECT) {
        items.add(object(parser, "item"));
      } else if (token == JsonToken.START_ARRAY) {
        parser.skipChildren();
      } else {
        items.add(scalar(parser, token));
      }
    }
    return items;
  }

  private static Object scalar(JsonParser parser, JsonToken token) {
    return switch (token) {
      case VALUE_STRING -> parser.getString().length() > LONGEST_BODY ? parser.getString().substring(0, LONGEST_BODY) : parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> null;
    };
  }
}
