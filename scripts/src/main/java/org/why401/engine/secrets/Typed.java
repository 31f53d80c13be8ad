package org.why401.engine.secrets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.why401.engine.Excerpt;
import org.why401.engine.Header;
import org.why401.engine.Place;
import org.why401.engine.http.Base64;
import org.why401.engine.http.BasicFaults;
import org.why401.engine.http.Utf8;

/** The passwords that commands give, as they are typed: what is wrong with them, and what a shell makes of them. */
public final class Typed {

  /** What intake puts for a variable, and for one that a password was taken for. */
  private static final String UNKNOWN = "***";
  private static final String EATEN = "****";

  private final String text;
  private final Set<Place> places = new HashSet<>();
  private final Map<Integer, String> details = new HashMap<>();
  private final Map<Integer, String> cut = new HashMap<>();

  public Typed(String text) {
    this.text = text;
  }

  /** Whether that header stands nowhere, since intake made it of the user and password that a command gives. */
  public boolean made(Header header) {
    return header.value().place() != null && places.contains(header.value().place());
  }

  /** Remembers the user and the password that a command gives. */
  public void add(Excerpt wanted) {
    Place place = wanted.place();
    int user = wanted.text().indexOf(':');
    int colon = place == null ? -1 : text.indexOf(':', place.start());
    if (colon < 0 || colon >= place.end() || user < 0) {
      return;
    }
    places.add(place);
    String password = wanted.text().substring(user + 1);
    boolean named = Basic.isName(wanted.text().substring(0, user));
    List<String> words = new ArrayList<>();
    if (password.contains(EATEN)) {
      words.add("shell");
    } else if (password.contains(UNKNOWN)) {
      words.add("variable");
    } else {
      words.addAll(BasicFaults.of(Base64.encode(Utf8.encode(wanted.text()))));
    }
    String sent = password.replace(EATEN, "");
    cut.put(colon + 1, named ? sent : wanted.text().substring(0, user + 1) + sent);
    details.put(colon + 1, Sighting.details(null, words));
  }

  /** By where a password begins, what of it was sent. */
  public Map<Integer, String> cut() {
    return cut;
  }

  /** The sightings, those of such passwords with what is known of them. */
  public List<Sighting> told(List<Sighting> seen) {
    List<Sighting> told = new ArrayList<>();
    for (Sighting sighting : seen) {
      told.add(sighting.with(details.get(sighting.start())));
    }
    return told;
  }
}
