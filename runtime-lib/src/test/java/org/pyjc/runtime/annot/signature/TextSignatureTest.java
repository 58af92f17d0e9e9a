package org.pyjc.runtime.annot.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSignatureTest {
    private static String describe(String text) {
        TextSignature s = TextSignature.parse(text);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < s.size(); i++) {
            SignatureParameter p = s.get(i);
            String kind = switch (p.kind()) {
                case POSITIONAL_ONLY -> "p";
                case POSITIONAL_OR_KEYWORD -> "k";
                case VAR_POSITIONAL -> "*";
                case KEYWORD_ONLY -> "o";
                case VAR_KEYWORD -> "**";
            };
            out.append(i == 0 ? "" : " ").append(kind).append(':').append(p.name());
            if (p.defaultText() != null) {
                out.append('=').append(p.defaultText());
            }
        }
        return out + " " + s.minPositional() + "-" + s.maxPositional();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "()                                            | ` 0-0`",
        "($self, /)                                    | ` 0-0`",
        "(self, a, b=1, /, c=None, *args, d, **kw)     | p:a p:b=1 k:c=None *:args o:d **:kw 1-3",
        "($module, obj, default=<unrepresentable>, /)  | p:obj p:default=<unrepresentable> 1-2",
        "(a, *, sep=', ', end=\"\\\"),\")              | k:a o:sep=', ' o:end=\"\\\"),\" 1-1",
        "(x, y=(1, 2), z=sys.maxsize)                  | k:x k:y=(1, 2) k:z=sys.maxsize 1-3",
        "(cls, self)                                   | k:self 1-1",
    })
    void parses(String text, String expected) {
        assertEquals(expected.strip(), describe(text).strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a, b", "(a, a)", "(a=1, b)", "(a, /, b, /)", "(*, /)", "(a, *)", "(*a, *b)", "(**k, a)", "(a b)", "(a=)", "(1)", "(a=(1)"})
    void refuses(String text) {
        assertThrows(IllegalArgumentException.class, () -> TextSignature.parse(text));
    }

    @Test
    void namesMayLookLikeReceivers() {
        assertEquals("p:self p:subclass 2-2", describe(TextSignature.positionalOnly(List.of("self", "subclass"), null)));
        assertEquals("p:a *:rest 1-1", describe(TextSignature.positionalOnly(List.of("a"), "rest")));
    }
}
