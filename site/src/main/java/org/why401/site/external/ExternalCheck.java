package org.why401.site.external;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.why401.rulebook.Problem;
import org.why401.site.read.Book;

/** Asks for every link to another site, and tells those that are dead. */
public final class ExternalCheck {

  /**
   * What was found.
   *
   * @param faults dead links, at each place
   * @param hints  links that have moved, or whose server does not show them to a program
   * @param links  how many addresses there are
   * @param asked  how many of them were asked now; the others were known
   */
  public record Result(List<Problem> faults, List<Problem> hints, int links, int asked) {}

  private ExternalCheck() {}

  /**
   * @param cache    the file that keeps answers
   * @param age      how long they are good for
   * @param progress is told how far it is
   */
  public static Result run(Book book, Manner manner, Path cache, Duration age, Clock clock, Consumer<String> progress) throws IOException, InterruptedException {
    Map<String, List<ExternalLinks.Place>> links = ExternalLinks.of(book);
    LinkCache known = LinkCache.read(cache, age, clock);
    Map<String, Answer> answers = new ConcurrentHashMap<>();
    Map<String, List<String>> byHost = new LinkedHashMap<>();
    for (String url : links.keySet()) {
      Answer answer = known.get(url);
      if (answer != null) {
        answers.put(url, answer);
      } else {
        byHost.computeIfAbsent(host(url), host -> new ArrayList<>()).add(url);
      }
    }
    int asked = links.size() - answers.size();
    Asker asker = new Asker(manner, new Turns(manner.pause()), clock);
    AtomicInteger done = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(manner.hosts(), task -> {
      Thread thread = new Thread(task, "links");
      thread.setDaemon(true);
      return thread;
    });
    try {
      List<Future<?>> hosts = new ArrayList<>();
      byHost.values().forEach(urls -> hosts.add(pool.submit(() -> {
        for (String url : urls) {
          Answer answer = asker.ask(url);
          answers.put(url, answer);
          known.put(url, answer);
          progress.accept("Asking for links to other sites: " + done.incrementAndGet() + " of " + asked);
        }
        return null;
      })));
      for (Future<?> host : hosts) {
        host.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
      known.write();
    }
    return result(links, new TreeMap<>(answers), asked);
  }

  private static Result result(Map<String, List<ExternalLinks.Place>> links, Map<String, Answer> answers, int asked) {
    TreeSet<Problem> faults = new TreeSet<>();
    TreeSet<Problem> hints = new TreeSet<>();
    answers.forEach((url, answer) -> {
      for (ExternalLinks.Place place : links.get(url)) {
        switch (answer.state()) {
          case DEAD -> faults.add(problem(place, "this link is dead: " + answer.said(), "link to where it is now, or take it out"));
          case MOVED -> hints.add(problem(place, "this link has moved", "write " + answer.said()));
          case UNSEEN -> hints.add(problem(place, "this link can't be seen by a program: " + answer.said(), "open it in a browser"));
          default -> { }
        }
      }
    });
    return new Result(List.copyOf(faults), List.copyOf(hints), links.size(), asked);
  }

  private static Problem problem(ExternalLinks.Place place, String message, String hint) {
    return place.source().problem(place.start(), place.end(), message, hint);
  }

  private static String host(String url) {
    try {
      String host = URI.create(url).getHost();
      return host == null ? url : host;
    } catch (IllegalArgumentException e) {
      return url;
    }
  }
}
