package org.why401.engine.intake;

import java.util.List;

/**
 * Finds out what kind of evidence a text is, and reads it.
 *
 * <p>The text is unwrapped into lines; at each line the readers are asked in turn, and the first whose kind begins there reads as far as it
 * reaches. So evidence may stand among prose, and several kinds in one text. A new kind is a new reader in the list.
 */
public final class Reading {

  private Reading() {}

  /** What {@code text} shows; any text gives an intake, in linear time. */
  public static Intake read(String text) {
    Lines lines = Unwrapping.unwrap(text);
    List<Reader> readers = List.of(
        new CurlCommand(), new WrittenStatus(), new FetchCall(), new PowerShell(), new CurlVerbose(), new CurlTrace(), new PythonHttp(), new WireLog(), new Arrows(), new DevTools(), new HttpMessages(), new Har(), new ErrorLog(),
        new AccessLog(), new FetchLog(), new IisLog(), new SquidLog(), new Listed(), new HeaderLines(), new TokenAlone(), new BodyAlone(), new ToolOutput());
    Draft draft = new Draft();
    int at = 0;
    while (at < lines.size()) {
      int end = lines.blank(at) || lines.fence(at) ? at + 1 : at;
      for (int i = 0; i < readers.size() && end == at; i++) {
        end = readers.get(i).read(lines, at, draft);
      }
      at = end;
    }
    return draft.build();
  }
}
