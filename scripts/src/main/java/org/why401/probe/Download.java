package org.why401.probe;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Fetches published files: rules. */
public final class Download {

  private Download() {}

  /** The address answered, but not with the file. */
  public static final class Refused extends IOException {
    Refused(String message) {
      super(message);
    }
  }

  /** What stands at {@code url}; redirects are followed. */
  public static InputStream get(String url) throws IOException {
    HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).connectTimeout(Probe.CONNECT).build();
    try {
      URI uri = Address.bare(Address.read(url, null));
      HttpResponse<InputStream> answer = client.send(HttpRequest.newBuilder(uri).timeout(Probe.TOTAL).GET().build(), HttpResponse.BodyHandlers.ofInputStream());
      if (answer.statusCode() != 200) {
        throw new Refused("the server answered " + answer.statusCode() + ".");
      }
      return answer.body();
    } catch (BadAddress bad) {
      throw new Refused(bad.getMessage());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Refused("interrupted.");
    }
  }
}
