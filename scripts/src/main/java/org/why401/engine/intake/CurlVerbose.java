package org.why401.engine.intake;

import org.why401.engine.Words;

/** What {@code curl -v} prints, and whatever writes transcripts like it. */
final class CurlVerbose implements Reader {

  /** How those of curl's own lines begin that only curl says: a line with an asterisk alone may be a list's item. */
  private static final String OWN = "Trying |Connected to |Host |IPv6: |IPv4: |Could not resolve|connect to |Failed to connect|Issue another request|Re-using existing|Reusing existing|Re-using connection|Rebuilt URL|About to connect()|Uses proxy env|Server auth using|Proxy auth using|Establish HTTP proxy|ALPN|TLSv1|SSL |SSL:|schannel|using HTTP/|h2h3 [|[HTTP/|Using HTTP|Found bundle|Connection #|Closing connection|CONNECT |Authentication problem|Mark bundle|Request completely sent|upload completely sent|Added |Expire in |Couldn't find host|Ignoring the response-body|NTLM|Couldn't resolve|Hostname |WARNING: |Maximum (|The requested URL returned error";

  @Override
  public int read(Lines lines, int at, Draft draft) {
    return begins(lines.text(at)) ? new CurlTranscript(lines, draft).read(at) : at;
  }

  private static boolean begins(String line) {
    if (line.startsWith("> ")) {
      return StartLine.isRequest(line.substring(2)) || HeaderLines.sent(line.substring(2));
    }
    if (line.startsWith("< ")) {
      return StartLine.isStatus(line.substring(2).strip()) || HeaderLines.answered(line.substring(2));
    }
    return line.startsWith("* ") && own(line.substring(2).strip());
  }

  /** Whether curl says so of itself; {@code line} is without its asterisk. */
  static boolean own(String line) {
    return Words.begins(line, OWN);
  }
}
