package org.why401.engine.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.why401.engine.Excerpt;
import org.why401.engine.Exchange;
import org.why401.engine.Header;
import org.why401.engine.http.CookieReader;
import org.why401.engine.http.HttpDate;
import org.why401.engine.http.Parameter;
import org.why401.engine.http.SetCookie;
import org.why401.engine.http.Url;

/** What all answers of an evidence set and delete, in their order: a request is held against the answers before it. */
final class CookieHistory {

  /**
   * One Set-Cookie header.
   *
   * @param number  its exchange's
   * @param url     where it came from; null where unknown
   * @param host    null where unknown
   * @param date    when it was set; null where nothing tells
   * @param carried the request that it answers carried a cookie of that name
   */
  record Entry(int number, SetCookie cookie, Url url, String host, Long date, boolean carried) {

    /** Whether it takes away what was there, rather than making something that is over at once. */
    boolean deletes() {
      return cookie.deletes(date) && (carried || isBlank(cookie.value().text()));
    }

    /** Whether it makes a cookie that is over at once. */
    boolean isOver() {
      return cookie.deletes(date) && !deletes();
    }
  }

  private static final int MOST = 500;

  private final List<Entry> entries = new ArrayList<>();

  private CookieHistory() {}

  /**
   * Reads all answers.
   *
   * @param now the time for answers that show none; null where there is none to go by
   */
  static CookieHistory of(List<Exchange> exchanges, Long now) {
    CookieHistory history = new CookieHistory();
    for (Exchange exchange : exchanges) {
      if (exchange.response() != null && history.entries.size() < MOST) {
        history.add(exchange, now);
      }
    }
    return history;
  }

  private void add(Exchange exchange, Long now) {
    Url url = null;
    Excerpt host = null;
    boolean located = false;
    for (Header header : exchange.response().headers()) {
      if (header.is("set-cookie") && entries.size() < MOST) {
        url = located ? url : Targets.url(exchange);
        host = located ? host : Targets.host(exchange, url);
        located = true;
        entries.add(entry(CookieReader.set(header.value()), exchange, url, host == null ? null : host.text(), now));
      }
    }
  }

  static Entry entry(SetCookie cookie, Exchange exchange, Url url, String host, Long now) {
    Header date = Targets.header(exchange.response().headers(), "date");
    boolean carried = false;
    for (Header header : exchange.request() == null ? List.<Header>of() : exchange.request().headers()) {
      carried |= header.is("cookie") && carries(header, cookie);
    }
    Long shown = date == null ? null : HttpDate.read(date.value().text());
    return new Entry(exchange.number(), cookie, url, host, shown == null ? now : shown, carried);
  }

  private static boolean carries(Header header, SetCookie cookie) {
    for (Parameter sent : CookieReader.sent(header.value())) {
      if (sent.name().text().equals(cookie.name().text())) {
        return true;
      }
    }
    return false;
  }

  /** The last word about each cookie in the answers before that exchange, in the order of their first. */
  Map<String, Entry> before(int number) {
    Map<String, Entry> last = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (entry.number < number) {
        last.put(entry.cookie.name().text(), entry);
      }
    }
    return last;
  }

  private static boolean isBlank(String value) {
    String bare = value.startsWith("\"") && value.endsWith("\"") && value.length() > 1 ? value.substring(1, value.length() - 1) : value;
    return bare.isEmpty() || bare.equals("-") || bare.equals("deleted") || bare.equals("deleteMe") || bare.equals("null") || bare.equals("delete") || bare.equals("expired");
  }
}
