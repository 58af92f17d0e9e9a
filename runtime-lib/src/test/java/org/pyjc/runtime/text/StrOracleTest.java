package org.pyjc.runtime.text;

import static org.pyjc.runtime.oracle.PyLiteral.NONE;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pyjc.runtime.oracle.OracleTable;

/** The methods of str against CPython. */
class StrOracleTest {
    @TestFactory
    List<DynamicTest> methods() throws Exception {
        OracleTable t = new OracleTable("str");
        search(t);
        takeApart(t);
        putTogether(t);
        caseAndShow(t);
        classify(t);
        basics(t);
        return t.tests();
    }

    private static long number(Object[] a, int i, long missing) {
        return a.length > i && a[i] != NONE ? (Long) a[i] : missing;
    }

    private static Object orNull(Object[] a, int i) {
        return a.length > i && a[i] != NONE ? a[i] : null;
    }

    private static void search(OracleTable t) {
        t.on("find", a -> StrSearch.find(a[0], a[1], number(a, 2, 0), number(a, 3, Long.MAX_VALUE)))
            .on("rfind", a -> StrSearch.rfind(a[0], a[1], number(a, 2, 0), number(a, 3, Long.MAX_VALUE)))
            .on("index", a -> StrSearch.index(a[0], a[1], number(a, 2, 0), number(a, 3, Long.MAX_VALUE)))
            .on("rindex", a -> StrSearch.rindex(a[0], a[1], number(a, 2, 0), number(a, 3, Long.MAX_VALUE)))
            .on("count", a -> StrSearch.count(a[0], a[1], number(a, 2, 0), number(a, 3, Long.MAX_VALUE)))
            .on("startswith", a -> StrSearch.startsWith(a[0], a[1], number(a, 2, 0), number(a, 3, Long.MAX_VALUE)))
            .on("endswith", a -> StrSearch.endsWith(a[0], a[1], number(a, 2, 0), number(a, 3, Long.MAX_VALUE)))
            .on("contains", a -> StrSearch.contains(a[0], a[1]));
    }

    private static void takeApart(OracleTable t) {
        t.on("split", a -> StrSplit.split(a[0], orNull(a, 1), number(a, 2, -1)))
            .on("rsplit", a -> StrSplit.rsplit(a[0], orNull(a, 1), number(a, 2, -1)))
            .on("splitlines", a -> StrSplit.splitlines(a[0], a.length > 1 && (Boolean) a[1]))
            .on("partition", a -> StrSplit.partition(a[0], a[1]))
            .on("rpartition", a -> StrSplit.rpartition(a[0], a[1]))
            .on("strip", a -> StrStrip.strip(a[0], orNull(a, 1)))
            .on("lstrip", a -> StrStrip.lstrip(a[0], orNull(a, 1)))
            .on("rstrip", a -> StrStrip.rstrip(a[0], orNull(a, 1)))
            .on("removeprefix", a -> StrStrip.removePrefix(a[0], a[1]))
            .on("removesuffix", a -> StrStrip.removeSuffix(a[0], a[1]));
    }

    private static void putTogether(OracleTable t) {
        t.on("replace", a -> StrReplace.replace(a[0], a[1], a[2], number(a, 3, -1)))
            .on("join", a -> StrReplace.join(a[0], (Object[]) a[1], ((Object[]) a[1]).length))
            .on("translate", a -> StrReplace.translate(a[0], c -> translated((String) a[1], c)))
            .on("expandtabs", a -> StrReplace.expandTabs(a[0], (int) number(a, 1, 8)))
            .on("center", a -> StrPad.center(a[0], number(a, 1, 0), StrPad.fillChar(a[2])))
            .on("ljust", a -> StrPad.ljust(a[0], number(a, 1, 0), StrPad.fillChar(a[2])))
            .on("rjust", a -> StrPad.rjust(a[0], number(a, 1, 0), StrPad.fillChar(a[2])))
            .on("zfill", a -> StrPad.zfill(a[0], number(a, 1, 0)));
    }

    private static Object translated(String kind, int c) {
        return switch (kind) {
            case "lower" -> Str.fromCodePoint(c < 128 ? Character.toLowerCase(c) : c);
            case "delete" -> c % 2 == 1 ? "" : null;
            case "wide" -> Str.concat(Str.fromCodePoint(c), Str.fromCodePoint(0x1F600));
            default -> StrReplace.translateOrdinal(c % 2 == 1 ? 0xD800 : 0xDC00);
        };
    }

    private static void caseAndShow(OracleTable t) {
        t.on("upper", a -> StrCase.upper(a[0])).on("lower", a -> StrCase.lower(a[0])).on("title", a -> StrCase.title(a[0]))
            .on("capitalize", a -> StrCase.capitalize(a[0])).on("swapcase", a -> StrCase.swapcase(a[0]))
            .on("casefold", a -> StrCase.casefold(a[0])).on("repr", a -> StrRepr.repr(a[0])).on("ascii", a -> StrRepr.ascii(a[0]));
    }

    private static void classify(OracleTable t) {
        t.on("isalpha", a -> StrClassify.isAlpha(a[0])).on("isdecimal", a -> StrClassify.isDecimal(a[0]))
            .on("isdigit", a -> StrClassify.isDigit(a[0])).on("isnumeric", a -> StrClassify.isNumeric(a[0]))
            .on("isalnum", a -> StrClassify.isAlnum(a[0])).on("isspace", a -> StrClassify.isSpace(a[0]))
            .on("islower", a -> StrClassify.isLower(a[0])).on("isupper", a -> StrClassify.isUpper(a[0]))
            .on("istitle", a -> StrClassify.isTitle(a[0])).on("isidentifier", a -> StrClassify.isIdentifier(a[0]))
            .on("isprintable", a -> StrClassify.isPrintable(a[0])).on("isascii", a -> Str.isAscii(a[0]));
    }

    private static void basics(OracleTable t) {
        t.on("concat", a -> Str.concat(a[0], a[1])).on("repeat", a -> Str.repeat(a[0], number(a, 1, 0)))
            .on("slice", a -> slice(a[0], a)).on("lt", a -> Str.compare(a[0], a[1]) < 0).on("eq", a -> Str.equal(a[0], a[1]))
            .on("len", a -> Str.length(a[0]));
    }

    /** Adjusts the bounds as slice.indices does. */
    private static Object slice(Object s, Object[] a) {
        int n = Str.length(s);
        long step = number(a, 3, 1);
        long low = step < 0 ? -1 : 0;
        long high = step < 0 ? n - 1 : n;
        return Str.slice(s, (int) clip(a[1], step < 0 ? high : low, low, high, n), (int) clip(a[2], step < 0 ? low : high, low, high, n), (int) step);
    }

    private static long clip(Object bound, long missing, long low, long high, int n) {
        if (bound == NONE) {
            return missing;
        }
        long b = (Long) bound;
        return Math.clamp(b < 0 ? b + n : b, low, high);
    }
}
