package org.why401.probe;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.why401.engine.Version;

/**
 * Asks a URL with one GET and follows its redirects. What was given goes to the origin that it was given for and to no other; no
 * redirect leads from a public name to a private address.
 */
public final class Probe {

  static final Duration CONNECT = Duration.ofSeconds(10);
  static final Duration TOTAL = Duration.ofSeconds(30);
  private static final int MOST_REDIRECTS = 10;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final Transcript transcript = new Transcript();
  private final Set<String> origins = new LinkedHashSet<>();
  private final long deadline = System.nanoTime() + TOTAL.toNanos();
  private final HttpClient client;
  private final Given given;
  private final String home;
  private int requests;
  private boolean answered;

  private Probe(Given given, String home) {
    this.given = given;
    this.home = home;
    // No authenticator: with one, Java answers challenges by itself and throws where a 401 carries none.
    this.client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).connectTimeout(CONNECT).build();
  }

  /** Asks the URL that a person typed. */
  public static Asked ask(String target, Given given) throws BadAddress {
    URI uri = Address.read(target, null);
    Probe probe = new Probe(given.with(Address.credentials(uri)), Address.origin(uri));
    String error = probe.follow(Address.bare(uri));
    return new Asked(probe.answered ? probe.transcript.toString() : null, error, probe.requests, List.copyOf(probe.origins));
  }

  /** Asks hop after hop; answers why the last one got no answer, or null. */
  private String follow(URI first) {
    URI uri = first;
    boolean fromPublic = false;
    for (int hop = 0; ; hop++) {
      InetAddress[] addresses;
      try {
        addresses = InetAddress.getAllByName(bareHost(uri));
      } catch (UnknownHostException unknown) {
        return stop("there is no host named " + uri.getHost() + ". Is it spelled right, and does this machine's DNS know it?");
      }
      boolean isPublic = Neighbourhood.isPublic(addresses);
      if (fromPublic && !isPublic) {
        transcript.note("Not followed: the redirect leads from a public name to the private address " + addresses[0].getHostAddress());
        return null;
      }
      fromPublic |= isPublic;
      HttpResponse<Body> answer;
      try {
        answer = send(uri, addresses[0].getHostAddress());
      } catch (ExecutionException | TimeoutException failed) {
        return stop(Failures.words(failed, uri, addresses[0].getHostAddress()));
      }
      URI next = next(uri, answer, hop);
      if (next == null) {
        return null;
      }
      uri = next;
    }
  }

  private HttpResponse<Body> send(URI uri, String address) throws ExecutionException, TimeoutException {
    boolean own = Address.origin(uri).equals(home);
    List<Given.Pair> headers = new ArrayList<>();
    if (!given.has("User-Agent")) {
      headers.add(new Given.Pair("User-Agent", "why401/" + Version.NUMBER));
    }
    if (!given.has("Accept")) {
      headers.add(new Given.Pair("Accept", "*/*"));
    }
    headers.addAll(given.to(own));
    if (!own && !given.kept().isEmpty()) {
      transcript.note("Another origin: not sent there: " + String.join(", ", given.kept()));
    }
    HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
    // Over plain HTTP Java would otherwise ask for HTTP/2 with headers of its own.
    request.version(uri.getScheme().equals("https") ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1);
    for (Given.Pair header : headers) {
      request.header(header.name(), header.value());
    }
    requests++;
    origins.add(Address.origin(uri));
    CompletableFuture<HttpResponse<Body>> future = client.sendAsync(request.GET().build(), info -> new Body());
    try {
      HttpResponse<Body> answer = future.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
      transcript.exchange(uri, address, headers, answer);
      answered = true;
      return answer;
    } catch (TimeoutException late) {
      future.cancel(true);
      throw late;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new TimeoutException();
    }
  }

  /** The URL that an answer redirects to, or null where it leads nowhere. */
  private URI next(URI uri, HttpResponse<Body> answer, int hop) {
    String location = answer.headers().firstValue("location").orElse(null);
    if (!REDIRECTS.contains(answer.statusCode()) || location == null) {
      return null;
    }
    if (hop >= MOST_REDIRECTS) {
      transcript.note("Maximum (" + MOST_REDIRECTS + ") redirects followed");
      return null;
    }
    try {
      URI next = Address.bare(Address.read(location, uri));
      transcript.note("Issue another request to this URL: '" + next + "'");
      return next;
    } catch (BadAddress nowhere) {
      transcript.note("Not followed: the Location is " + nowhere.getMessage());
      return null;
    }
  }

  private String stop(String error) {
    transcript.note(error);
    return error;
  }

  private static String bareHost(URI uri) {
    return uri.getHost().startsWith("[") ? uri.getHost().substring(1, uri.getHost().length() - 1) : uri.getHost();
  }
}
