package org.why401.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Writes one exchange as tools, browsers, libraries and logs do. */
final class Renderings {

  private Renderings() {}

  static Map<String, Function<Planted, String>> all() {
    Map<String, Function<Planted, String>> all = new LinkedHashMap<>();
    all.put("raw", one -> request(one, "") + "\n\n" + response(one, ""));
    all.put("curl -v", one -> "* Connected to api.example.com (203.0.113.7) port 443\n" + request(one, "> ") + "\n> \n" + response(one, "< ").replace("\n< \n< ", "\n< \n"));
    all.put("curl -v HTTP/2", one -> "* [HTTP/2] [1] OPENED stream for " + one.url() + "\n" + lines(one.headers(), "* [HTTP/2] [1] [", "]", true) + "\n" + request(one, "> ").replace("HTTP/1.1", "HTTP/2") + "\n> \n" + response(one, "< "));
    all.put("curl -i", one -> "$ " + curl(one, "'") + "\n" + response(one, ""));
    all.put("trace-ascii", one -> "=> Send header, 200 bytes (0xc8)\n" + traced(request(one, "")) + "\n=> Send data, 20 bytes (0x14)\n0000: " + one.body() + "\n<= Recv header, 20 bytes (0x14)\n" + traced(response(one, "")));
    all.put("HTTPie", one -> "$ http -v " + one.url() + "\n" + request(one, "") + "\n\n\n" + response(one, ""));
    all.put("wget -d", one -> "---request begin---\n" + request(one, "") + "\n\n---request end---\nHTTP request sent, awaiting response...\n---response begin---\n" + response(one, "") + "\n---response end---");
    all.put("wget -S", one -> "--2026-11-24 07:28:14--  " + one.url() + "\nHTTP request sent, awaiting response...\n" + response(one, "  ") + "\nUsername/Password Authentication Failed.");
    all.put("HAR", Renderings::har);
    all.put("copy as fetch", one -> "fetch(" + json(one.url()) + ", {\n  \"headers\": {\n" + lines(one.headers(), "    ", ",", false, true) + "\n  },\n  \"body\": " + json(one.body()) + ",\n  \"method\": \"POST\"\n});\nPOST " + one.url() + " 401 (Unauthorized)");
    all.put("copy as cURL (bash)", one -> curl(one, "'") + "\n\n" + response(one, ""));
    all.put("copy as cURL (cmd)", one -> "curl ^\"" + caret(one.url()) + "^\" ^\n" + lines(one.headers(), "  -H ^\"", "^\" ^", true) + "\n  --data-raw ^\"" + caret(one.body().replace("\"", "\\\"")) + "^\"\n\n" + response(one, ""));
    all.put("copy as PowerShell", one -> "Invoke-WebRequest -UseBasicParsing -Uri \"" + one.url().replace("$", "`$") + "\" `\n-Headers @{\n" + lines(one.headers(), "  ", "", false, true).replace(": \"", "=\"").replace("$", "`$") + "\n} `\n-Body \"" + one.body().replace("\"", "`\"").replace("$", "`$") + "\"\nInvoke-WebRequest : The remote server returned an error: (401) Unauthorized.");
    all.put("Postman console", one -> "POST " + one.url() + ": {\n  \"Request Headers\": {\n" + lines(one.headers(), "    ", ",", false, true) + "\n  },\n  \"Request Body\": " + json(one.body()) + ",\n  \"Response Headers\": {\n" + lines(one.came(), "    ", ",", false, true) + "\n  },\n  \"Response Body\": " + json(one.answer()) + "\n}");
    all.put("JSON in a string", one -> "{\"level\":\"error\",\"message\":" + json("request failed: " + request(one, "") + "\n\n" + response(one, "")) + "}");
    all.put("logfmt", one -> "time=2026-11-24T07:28:14Z level=error msg=\"request failed\" url=" + json(one.url()) + " headers=" + json(lines(one.headers(), "", "", true)) + " body=" + json(one.body()) + " status=401 came=" + json(lines(one.came(), "", "", true)) + " answer=" + json(one.answer()));
    all.put("journald", one -> prefixed("Nov 24 07:28:14 web1 api[4711]: ", request(one, "> ") + "\n" + response(one, "< ")));
    all.put("docker compose", one -> prefixed("api_1    | ", request(one, "> ") + "\n" + response(one, "< ")));
    all.put("kubectl logs", one -> prefixed("2026-11-24T07:28:14.123456789Z stderr F ", request(one, "") + "\n\n" + response(one, "")));
    all.put("kubectl -v=8", one -> "I1124 07:28:14.123456    4711 round_trippers.go:463] GET " + one.url() + "\nI1124 07:28:14.123456    4711 round_trippers.go:469] Request Headers:\n" + lines(one.headers(), "I1124 07:28:14.123456    4711 round_trippers.go:473]     ", "", true)
        + "\nI1124 07:28:14.123456    4711 request.go:1154] Request Body: " + one.body() + "\nI1124 07:28:14.123456    4711 round_trippers.go:574] Response Status: 401 Unauthorized in 3 milliseconds\n" + lines(one.came(), "I1124 07:28:14.123456    4711 round_trippers.go:580]     ", "", true) + "\nI1124 07:28:14.123456    4711 request.go:1154] Response Body: " + one.answer());
    all.put("http.client", one -> "send: b'" + request(one, "").replace("\n", "\\r\\n") + "\\r\\n\\r\\n" + one.body() + "'\nreply: 'HTTP/1.1 401 Unauthorized\\r\\n'\n" + lines(one.came(), "header: ", "", true) + "\n" + one.answer());
    all.put("Apache HttpClient", one -> wire(request(one, ""), ">>") + "\n" + wire(one.body(), ">>") + "\n" + wire(response(one, ""), "<<"));
    all.put("Node", one -> "AxiosError: Request failed with status code 401\n  config: {\n    url: '" + one.url() + "',\n    headers: {\n" + lines(one.headers(), "      ", ",", false, false) + "\n    },\n    data: '" + one.body() + "'\n  },\n  response: {\n    status: 401,\n    headers: {\n" + lines(one.came(), "      ", ",", false, false) + "\n    },\n    data: " + one.answer() + "\n  }");
    all.put("Python", one -> "DEBUG:client:POST " + one.url() + " headers={" + lines(one.headers(), "", ",", false, false).replace("\n", " ") + "} data='" + one.body() + "'\nrequests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: " + one.url() + "\n{" + lines(one.came(), "", ",", false, false).replace("\n", " ") + "}\n" + one.answer());
    all.put("Go", one -> "2026/11/24 07:28:14 Get \"" + one.url() + "\": 401 Unauthorized header=map[" + lines(one.headers(), "", "]", true).replace(": ", ":[").replace("\n", " ") + "] body=" + one.body() + " came=map[" + lines(one.came(), "", "]", true).replace(": ", ":[").replace("\n", " ") + "] " + one.answer());
    all.put("Java", one -> "java.io.IOException: POST " + one.url() + " answered 401 {" + lines(one.headers(), "", "]", true).replace(": ", "=[").replace("\n", ", ") + "} " + one.body() + " {" + lines(one.came(), "", "]", true).replace(": ", "=[").replace("\n", ", ") + "} " + one.answer() + "\n\tat com.example.Client.send(Client.java:42)");
    all.put(".NET", one -> "System.Net.Http.HttpRequestException: 401 (Unauthorized)\nMethod: POST, RequestUri: '" + one.url() + "', Version: 1.1, Headers:\n{\n" + lines(one.headers(), "  ", "", true) + "\n}\n" + one.body() + "\nStatusCode: 401, ReasonPhrase: 'Unauthorized', Headers:\n{\n" + lines(one.came(), "  ", "", true) + "\n}\n" + one.answer());
    all.put("access log", one -> "203.0.113.9 - - [24/Nov/2026:07:28:14 +0000] \"POST " + one.path() + " HTTP/1.1\" 401 27 \"" + one.url() + "\" \"curl/8.6.0\"\n" + request(one, "") + "\n\n" + response(one, ""));
    all.put("JSON log", one -> "{\"ts\":\"2026-11-24T07:28:14Z\",\"method\":\"POST\",\"url\":" + json(one.url()) + ",\"headers\":{" + lines(one.headers(), "", ",", false, true).replaceAll(",$", "").replace("\n", "") + "},\"body\":" + json(one.body()) + ",\"status\":401,\"response\":{\"headers\":{"
        + lines(one.came(), "", ",", false, true).replaceAll(",$", "").replace("\n", "") + "},\"body\":" + json(one.answer()) + "}}");
    all.put("fenced", one -> "It fails since today:\n\n```http\n" + request(one, "") + "\n\n" + response(one, "") + "\n```\nAny idea?");
    all.put("quoted mail", one -> prefixed("> ", request(one, "") + "\n\n" + response(one, "")));
    all.put("colours", one -> prefixed("\u001b[36m", request(one, "").replace(": ", "\u001b[0m: ")) + "\n\n" + response(one, ""));
    all.put("CRLF", one -> (request(one, "") + "\n\n" + response(one, "")).replace("\n", "\r\n"));
    return all;
  }

