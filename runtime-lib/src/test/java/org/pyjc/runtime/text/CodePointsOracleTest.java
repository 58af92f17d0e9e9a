package org.pyjc.runtime.text;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pyjc.runtime.oracle.OracleTable;

/** Every code point's properties and case mappings against CPython. */
class CodePointsOracleTest {
    @TestFactory
    List<DynamicTest> planes() throws Exception {
        OracleTable t = new OracleTable("codepoints");
        mapping(t, "upper", StrCase::upper);
        mapping(t, "lower", StrCase::lower);
        mapping(t, "title", StrCase::title);
        mapping(t, "casefold", StrCase::casefold);
        mapping(t, "swapcase", StrCase::swapcase);
        predicate(t, "isalpha", StrClassify::isAlpha);
        predicate(t, "isdecimal", StrClassify::isDecimal);
        predicate(t, "isdigit", StrClassify::isDigit);
        predicate(t, "isnumeric", StrClassify::isNumeric);
        predicate(t, "isalnum", StrClassify::isAlnum);
        predicate(t, "isspace", StrClassify::isSpace);
        predicate(t, "islower", StrClassify::isLower);
        predicate(t, "isupper", StrClassify::isUpper);
        predicate(t, "istitle", StrClassify::isTitle);
        predicate(t, "isidentifier", StrClassify::isIdentifier);
        predicate(t, "isprintable", StrClassify::isPrintable);
        each(t, "identifier_part", c -> StrClassify.isIdentifier(Str.concat("a", Str.fromCodePoint(c))) ? "1" : "0");
        each(t, "before_sigma", c -> StrCase.lower(Str.concat(Str.concat("a", Str.fromCodePoint(c)), "\u03a3")));
        each(t, "after_sigma", c -> StrCase.lower(Str.concat(Str.concat("a\u03a3", Str.fromCodePoint(c)), "a")));
        each(t, "decimal_value", c -> CodePoints.decimalValue(c) < 0 ? "-" : Integer.toString(CodePoints.decimalValue(c)));
        return t.tests();
    }

    private static void mapping(OracleTable t, String name, UnaryOperator<Object> method) {
        each(t, name, c -> Str.concat(method.apply(Str.fromCodePoint(c)), "|"));
    }

    private static void predicate(OracleTable t, String name, Predicate<Object> method) {
        each(t, name, c -> method.test(Str.fromCodePoint(c)) ? "1" : "0");
    }

    private static void each(OracleTable t, String name, IntFunction<Object> text) {
        t.on(name, a -> checksum((int) (long) (Long) a[0] << 16, text));
    }

    private static Object checksum(int first, IntFunction<Object> text) {
        CRC32 crc = new CRC32();
        for (int c = first; c < first + 0x10000; c++) {
            for (int x : Str.toCodePoints(text.apply(c))) {
                crc.update(x >>> 24);
                crc.update(x >>> 16);
                crc.update(x >>> 8);
                crc.update(x);
            }
        }
        return crc.getValue();
    }
}
