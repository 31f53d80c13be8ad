package org.why401.engine.http;

import java.util.List;
import org.why401.engine.Excerpt;
import org.why401.engine.Place;

/** A JSON value (RFC 8259) that knows where it stands in the evidence. */
public sealed interface Json {

  /** Where it stands, quotes and brackets included; null where the text that it was read from stands nowhere. */
  Place place();

  /**
   * A string.
   *
   * @param value what stands between the quotes, escapes undone; every character still knows its place, so that JSON inside the string can
   *              be read again
   */
  record Text(Excerpt value, Place place) implements Json {}

  /** A number, as written. */
  record Num(Excerpt digits) implements Json {

    @Override
    public Place place() {
      return digits.place();
    }

    /** Its value, or NaN where the digits are no number. */
    public double value() {
      return Decimal.read(digits.text());
    }
  }

  /** {@code true} or {@code false}. */
  record Flag(boolean value, Place place) implements Json {}

  /** {@code null}. */
  record Nil(Place place) implements Json {}

  /** An array. */
  record Arr(List<Json> items, Place place) implements Json {

    public Arr {
      items = List.copyOf(items);
    }
  }

  /** An object, its members in their order; a name may come twice. */
  record Obj(List<Member> members, Place place) implements Json {

    public Obj {
      members = List.copyOf(members);
    }

    /** The value of the first member of that name, or null. */
    public Json get(String name) {
      for (Member member : members) {
        if (member.name().value().text().equals(name)) {
          return member.value();
        }
      }
      return null;
    }

    /** The string that the first member of that name has, or null where there is none or it is no string. */
    public Excerpt text(String name) {
      return get(name) instanceof Text found ? found.value() : null;
    }
  }

  /** A name and its value in an object. */
  record Member(Text name, Json value) {}
}
