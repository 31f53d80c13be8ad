package org.why401.engine.facts;

import org.why401.engine.Clock;
import org.why401.engine.Exchange;
import org.why401.engine.Header;
import org.why401.engine.Place;
import org.why401.engine.http.HttpDate;
import org.why401.engine.http.IsoTime;

/**
 * What time it was when a chain's last exchange happened.
 *
 * @param source  {@code at}, {@code evidence}, {@code machine} or {@code none}
 * @param seconds since 1970; null where there is none
 * @param where   the Date header that said so; null for other sources
 */
record Moment(String source, Long seconds, Place where) {

  /** The time that the person gave, else the last Date header of the chain, else the machine's. */
  static Moment of(Chain chain, Clock clock) {
    if (clock.at() != null) {
      return new Moment("at", clock.at(), null);
    }
    for (int i = chain.links().size() - 1; i >= 0; i--) {
      Exchange exchange = chain.links().get(i).exchange();
      Header date = exchange.response() == null ? null : Targets.header(exchange.response().headers(), "date");
      Long seconds = date == null ? null : HttpDate.read(date.value().text());
      seconds = date == null || seconds != null ? seconds : IsoTime.read(date.value().text()); // what a log wrote
      if (seconds != null) {
        return new Moment("evidence", seconds, date.value().place());
      }
    }
    return clock.machine() != null ? new Moment("machine", clock.machine(), null) : new Moment("none", null, null);
  }
}
