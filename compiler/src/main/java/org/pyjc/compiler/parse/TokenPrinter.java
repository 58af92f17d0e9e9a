package org.pyjc.compiler.parse;

import org.antlr.v4.runtime.Token;
import org.pyjc.grammar.InputKind;
import org.pyjc.grammar.PythonLexer;
import org.pyjc.grammar.PythonToken;
import org.pyjc.grammar.TokenArray;

/**
 * Prints the tokens of a source, one a line: {@code 1:4 NAME spam}.
 *
 * <p>Thread safety: stateless.
 */
public final class TokenPrinter {

    private TokenPrinter() {
    }

    /** The tokens up to the end, or to the first text that is none, which is printed as {@code ERRORTOKEN}. */
    public static String dump(SourceText source) {
        TokenArray tokens = TokenArray.read(source.stream(), InputKind.WHOLE);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            PythonToken token = tokens.get(i);
            String type = token.getType() == Token.EOF ? "ENDMARKER"
                    : PythonLexer.VOCABULARY.getSymbolicName(token.getType());
            out.append(token.getLine()).append(':').append(token.getCharPositionInLine()).append(' ').append(type);
            if (token.end() > token.getStartIndex()) {
                out.append(' ').append(token.getText().replace("\n", "\\n"));
            }
            out.append('\n');
        }
        return out.toString();
    }
}
