package org.why401.cli;

import java.util.List;

/**
 * A command line, read.
 *
 * @param command jwt or redact; empty for why401 itself
 * @param targets as typed; empty where standard input is meant
 * @param headers as typed after {@code -H}
 * @param role    whose fix comes first: visitor, developer or operator
 * @param at      null where not given
 * @param baseUrl null where the rules' own counts; ends in a slash
 * @param rules   null where the packed rules count
 */
record Options(String command, List<String> targets, List<String> headers, boolean json, String role, String at, String baseUrl, String rules,
    boolean offline, boolean noColor, boolean debug, boolean help, boolean version) {}
