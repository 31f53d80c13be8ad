package org.why401.cli;

/** What {@code --help} prints; 80 columns at most. */
final class Help {

  private static final String COMMON = """
        --format text|json   how to print the answer (text)
        --role ROLE          whose fix comes first: visitor, developer or operator
                             (developer)
        --at TIME|none       the time to reckon with, such as 2026-03-01T10:00Z;
                             none asks no clock but the evidence's own
        --rules PLACE        other rules: a rules.json, its URL, or a folder with
                             content
        --base-url URL       where the pages are that findings link to
        --offline            send nothing at all
        --no-color           no colours; NO_COLOR in the environment does the same
        --debug              show on the error output what was read and observed
    -h, --help               this
    -V, --version            the version
  """;

  static final String MAIN = """
  Finds out why a request was refused, and says what to do about it.

    why401 [options] TARGET...
    why401 jwt [options] [FILE]
    why401 redact [FILE...]

  A target is a URL, which is asked with one GET; a file with evidence: what
  curl -v or curl -i printed, a response, a token, an error message; or -, which
  is standard input and needs no naming when something is piped in. Credentials
  are masked in all that is printed.

    -H HEADER                a header to send with a URL, such as
                             'Authorization: Bearer ...'; may be repeated
  """ + COMMON + """

  Examples
    curl -v https://api.example.com/orders 2>&1 | why401
    why401 error.txt
    why401 https://api.example.com/orders -H "Authorization: Bearer $TOKEN"
    why401 jwt < token.txt

  Exit status
    0  nothing wrong was found
    1  a cause was found
    2  the command line is wrong, or a target can't be read
    3  the evidence was read, and no cause could be named
    4  the target could not be reached
  """;

  static final String JWT = """
  Shows what a JSON web token says, what is wrong with it, and since when.

    why401 jwt [options] [FILE]

  Reads the token from the file, or from standard input. Its signature is never
  shown, and not verified: that takes the issuer's keys.

  """ + COMMON + """

  Examples
    why401 jwt < token.txt
    why401 jwt token.txt --at 2026-03-01T10:00Z
  """;

  static final String REDACT = """
  Prints evidence with its secrets replaced by marks, so that it can be shared.

    why401 redact [FILE...]

  Reads the files, or standard input. A mark tells the secret's kind and length,
  and what else a diagnosis needs: why401 finds in the output what it finds in
  the original. Read it through before you send it: what is no credential stays,
  names and addresses too.

  Examples
    why401 redact error.txt > share.txt
    curl -v https://api.example.com/orders 2>&1 | why401 redact
  """;

  private Help() {}
}
