package org.pyjc.compiler.parse.diagnose;

import java.util.HashMap;
import java.util.Map;
import org.antlr.v4.runtime.Token;
import org.pyjc.grammar.PythonLexer;

/**
 * The types of tokens by the spelling and the names that the error grammar uses.
 *
 * <p>Thread safety: immutable.
 */
final class TokenTypes {

    private static final Map<String, Integer> BY_TEXT = new HashMap<>();
    private static final Map<String, Integer> BY_NAME = new HashMap<>();

    static {
        for (int type = 1; type <= PythonLexer.VOCABULARY.getMaxTokenType(); type++) {
            String literal = PythonLexer.VOCABULARY.getLiteralName(type);
            if (literal != null) {
                BY_TEXT.put(literal.substring(1, literal.length() - 1), type);
            }
            BY_NAME.put(PythonLexer.VOCABULARY.getSymbolicName(type), type);
        }
        BY_TEXT.put("!=", PythonLexer.NOTEQUAL);
        BY_NAME.put("ENDMARKER", Token.EOF);
    }

    private TokenTypes() {
    }

    /** The type of a token that is always spelt the same. */
    static int of(String text) {
        return BY_TEXT.get(text);
    }

    static int named(String name) {
        return BY_NAME.get(name);
    }

    /** The type as CPython's tokenizer has it: soft keywords are names. */
    static int plain(int type) {
        return switch (type) {
            case PythonLexer.MATCH, PythonLexer.CASE, PythonLexer.TYPE -> PythonLexer.NAME;
            case PythonLexer.WITH_LPAR -> PythonLexer.LPAR;
            default -> type;
        };
    }
}
