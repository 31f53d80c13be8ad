package org.why401.site.cli;

/** What can be begun, with what stands in its file at first. */
enum Beginning {

  diagnosis("diagnoses/", ".md", """
      ---
      title: %s
      description: What happened, and what to do about it, in one sentence.
      group: credentials
      statuses: [401]
      when:
        - likely: { status: 401, message: '/the words that the server says/' }
      fix:
        developer: What a developer of a client does.
      sources: [RFC 9110 section 15.5.2]
      verified: %month
      ---
      ## What you see

      ```http likely from="the product and its version"
      HTTP/1.1 401 Unauthorized
      WWW-Authenticate: Basic realm="example"
      Content-Type: text/plain

      the words that the server says
      ```

      ## Fix it

      ### Developer

      1. The first step.
      """),

  provider("providers/", ".md", """
      ---
      title: %s
      description: What it says, and what it means by it.
      signs: []
      ---
      Where its answers come from, and how they look.
      """),

  page("", ".md", """
      ---
      title: %s
      description: The answer in one sentence.
      ---
      The answer comes first.
      """),

  tree("trees/", ".yaml", """
      title: %s
      description: A few questions lead to the cause.
      start: sight
      questions:
        sight:
          ask: What do you see?
          answers:
            - { say: This, go: %leaf }
            - { say: Something else, go: %leaf }
      scenarios:
        - { answers: [This], ends: %leaf }
      """);

  private final String folder;
  private final String ending;
  private final String text;

  Beginning(String folder, String ending, String text) {
    this.folder = folder;
    this.ending = ending;
    this.text = text;
  }

  /** Its path inside the content folder. */
  String file(String id) {
    return folder + id + ending;
  }

  /**
   * What the file says, with a title made of its id.
   *
   * @param month as {@code 2026-11}
   * @param leaf  a page that a tree may end at
   */
  String text(String id, String month, String leaf) {
    String named = id.equals("index") ? "home" : id.endsWith("/index") ? id.substring(0, id.lastIndexOf('/')) : id;
    String words = named.substring(named.lastIndexOf('/') + 1).replace('-', ' ');
    return text.replace("%s", Character.toUpperCase(words.charAt(0)) + words.substring(1)).replace("%month", month).replace("%leaf", leaf);
  }
}
