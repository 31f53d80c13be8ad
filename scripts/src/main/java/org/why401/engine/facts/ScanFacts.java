package org.why401.engine.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.why401.engine.Ascii;
import org.why401.engine.Exchange;
import org.why401.engine.Header;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Url;

/** {@code scan.*}: marks of a program that tries every server for known holes, seen over all exchanges of the evidence. */
final class ScanFacts {

  static final String PATHS = "scan.paths";
  static final String TOOL = "scan.tool";

  private static final int MOST = 5_000;
  /** Parts of paths, in lower case, which nobody's browser asks for; those of one product that a site may well run stand together and count once. */
  private static final String[][] TRIED = {{"/wp-login.php", "/wp-admin", "/xmlrpc.php", "/wlwmanifest.xml", "/wp-content/", "/wp-includes/", "/wp-json/"}, {"/.env"}, {"/.git/"}, {"/.aws/"},
      {"/.ssh/", "/id_rsa"}, {"/.svn/"}, {"/.ds_store"}, {"/.vscode/", "/sftp-config.json"}, {"/phpmyadmin", "/pma/"}, {"/phpinfo", "/info.php"}, {"/adminer"},
      {"/manager/html", "/host-manager", "/manager/text"}, {"/actuator/env", "/actuator/heapdump", "/actuator/gateway"}, {"/boaform"}, {"/hnap1"}, {"/cgi-bin/"},
      {"/vendor/phpunit", "/eval-stdin.php"}, {"/solr/admin"}, {"/druid/"}, {"/invoker/", "/jmx-console", "/web-console"}, {"/_ignition", "/telescope/requests"}, {"/struts"}, {"/goform/"},
      {"/setup.cgi"}, {"/nmaplowercheck"}, {"/evox/about"}, {"/remote/login", "/remote/fgt_lang"}, {"/dana-na/"}, {"/global-protect/"}, {"/+cscoe+/"}, {"/backup.zip", "/backup.sql", "/dump.sql"},
      {"/debug/default/view", "/_profiler/"}, {"/etc/passwd"}, {"/jenkins/script"}, {"/hudson"}, {"/portal/redlion"}, {"/wls-wsat"}, {"/autodiscover/autodiscover.json"}};
  private static final String[] TOOLS = {"zgrab", "masscan", "nuclei", "nikto", "sqlmap", "nmap scripting engine", "censysinspect", "expanse", "l9explore", "l9tcpid", "leakix", "gobuster",
      "dirbuster", "ffuf", "wpscan", "feroxbuster", "netsystemsresearch", "internet-measurement", "modatscanner", "odin;", "paloaltonetworks", "shodan", "visionheight", "openvas", "acunetix",
      "whatweb", "hello, world", "jaeles", "httpx - open-source", "fuzz faster", "keydrop", "researchscan", "wfuzz", "morfeus", "zmeu", "jorgee", "arachni", "w3af", "xpanse"};

  private ScanFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(PATHS, Kind.NUMBER,
            "How many different paths of the evidence are such as scanners try (/wp-login.php, /.env, /manager/html …); on the exchanges that ask for one.", null,
            ShownBy.NOTHING, null),
        new FactType(TOOL, Kind.WORD, "The scanner that User-Agent names, such as zgrab, nuclei, nikto.", null, ShownBy.NOTHING, null));
  }

  /** How many different paths of {@code exchanges} are such as scanners try. */
  static int paths(List<Exchange> exchanges) {
    Set<String> tried = new HashSet<>();
    for (Exchange exchange : exchanges.size() > MOST ? exchanges.subList(0, MOST) : exchanges) {
      Url url = Targets.url(exchange);
      String path = url == null ? null : tried(url);
      if (path != null) {
        tried.add(path);
      }
    }
    return tried.size();
  }

  static void observe(Scene scene, int paths, Sheet sheet) {
    if (scene.url() != null && tried(scene.url()) != null) {
      sheet.number(PATHS, paths, scene.url().path().place(),
          paths == 1 ? "the path is one that scanners try" : paths + " paths in this evidence are such as scanners try");
    }
    Header agent = scene.sentHeader("user-agent");
    String named = agent == null ? "" : Ascii.lower(agent.value().text());
    for (String tool : TOOLS) {
      if (!named.isEmpty() && named.contains(tool)) {
        sheet.word(TOOL, tool, agent.value().place(), "the client names itself " + tool + ", a scanner");
        return;
      }
    }
  }

  /** What kind of path it is that scanners try, or null. */
  private static String tried(Url url) {
    String path = Ascii.lower(url.path().text());
    for (String[] kind : TRIED) {
      for (String known : kind) {
        if (path.contains(known)) {
          return kind[0];
        }
      }
    }
    return null;
  }
}
