package org.why401.engine.report;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Excerpt;
import org.why401.engine.Exchange;
import org.why401.engine.Header;
import org.why401.engine.Place;
import org.why401.engine.facts.DpopProof;
import org.why401.engine.intake.Intake;
import org.why401.engine.secrets.Alike;
import org.why401.engine.secrets.Search;
import org.why401.engine.secrets.Sighting;
import org.why401.engine.secrets.Typed;
import org.why401.engine.secrets.Verifiers;

/** Finds every credential in a piece of evidence, and hides it. */
public final class Secrets {

  private Secrets() {}

  /**
   * The credentials in {@code text}, sorted, none overlapping another. The text is searched for itself; what intake read out of it
   * (headers behind log prefixes, tokens that stand alone) comes on top.
   */
  public static List<Veil> find(String text, Intake intake) {
    List<Sighting> seen = new ArrayList<>(Search.all(text));
    Typed typed = new Typed(text);
    for (Exchange exchange : intake.exchanges()) {
      if (exchange.wanted() != null) {
        typed.add(exchange.wanted());
      }
      if (exchange.request() != null) {
        headers(exchange, seen, typed);
      }
      if (exchange.response() != null) {
        for (Header header : exchange.response().headers()) {
          header(header, seen);
        }
      }
      for (Excerpt token : exchange.tokens()) {
        Place place = token.place();
        if (place != null && place.end() > place.start() && token.text().indexOf(' ') < 0) {
          seen.add(Search.token(token.text(), place.start(), place.end()));
        }
      }
    }
    return veils(text, seen, typed);
  }

  /** The same for words that are no evidence: a target's name, a message. */
  public static List<Veil> find(String words) {
    return veils(words, Search.all(words), new Typed(words));
  }

  /** {@code words} with the secrets in them replaced by their marks. */
  public static String redact(String words) {
    return redact(words, find(words));
  }

  /** {@code text} with its veils in place. */
  public static String redact(String text, List<Veil> veils) {
    if (veils.isEmpty()) {
      return text;
    }
    StringBuilder redacted = new StringBuilder(text.length());
    int from = 0;
    for (Veil veil : veils) {
      redacted.append(text, from, veil.place().start()).append(veil.mark());
      from = veil.place().end();
    }
    return redacted.append(text, from, text.length()).toString();
  }

  private static void headers(Exchange exchange, List<Sighting> seen, Typed typed) {
    for (Header header : exchange.request().headers()) {
      if (!typed.made(header)) {
        header(header, seen);
      }
      Place place = header.is("dpop") ? header.value().place() : null;
      if (place != null) {
        Sighting proof = Search.token(header.value().text(), place.start(), place.end());
        seen.add(proof.with(DpopProof.details(exchange)));
      }
    }
  }

  private static void header(Header header, List<Sighting> seen) {
    for (Sighting sighting : Search.header(header.name().text(), header.value().text())) {
      Place place = header.value().place(sighting.start(), sighting.end());
      if (place != null && place.end() > place.start()) {
        seen.add(new Sighting(place.start(), place.end(), sighting.kind(), sighting.detail(), sighting.rank()));
      }
    }
  }

  private static List<Veil> veils(String text, List<Sighting> seen, Typed typed) {
    List<Sighting> first = Search.merged(text, seen);
    List<Sighting> all = new ArrayList<>(first);
    all.addAll(Search.copies(text, first));
    List<Sighting> told = typed.told(Verifiers.told(text, Search.merged(text, all)));
    List<Veil> veils = new ArrayList<>();
    for (Sighting sighting : Alike.numbered(text, told, typed.cut())) {
      veils.add(new Veil(new Place(sighting.start(), sighting.end()), sighting.label()));
    }
    return veils;
  }
}
