package org.why401.rulebook;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What one reading of a content folder hands to the next in the same JVM: results of pure functions by all that they were made of, so a build that remembers gives the same
 * bytes as one that does not. What the last build had no use for is forgotten. Safe for use by the threads of one build.
 */
public final class Memory {

  private final boolean remembers;
  private Map<Object, Object> before = Map.of();
  private Map<Object, Object> now = new ConcurrentHashMap<>();

  private Memory(boolean remembers) {
    this.remembers = remembers;
  }

  /** For a process that builds again and again. */
  public static Memory lasting() {
    return new Memory(true);
  }

  /** For a process that builds once. */
  public static Memory none() {
    return new Memory(false);
  }

  /**
   * The result for that key: remembered, or made.
   *
   * @param keys makes a value of a class of its own, equal where the result is; not asked where nothing is remembered
   * @param make a pure function of the key
   */
  @SuppressWarnings("unchecked")
  public <T> T recall(Supplier<Object> keys, Supplier<T> make) {
    if (!remembers) {
      return make.get();
    }
    Object key = keys.get();
    Object known = now.get(key);
    if (known == null) {
      known = before.get(key);
      known = known == null ? make.get() : known;
      if (known != null) {
        now.put(key, known);
      }
    }
    return (T) known;
  }

  /** Called after each build. */
  public void turn() {
    before = now;
    now = new ConcurrentHashMap<>();
  }
}
