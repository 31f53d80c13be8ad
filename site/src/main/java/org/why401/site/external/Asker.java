package org.why401.site.external;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.why401.site.external.Answer.State;

/** Asks for one address: HEAD, and GET where HEAD is not liked; follows redirects by hand, and asks again where a server is busy. */
final class Asker {

  private static final int HOPS = 6;
  /** What servers say to programs, or to whoever has not signed in: the page may well be there. */
  private static final Set<Integer> UNSEEN = Set.of(401, 402, 403, 406, 407, 418, 421, 429, 451, 999);
  private static final Set<Integer> BUSY = Set.of(408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524);

  private final Manner manner;
  private final Turns turns;
  private final Clock clock;
  private final HttpClient client;

  Asker(Manner manner, Turns turns, Clock clock) {
    this.manner = manner;
    this.turns = turns;
    this.clock = clock;
    this.client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(manner.connect()).followRedirects(HttpClient.Redirect.NEVER).build();
  }

  Answer ask(String url) throws InterruptedException {
    Duration wait = manner.again();
    for (int attempt = 1;; attempt++) {
      Step last = walk(url);
      if (!last.again || attempt == manner.tries()) {
        return new Answer(last.state, last.said, clock.instant().getEpochSecond());
      }
      turns.rest(last.host, last.rest != null ? last.rest : wait);
      wait = wait.multipliedBy(2);
    }
  }

  /**
   * Where a walk along redirects ended.
   *
   * @param again whether it may end better another time
   * @param host  that was asked last
   * @param rest  how long that host asked us to wait; null where it did not
   */
  private record Step(State state, String said, boolean again, String host, Duration rest) {}

  private Step walk(String url) throws InterruptedException {
    String at = url;
    boolean forGood = true;
    for (int hop = 0; hop < HOPS; hop++) {
      URI uri = uri(at);
      if (uri == null) {
        return new Step(State.DEAD, "\"" + at + "\" can't be read as an address", false, "", null);
      }
      HttpResponse<InputStream> answer;
      try {
        answer = send(uri);
      } catch (IOException e) {
        return new Step(State.DEAD, said(e), !(e instanceof SSLException), uri.getHost(), null);
      }
      int status = answer.statusCode();
      String location = answer.headers().firstValue("location").orElse(null);
      if (status < 300 || status == 304) {
        return at.equals(url) || !forGood ? new Step(State.FINE, "", false, uri.getHost(), null) : new Step(State.MOVED, at, false, uri.getHost(), null);
      }
      if (status > 399 || location == null) {
        return new Step(UNSEEN.contains(status) ? State.UNSEEN : State.DEAD, "it answers " + status, BUSY.contains(status), uri.getHost(), rest(answer));
      }
      forGood &= status == 301 || status == 308;
      at = next(uri, location);
    }
    return new Step(State.DEAD, "it redirects more than " + (HOPS - 1) + " times", false, uri(url).getHost(), null);
  }

  /** Some servers answer HEAD otherwise than GET, so only GET decides that something is not there. */
  private HttpResponse<InputStream> send(URI uri) throws IOException, InterruptedException {
    HttpResponse<InputStream> head = send("HEAD", uri);
    return head.statusCode() < 400 || head.statusCode() == 429 || head.statusCode() == 503 ? head : send("GET", uri);
  }

  private HttpResponse<InputStream> send(String method, URI uri) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).method(method, HttpRequest.BodyPublishers.noBody()).timeout(manner.answer())
        .header("User-Agent", manner.agent()).header("Accept", "text/html,*/*;q=0.8").build();
    try {
      return turns.take(uri.getHost(), () -> {
        HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        // The head says enough; nobody's bandwidth is spent on a body.
        answer.body().close();
        return answer;
      });
    } catch (IOException | InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private Duration rest(HttpResponse<?> answer) {
    String after = answer.headers().firstValue("retry-after").orElse("").strip();
    Duration rest = null;
    if (after.matches("\\d{1,9}")) {
      rest = Duration.ofSeconds(Long.parseLong(after));
    } else if (!after.isEmpty()) {
      try {
        rest = Duration.between(Instant.now(clock), ZonedDateTime.parse(after, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT)));
      } catch (DateTimeParseException e) {
        return null;
      }
    }
    return rest == null || rest.compareTo(manner.rest()) < 0 ? rest : manner.rest();
  }

  private static String next(URI uri, String location) {
    try {
      return uri.resolve(location).toString();
    } catch (IllegalArgumentException e) {
      return location;
    }
  }

  /** An address as it can be sent; null where it can't. */
  private static URI uri(String text) {
    int hash = text.indexOf('#');
    String address = hash < 0 ? text : text.substring(0, hash);
    try {
      URI uri = new URI(address);
      return uri.getHost() == null ? null : new URI(uri.toASCIIString());
    } catch (URISyntaxException e) {
      try {
        URL url = new URL(address);
        return new URI(url.getProtocol(), url.getUserInfo(), url.getHost(), url.getPort(), url.getPath(), url.getQuery(), null);
      } catch (IOException | URISyntaxException unreadable) {
        return null;
      }
    }
  }

  private String said(IOException e) {
    if (e instanceof HttpTimeoutException) {
      return "it did not answer within " + manner.answer().toSeconds() + " s";
    }
    if (e instanceof ConnectException) {
      return e.getCause() instanceof UnresolvedAddressException || e.getCause() != null && e.getCause().getCause() instanceof UnresolvedAddressException
          ? "there is no such host" : "nobody answers there";
    }
    return (e instanceof SSLException ? "no safe connection: " : "the connection broke: ") + e.getMessage();
  }
}
