package org.why401.site.code;

import java.util.ArrayList;
import java.util.List;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** Lines as RSyntaxTextArea's token makers read them: what a line leaves open, such as a long comment, goes on in the next. */
final class TokenMakerLines implements Highlight.Lines {

  private final TokenMaker maker;
  private int open = TokenTypes.NULL;

  TokenMakerLines(TokenMaker maker) {
    this.maker = maker;
  }

  @Override
  public List<Run> runs(String line) {
    List<Run> runs = new ArrayList<>();
    char[] text = line.toCharArray();
    for (Token token = maker.getTokenList(new Segment(text, 0, text.length), open, 0); token != null && token.isPaintable(); token = token.getNextToken()) {
      runs.add(new Run(kind(token.getType()), token.getLexeme()));
    }
    open = maker.getLastTokenTypeOnLine(new Segment(text, 0, text.length), open);
    return runs;
  }

  private static Run.Kind kind(int type) {
    return switch (type) {
      case TokenTypes.COMMENT_EOL, TokenTypes.COMMENT_MULTILINE, TokenTypes.COMMENT_DOCUMENTATION, TokenTypes.COMMENT_MARKUP -> Run.Kind.COMMENT;
      case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2, TokenTypes.FUNCTION, TokenTypes.MARKUP_TAG_NAME -> Run.Kind.KEYWORD;
      case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE, TokenTypes.LITERAL_CHAR, TokenTypes.LITERAL_BACKQUOTE, TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE, TokenTypes.ERROR_STRING_DOUBLE,
          TokenTypes.ERROR_CHAR -> Run.Kind.STRING;
      case TokenTypes.LITERAL_BOOLEAN, TokenTypes.LITERAL_NUMBER_DECIMAL_INT, TokenTypes.LITERAL_NUMBER_FLOAT, TokenTypes.LITERAL_NUMBER_HEXADECIMAL -> Run.Kind.LITERAL;
      case TokenTypes.VARIABLE, TokenTypes.MARKUP_TAG_ATTRIBUTE, TokenTypes.ANNOTATION -> Run.Kind.VARIABLE;
      default -> Run.Kind.PLAIN;
    };
  }
}
