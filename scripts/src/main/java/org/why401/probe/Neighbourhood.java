package org.why401.probe;

import java.net.Inet6Address;
import java.net.InetAddress;

/** Which addresses are public. */
final class Neighbourhood {

  private Neighbourhood() {}

  /** Whether every one of them can be reached from anywhere in the Internet. */
  static boolean isPublic(InetAddress[] addresses) {
    for (InetAddress address : addresses) {
      if (!isPublic(address)) {
        return false;
      }
    }
    return true;
  }

  /** Not of this machine, its link or its site, nor of the ranges that RFC 6890 keeps for special use. */
  static boolean isPublic(InetAddress address) {
    if (address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress() || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    if (address instanceof Inet6Address) {
      boolean unique = (bytes[0] & 0xfe) == 0xfc;
      // 64:ff9b::/96 and 2002::/16 carry an IPv4 address that may be anyone's.
      boolean translated = bytes[0] == 0 && bytes[1] == 0x64 || bytes[0] == 0x20 && bytes[1] == 0x02 || bytes[0] == 0 && bytes[1] == 0;
      return !unique && !translated;
    }
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    boolean shared = first == 100 && second >= 64 && second < 128;
    boolean special = first == 0 || first >= 240 || first == 192 && second == 0 && bytes[2] == 0 || first == 198 && (second == 18 || second == 19);
    return !shared && !special;
  }
}
