package org.why401.engine.facts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.why401.engine.Excerpt;
import org.why401.engine.Header;
import org.why401.engine.Place;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;

/** {@code client}: who asked, by User-Agent and by the way its output looks. */
final class ClientFacts {

  static final String CLIENT = "client";

  private static final String[][] AGENTS = {
      {"curl/", "curl"}, {"wget/", "wget"}, {"httpie/", "httpie"}, {"python-requests/", "python-requests"}, {"python-urllib", "python"}, {"python-httpx/", "python"},
      {"python/", "python"}, {"aiohttp/", "python"}, {"postmanruntime/", "postman"}, {"insomnia/", "insomnia"}, {"axios/", "axios"}, {"node-fetch", "node"}, {"undici", "node"},
      {"node", "node"}, {"got ", "node"}, {"go-http-client/", "go"}, {"java-http-client/", "java"}, {"java/", "java"}, {"okhttp/", "java"}, {"apache-httpclient/", "java"},
      {"apache-maven/", "maven"}, {"gradle/", "gradle"}, {"git/", "git"}, {"docker/", "docker"}, {"containerd/", "containerd"}, {"npm/", "npm"}, {"yarn/", "yarn"},
      {"pnpm/", "pnpm"}, {"pip/", "pip"}, {"twine/", "twine"}, {"kubectl/", "kubectl"}, {"helm/", "helm"}, {"terraform/", "terraform"}, {"hashicorp terraform/", "terraform"},
      {"aws-cli/", "aws-cli"}, {"boto3/", "python"}, {"github cli", "gh"}, {"dart/", "dart"}, {"ruby", "ruby"}, {"faraday", "ruby"}, {"cargo/", "cargo"},
      {"nuget", "nuget"}, {"mozilla/", "browser"}};

  /** Beginnings of lines that only one program prints. */
  private static final String[][] LINES = {
      {"curl: (", "curl"}, {"npm err!", "npm"}, {"npm error", "npm"}, {"requests.exceptions.", "python-requests"}, {"urllib.error.", "python"}, {"fatal: ", "git"},
      {"remote: ", "git"}, {"error response from daemon", "docker"}, {"invoke-webrequest", "powershell"}, {"invoke-restmethod", "powershell"},
      {"axioserror", "axios"}, {"java.", "java"}, {"javax.net.ssl.", "java"}, {"openssl s_client", "openssl"}, {"gnutls: ", "wget"}, {"unable to connect to the server: ", "kubectl"}, {"caused by: java.", "java"}, {"access to fetch at ", "browser"}, {"access to xmlhttprequest at ", "browser"},
      {"failed to load resource:", "browser"}, {"cross-origin request blocked:", "browser"}, {"http request sent, awaiting response", "wget"}};
  private static final int MOST = 200;

  private ClientFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(CLIENT, Kind.WORD, "The program that sent the request, such as curl, wget, httpie, python-requests, postman, browser, java.",
            null, ShownBy.NOTHING, null));
  }

  static void observe(Scene scene, Sheet sheet) {
    Set<String> known = new LinkedHashSet<>();
    Header agent = scene.sentHeader("user-agent");
    if (agent != null) {
      boolean powershell = agent.value().text().contains("PowerShell");
      match(powershell ? "invoke-webrequest" : agent.value().text(), powershell ? LINES : AGENTS, agent.value().place(), known, sheet);
    }
    if (scene.kind().startsWith("curl")) {
      add("curl", null, known, sheet);
    }
    int read = 0;
    for (Excerpt line : scene.exchange().said()) {
      if (read++ < MOST) {
        match(line.text(), LINES, line.place(), known, sheet);
        // The OpenSSL that is part of Node.js names its own source.
        if (line.text().contains(":../deps/openssl/")) {
          add("node", line.place(), known, sheet);
        }
      }
    }
  }

  private static void match(String text, String[][] beginnings, Place place, Set<String> known, Sheet sheet) {
    String client = Beginnings.nameOf(text, beginnings);
    if (client != null) {
      add(client, place, known, sheet);
    }
  }

  private static void add(String client, Place place, Set<String> known, Sheet sheet) {
    if (known.add(client)) {
      sheet.word(CLIENT, client, place, "the request came from " + client);
    }
  }
}
