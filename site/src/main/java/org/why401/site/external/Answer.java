package org.why401.site.external;

/**
 * What became of a link.
 *
 * @param state what it is
 * @param said  the new address of what has moved; else what was answered, in words
 * @param time  when it was asked, in seconds since 1970
 */
record Answer(State state, String said, long time) {

  enum State {
    /** It is there. */
    FINE,
    /** It is there, at another address for good. */
    MOVED,
    /** Its server does not show it to a program. */
    UNSEEN,
    /** It is not there. */
    DEAD
  }
}
