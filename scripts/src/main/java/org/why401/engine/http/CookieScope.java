package org.why401.engine.http;

import org.why401.engine.Ascii;
import org.why401.engine.Words;

/** Where a cookie goes: the rules about hosts and paths of RFC 6265bis section 5.1. */
public final class CookieScope {

  /** Suffixes under which strangers have hosts: the usual ones of the Public Suffix List, for the whole list is larger than the checker. */
  private static final String SUFFIXES = "co.uk org.uk ac.uk gov.uk com.au net.au org.au co.nz co.jp ne.jp or.jp com.br com.cn com.tw com.hk com.sg com.my com.mx com.ar com.tr "
      + "com.ua com.pl com.vn com.co co.in co.kr co.za co.il co.id co.th github.io gitlab.io herokuapp.com vercel.app netlify.app pages.dev workers.dev web.app firebaseapp.com "
      + "azurewebsites.net azurestaticapps.net cloudapp.net cloudfront.net elasticbeanstalk.com onrender.com fly.dev run.app appspot.com ngrok.io ngrok-free.app ngrok.app "
      + "glitch.me repl.co replit.app surge.sh deno.dev railway.app koyeb.app streamlit.app lhr.life trycloudflare.com myshopify.com";

  private CookieScope() {}

  /** Whether cookies of that domain go to that host: it is the host, or the host ends with it after a dot. */
  public static boolean domainMatches(String domain, String host) {
    String wanted = Ascii.lower(domain.startsWith(".") ? domain.substring(1) : domain);
    String asked = Ascii.lower(host);
    return asked.equals(wanted) || asked.endsWith("." + wanted) && !isAddress(asked);
  }

  /** Whether everybody may have a host below it, so that user agents take no cookie for it. */
  public static boolean isPublicSuffix(String domain) {
    String name = Ascii.lower(domain.startsWith(".") ? domain.substring(1) : domain);
    return !name.isEmpty() && (name.indexOf('.') < 0 || Words.has(SUFFIXES, name)) && !name.equals("localhost");
  }

  /** The host's site: its public suffix and one label more; the host itself where it has no more, or is an address. */
  public static String site(String host) {
    String name = Ascii.lower(host);
    if (isAddress(name)) {
      return name;
    }
    int last = name.lastIndexOf('.');
    int second = last < 0 ? -1 : name.lastIndexOf('.', last - 1);
    int third = second < 0 ? -1 : name.lastIndexOf('.', second - 1);
    if (second < 0) {
      return name;
    }
    return Words.has(SUFFIXES, name.substring(second + 1)) ? name.substring(third + 1) : name.substring(second + 1);
  }

  /** Whether a request to that path carries cookies of the cookie's path. */
  public static boolean pathMatches(String cookiePath, String requestPath) {
    String asked = requestPath.isEmpty() ? "/" : requestPath;
    return asked.equals(cookiePath) || asked.startsWith(cookiePath) && (cookiePath.endsWith("/") || asked.charAt(cookiePath.length()) == '/');
  }

  /** The path of a cookie that names none, or one that does not begin with a slash. */
  public static String path(String attribute, String requestPath) {
    if (attribute != null && attribute.startsWith("/")) {
      return attribute;
    }
    int slash = requestPath.lastIndexOf('/');
    return !requestPath.startsWith("/") || slash == 0 ? "/" : requestPath.substring(0, slash);
  }

  private static boolean isAddress(String host) {
    return host.startsWith("[") || !host.isEmpty() && host.charAt(host.length() - 1) >= '0' && host.charAt(host.length() - 1) <= '9' && host.indexOf('.') > 0;
  }
}