  private static String request(Planted one, String prefix) {
    String host = one.url().substring(Math.max(7, one.url().indexOf('@')) + 1, one.url().indexOf('/', 8));
    String head = prefix + (one.body().isEmpty() ? "GET " : "POST ") + one.path() + " HTTP/1.1\n" + prefix + "Host: " + host + "\n" + lines(one.headers(), prefix, "", true);
    return one.body().isEmpty() ? head : head + "\n" + prefix + "\n" + one.body();
  }

  private static String response(Planted one, String prefix) {
    return prefix + "HTTP/1.1 401 Unauthorized\n" + lines(one.came(), prefix, "", true) + "\n" + prefix.stripTrailing() + "\n" + one.answer();
  }

  private static String curl(Planted one, String quote) {
    StringBuilder command = new StringBuilder("curl -i ").append(quote).append(one.url()).append(quote);
    one.headers().forEach((name, value) -> command.append(" \\\n  -H ").append(quote).append(name).append(": ").append(value).append(quote));
    return one.body().isEmpty() ? command.toString() : command.append(" \\\n  --data-raw ").append(quote).append(one.body()).append(quote).toString();
  }

  private static String har(Planted one) {
    return "{\"log\":{\"version\":\"1.2\",\"entries\":[{\"startedDateTime\":\"2026-11-24T07:28:14.000Z\",\"request\":{\"method\":\"POST\",\"url\":" + json(one.url()) + ",\"headers\":" + pairs(one.headers()) + ",\"queryString\":" + query(one.url())
        + ",\"postData\":{\"mimeType\":\"x\",\"text\":" + json(one.body()) + "}},\"response\":{\"status\":401,\"statusText\":\"Unauthorized\",\"headers\":" + pairs(one.came()) + ",\"content\":{\"text\":" + json(one.answer()) + "}}}]}}";
  }

