package org.pyjc.runtime.text;

import static org.pyjc.runtime.oracle.PyLiteral.NONE;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pyjc.runtime.oracle.OracleTable;

/** The methods of bytes against CPython. */
class BytesOracleTest {
    @TestFactory
    List<DynamicTest> methods() throws Exception {
        OracleTable t = new OracleTable("bytes");
        search(t);
        takeApart(t);
        putTogether(t);
        mapping(t, "upper", BytesCase::upper);
        mapping(t, "lower", BytesCase::lower);
        mapping(t, "title", BytesCase::title);
        mapping(t, "capitalize", BytesCase::capitalize);
        mapping(t, "swapcase", BytesCase::swapcase);
        predicate(t, "isalpha", BytesCase::isAlpha);
        predicate(t, "isdigit", BytesCase::isDigit);
        predicate(t, "isalnum", BytesCase::isAlnum);
        predicate(t, "isspace", BytesCase::isSpace);
        predicate(t, "islower", BytesCase::isLower);
        predicate(t, "isupper", BytesCase::isUpper);
        predicate(t, "istitle", BytesCase::isTitle);
        predicate(t, "isascii", BytesCase::isAscii);
        shown(t);
        return t.tests();
    }

    private static void mapping(OracleTable t, String name, UnaryOperator<byte[]> method) {
        t.on(name, a -> method.apply(b(a, 0)));
    }

    private static void predicate(OracleTable t, String name, Predicate<byte[]> method) {
        t.on(name, a -> method.test(b(a, 0)));
    }

    private static byte[] b(Object[] a, int i) {
        return a.length > i && a[i] != NONE ? (byte[]) a[i] : null;
    }

    private static long n(Object[] a, int i, long missing) {
        return a.length > i && a[i] != NONE ? (Long) a[i] : missing;
    }

    private static void search(OracleTable t) {
        t.on("find", a -> BytesSearch.find(b(a, 0), b(a, 1), n(a, 2, 0), n(a, 3, Long.MAX_VALUE)))
            .on("rfind", a -> BytesSearch.rfind(b(a, 0), b(a, 1), n(a, 2, 0), n(a, 3, Long.MAX_VALUE)))
            .on("index", a -> BytesSearch.index(b(a, 0), b(a, 1), n(a, 2, 0), n(a, 3, Long.MAX_VALUE)))
            .on("rindex", a -> BytesSearch.rindex(b(a, 0), b(a, 1), n(a, 2, 0), n(a, 3, Long.MAX_VALUE)))
            .on("count", a -> BytesSearch.count(b(a, 0), b(a, 1), n(a, 2, 0), n(a, 3, Long.MAX_VALUE)))
            .on("startswith", a -> BytesSearch.startsWith(b(a, 0), b(a, 1), n(a, 2, 0), n(a, 3, Long.MAX_VALUE)))
            .on("endswith", a -> BytesSearch.endsWith(b(a, 0), b(a, 1), n(a, 2, 0), n(a, 3, Long.MAX_VALUE)))
            .on("contains", a -> BytesSearch.contains(b(a, 0), b(a, 1)));
    }

    private static void takeApart(OracleTable t) {
        t.on("split", a -> BytesSplit.split(b(a, 0), b(a, 1), n(a, 2, -1)))
            .on("rsplit", a -> BytesSplit.rsplit(b(a, 0), b(a, 1), n(a, 2, -1)))
            .on("splitlines", a -> BytesSplit.splitlines(b(a, 0), a.length > 1 && (Boolean) a[1]))
            .on("partition", a -> BytesSplit.partition(b(a, 0), b(a, 1)))
            .on("rpartition", a -> BytesSplit.rpartition(b(a, 0), b(a, 1)))
            .on("strip", a -> BytesOps.strip(b(a, 0), b(a, 1)))
            .on("lstrip", a -> BytesOps.lstrip(b(a, 0), b(a, 1)))
            .on("rstrip", a -> BytesOps.rstrip(b(a, 0), b(a, 1)))
            .on("removeprefix", a -> BytesOps.removePrefix(b(a, 0), b(a, 1)))
            .on("removesuffix", a -> BytesOps.removeSuffix(b(a, 0), b(a, 1)))
            .on("slice", a -> slice(b(a, 0), a));
    }

    private static void putTogether(OracleTable t) {
        t.on("replace", a -> BytesOps.replace(b(a, 0), b(a, 1), b(a, 2), n(a, 3, -1)))
            .on("join", a -> BytesOps.join(b(a, 0), Arrays.copyOf((Object[]) a[1], ((Object[]) a[1]).length, byte[][].class)))
            .on("translate", a -> BytesOps.translate(b(a, 0), b(a, 1), a.length > 2 ? b(a, 2) : new byte[0]))
            .on("maketrans", a -> BytesOps.maketrans(b(a, 0), b(a, 1)))
            .on("concat", a -> BytesOps.concat(b(a, 0), b(a, 1)))
            .on("repeat", a -> BytesOps.repeat(b(a, 0), n(a, 1, 0)))
            .on("expandtabs", a -> BytesPad.expandTabs(b(a, 0), (int) n(a, 1, 8)))
            .on("center", a -> BytesPad.center(b(a, 0), n(a, 1, 0), b(a, 2)[0]))
            .on("ljust", a -> BytesPad.ljust(b(a, 0), n(a, 1, 0), b(a, 2)[0]))
            .on("rjust", a -> BytesPad.rjust(b(a, 0), n(a, 1, 0), b(a, 2)[0]))
            .on("zfill", a -> BytesPad.zfill(b(a, 0), n(a, 1, 0)));
    }

    private static void shown(OracleTable t) {
        t.on("lt", a -> BytesOps.compare(b(a, 0), b(a, 1)) < 0)
            .on("repr", a -> BytesRepr.repr(b(a, 0)))
            .on("arrayrepr", a -> BytesRepr.reprByteArray("bytearray", b(a, 0), 0, b(a, 0).length))
            .on("hex", a -> hex(a))
            .on("fromhex", a -> BytesHex.fromHex(a[0]));
    }

    private static String hex(Object[] a) {
        if (a.length == 1) {
            return BytesHex.hex(b(a, 0));
        }
        char sep = a[1] instanceof byte[] bytes ? BytesHex.separator(bytes) : BytesHex.separator(a[1]);
        return BytesHex.hex(b(a, 0), sep, (int) n(a, 2, 1));
    }

    /** Adjusts the bounds as slice.indices does. */
    private static byte[] slice(byte[] s, Object[] a) {
        long step = n(a, 3, 1);
        long low = step < 0 ? -1 : 0;
        long high = step < 0 ? s.length - 1 : s.length;
        return BytesOps.slice(s, (int) clip(a[1], step < 0 ? high : low, low, high, s.length),
            (int) clip(a[2], step < 0 ? low : high, low, high, s.length), (int) step);
    }

    private static long clip(Object bound, long missing, long low, long high, int n) {
        if (bound == NONE) {
            return missing;
        }
        long x = (Long) bound;
        return Math.clamp(x < 0 ? x + n : x, low, high);
    }
}
