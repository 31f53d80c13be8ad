package org.why401.probe;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Takes a body up to a size, then lets go of the connection. */
final class Body implements BodySubscriber<Body> {

  static final int LARGEST = 1024 * 1024;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<Body> done = new CompletableFuture<>();
  private volatile boolean cut;
  private Flow.Subscription subscription;

  @Override
  public CompletionStage<Body> getBody() {
    return done;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      byte[] part = new byte[Math.min(buffer.remaining(), LARGEST - bytes.size())];
      buffer.get(part);
      bytes.writeBytes(part);
      if (buffer.hasRemaining()) {
        end();
        subscription.cancel();
        return;
      }
    }
  }

  @Override
  public void onError(Throwable broken) {
    end();
  }

  @Override
  public void onComplete() {
    done.complete(this);
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /** Less came than the server meant to send. */
  boolean cut() {
    return cut;
  }

  private void end() {
    cut = true;
    done.complete(this);
  }
}
