package org.pyjc.compiler.parse.build;

import java.text.Normalizer;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.pyjc.compiler.parse.PySyntaxError;

/**
 * Identifiers: NFKC-normalised, as PEP 3131 asks.
 *
 * <p>Thread safety: stateless.
 */
final class Names {

    private Names() {
    }

    static String of(Token token) {
        String text = token.getText();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return checked(Normalizer.normalize(text, Normalizer.Form.NFKC));
            }
        }
        return text;
    }

    /** A name that only looks unlike a constant: ValueError, as CPython Parser/pegen.c: _PyPegen_new_identifier. */
    private static String checked(String name) {
        if (name.equals("None") || name.equals("True") || name.equals("False")) {
            throw new PySyntaxError(PySyntaxError.Kind.VALUE_ERROR, "identifier field can't represent '" + name + "' constant",
                    null, 0, 0, null, 0, 0);
        }
        return name;
    }

    static String orNull(Token token) {
        return token == null ? null : of(token);
    }

    static List<String> of(List<Token> tokens) {
        String[] names = new String[tokens.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = of(tokens.get(i));
        }
        return List.of(names);
    }
}