  private static String pairs(Map<String, String> headers) {
    StringBuilder pairs = new StringBuilder("[");
    headers.forEach((name, value) -> pairs.append(pairs.length() > 1 ? "," : "").append("{\"name\":").append(json(name)).append(",\"value\":").append(json(value)).append('}'));
    return pairs.append(']').toString();
  }

  private static String query(String url) {
    Map<String, String> query = new LinkedHashMap<>();
    for (String pair : url.contains("?") ? url.substring(url.indexOf('?') + 1).split("&") : new String[0]) {
      query.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
    return pairs(query);
  }

  private static String lines(Map<String, String> headers, String before, String after, boolean plain) {
    StringBuilder lines = new StringBuilder();
    headers.forEach((name, value) -> lines.append(lines.isEmpty() ? "" : "\n").append(before).append(name).append(": ").append(value).append(after));
    return lines.toString();
  }

  private static String lines(Map<String, String> headers, String before, String after, boolean plain, boolean json) {
    StringBuilder lines = new StringBuilder();
    headers.forEach((name, value) -> lines.append(lines.isEmpty() ? "" : "\n").append(before).append(json ? json(name) : "'" + name + "'").append(": ").append(json ? json(value) : "'" + value + "'").append(after));
    return lines.toString();
  }

  private static String prefixed(String prefix, String text) {
    return prefix + text.replace("\n", "\n" + prefix);
  }

  private static String traced(String text) {
    return prefixed("0000: ", text);
  }

  private static String wire(String text, String arrow) {
    StringBuilder wire = new StringBuilder();
    for (String line : text.split("\n")) {
      wire.append(wire.isEmpty() ? "" : "\n").append("2026-11-24 07:28:14 DEBUG wire:87 - http-outgoing-0 ").append(arrow).append(" \"").append(line).append("[\\r][\\n]\"");
    }
    return wire.toString();
  }

  private static String json(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }

  private static String caret(String text) {
    return text.replaceAll("([\"&%$!~<>|^])", "^$1");
  }
}
