package org.pyjc.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexerTest {

    private static TokenArray read(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts.add(i + 1);
            }
        }
        int[] lines = starts.stream().mapToInt(Integer::intValue).toArray();
        return TokenArray.read(new SourceCharStream(text, lines, lines.length, "test"), InputKind.WHOLE);
    }

    private static String types(String text) {
        TokenArray tokens = read(text);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < tokens.size() - 1; i++) {
            names.add(PythonLexer.VOCABULARY.getSymbolicName(tokens.get(i).getType()));
        }
        return String.join(" ", names);
    }

    private static LexicalError.Kind error(String text) {
        return read(text).lexer().error().kind();
    }

    @Test
    void indentation() {
        assertEquals("IF NAME COLON NEWLINE INDENT NAME NEWLINE DEDENT NAME NEWLINE", types("if a:\n  b\n\n # c\nd\n"));
    }

    @Test
    void blocksEndWithTheSource() {
        assertEquals("IF NAME COLON NEWLINE INDENT NAME NEWLINE DEDENT", types("if a:\n  b\n"));
    }

    @Test
    void newlinesInBracketsAndJoinedLines() {
        assertEquals("LPAR NAME RPAR NEWLINE", types("(\n  a\n\n)\n"));
        assertEquals("NAME PLUS NAME NEWLINE", types("a \\\n  + b\n"));
    }

    @Test
    void formFeedStartsALineAnew() {
        assertEquals("NAME NEWLINE NAME NEWLINE", types("a\n  \fb\n"));
    }

    @Test
    void formattedStrings() {
        assertEquals("FSTRING_START FSTRING_MIDDLE LBRACE NAME EXCLAMATION NAME COLON FSTRING_MIDDLE LBRACE NAME RBRACE"
                + " FSTRING_MIDDLE RBRACE FSTRING_END NEWLINE", types("f'a{b!r:>{c}}'\n"));
        assertEquals("TSTRING_START TSTRING_MIDDLE TSTRING_MIDDLE TSTRING_END NEWLINE", types("t'a{{b'\n"));
        assertEquals("FSTRING_START LBRACE FSTRING_START LBRACE NUMBER RBRACE FSTRING_END RBRACE FSTRING_END NEWLINE",
                types("f'{f'{1}'}'\n"));
    }

    @Test
    void colonsInsideBracketsBeginNoFormat() {
        assertEquals("FSTRING_START LBRACE NAME LSQB NUMBER COLON RSQB RBRACE FSTRING_END NEWLINE",
                types("f'{a[1:]}'\n"));
    }

    @Test
    void softKeywords() {
        assertEquals("MATCH NAME COLON NEWLINE INDENT CASE NAME COLON PASS NEWLINE DEDENT",
                types("match match:\n case case: pass\n"));
        assertEquals("NAME EQUAL NUMBER NEWLINE", types("match = 1\n"));
        assertEquals("NAME LPAR NAME RPAR NEWLINE", types("match(case)\n"));
        assertEquals("TYPE NAME EQUAL NAME NEWLINE", types("type X = type\n"));
    }

    @Test
    void parenthesesOfWith() {
        assertEquals("WITH WITH_LPAR NAME COMMA NAME RPAR COLON PASS NEWLINE", types("with (a, b): pass\n"));
        assertEquals("WITH LPAR NAME COMMA NAME RPAR AS NAME COLON PASS NEWLINE", types("with (a, b) as c: pass\n"));
        assertEquals("WITH LPAR NAME FOR NAME IN NAME RPAR COLON PASS NEWLINE", types("with (a for a in b): pass\n"));
    }

    @Test
    void identifiersInAnyScript() {
        assertEquals("NAME EQUAL NAME NEWLINE", types("\u00e9\u6f22 = \ud835\udd18\n"));
        assertEquals(LexicalError.Kind.INVALID_IDENTIFIER, error("a\u20ac\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "\"\"\"a | UNTERMINATED_TRIPLE_QUOTED_STRING", "\"a | UNTERMINATED_STRING", "(]   | MISMATCHED_BRACKET",
        ")     | UNMATCHED_BRACKET", "01 | INVALID_NUMBER", "1__0 | INVALID_NUMBER", "a \\ b | TEXT_AFTER_LINE_JOIN",
        "f\"}\" | SINGLE_CLOSING_BRACE", "ub\"\" | INCOMPATIBLE_PREFIXES", "f\"{a)}\" | UNMATCHED_BRACKET_IN_FIELD",
    })
    void errors(String text, LexicalError.Kind kind) {
        assertEquals(kind, error(text + "\n"));
    }

    @Test
    void tabsMustAgree() {
        assertEquals(LexicalError.Kind.INCONSISTENT_TABS, error("if a:\n\tb\n        c\n"));
        assertEquals(LexicalError.Kind.INCONSISTENT_DEDENT, error("if a:\n    b\n  c\n"));
    }
}
