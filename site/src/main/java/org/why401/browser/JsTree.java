package org.why401.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;

/** Maps JavaScript's plain objects to the maps and lists that the engine reads, and back. */
final class JsTree {

  private JsTree() {}

  /** A plain object, array, text, number, truth value or null as maps, lists and their like. */
  static Object read(JSObject value) {
    return switch (kind(value)) {
      case "array" -> readArray((JSArray<?>) value);
      case "object" -> readObject(value);
      case "string" -> ((JSString) value).stringValue();
      case "number" -> readNumber((JSNumber) value);
      case "boolean" -> ((JSBoolean) value).booleanValue();
      default -> null;
    };
  }

  private static List<Object> readArray(JSArray<?> array) {
    List<Object> list = new ArrayList<>(array.getLength());
    for (int i = 0; i < array.getLength(); i++) {
      list.add(read((JSObject) array.get(i)));
    }
    return list;
  }

  private static Map<String, Object> readObject(JSObject object) {
    Map<String, Object> map = new LinkedHashMap<>();
    String[] keys = keys(object);
    for (String key : keys) {
      map.put(key, read(get(object, key)));
    }
    return map;
  }

  /** A whole number as a Long, any other as its text: the engine reads both alike, and Java's own printing of doubles would weigh 20 KB here. */
  private static Object readNumber(JSNumber value) {
    double number = value.doubleValue();
    if (number == (long) number) {
      return (long) number;
    }
    return print(value);
  }

  /** The same the other way. */
  static JSObject write(Object value) {
    if (value == null) {
      return nothing();
    }
    if (value instanceof Map<?, ?> map) {
      JSObject object = JSObjects.create();
      map.forEach((key, item) -> set(object, (String) key, write(item)));
      return object;
    }
    if (value instanceof List<?> list) {
      JSArray<JSObject> array = new JSArray<>();
      list.forEach(item -> array.push(write(item)));
      return array;
    }
    if (value instanceof Number number) {
      return JSNumber.valueOf(number.doubleValue());
    }
    if (value instanceof Boolean flag) {
      return JSBoolean.valueOf(flag);
    }
    return JSString.valueOf((String) value);
  }

  @JSBody(params = "value", script = "return value == null ? 'nothing' : Array.isArray(value) ? 'array' : typeof value;")
  private static native String kind(JSObject value);

  @JSBody(params = "number", script = "return String(number);")
  private static native String print(JSNumber number);

  @JSBody(params = "object", script = "return Object.keys(object);")
  private static native String[] keys(JSObject object);

  @JSBody(params = {"object", "key"}, script = "return object[key];")
  private static native JSObject get(JSObject object, String key);

  @JSBody(params = {"object", "key", "value"}, script = "object[key] = value;")
  private static native void set(JSObject object, String key, JSObject value);

  @JSBody(script = "return null;")
  private static native JSObject nothing();
}
