package org.pyjc.runtime.text.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pyjc.runtime.oracle.OracleTable;
import org.pyjc.runtime.text.codec.multibyte.MultibyteCodec;
import org.pyjc.runtime.text.codec.multibyte.MultibyteDecoder;

/** The multibyte codecs of East Asia against CPython. */
class CjkOracleTest {
    @TestFactory
    List<DynamicTest> codecs() throws Exception {
        return new OracleTable("cjk")
            .on("encode", a -> MultibyteCodec.find((String) a[1]).encode(a[0], ErrorHandlers.find((String) a[2])))
            .on("decode", a -> MultibyteCodec.find((String) a[1]).decode((byte[]) a[0], ErrorHandlers.find((String) a[2])))
            .on("pieces", a -> pieces(a[0], MultibyteCodec.find((String) a[1]), (Object[]) a[2]))
            .tests();
    }

    private static Object pieces(Object text, MultibyteCodec codec, Object[] cuts) {
        byte[] all = codec.encode(text, ErrorHandlers.STRICT);
        MultibyteDecoder decoder = new MultibyteDecoder(codec);
        List<Object> out = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= cuts.length; i++) {
            int to = i < cuts.length ? (int) (long) (Long) cuts[i] : all.length;
            out.add(decoder.decode(Arrays.copyOfRange(all, from, to), ErrorHandlers.STRICT, to == all.length));
            from = to;
        }
        return out;
    }
}
