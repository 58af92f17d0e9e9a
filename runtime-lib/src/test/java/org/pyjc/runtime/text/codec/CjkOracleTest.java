package org.pyjc.runtime.text.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pyjc.runtime.oracle.OracleTable;

/** The codecs that use the JDK's character sets against CPython. */
class CjkOracleTest {
    @TestFactory
    List<DynamicTest> codecs() throws Exception {
        return new OracleTable("cjk")
            .on("encode", a -> find((String) a[1]).encode(a[0], ErrorHandlers.find((String) a[2])))
            .on("decode", a -> find((String) a[1]).decode((byte[]) a[0], ErrorHandlers.find((String) a[2])))
            .on("name", a -> JdkCodec.find((String) a[0]).name())
            .on("pieces", a -> pieces(a[0], JdkCodec.find((String) a[1]), (Object[]) a[2]))
            .tests();
    }

    private static Codec find(String name) {
        Codec codec = JdkCodec.find(name);
        return codec != null ? codec : SingleByteCodec.find(name);
    }

    private static Object pieces(Object text, JdkCodec codec, Object[] cuts) {
        byte[] all = codec.encode(text, ErrorHandlers.STRICT);
        JdkCodec.Decoder decoder = codec.new Decoder();
        List<Object> out = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= cuts.length; i++) {
            int to = i < cuts.length ? (int) (long) (Long) cuts[i] : all.length;
            Decoded d = decoder.decode(Arrays.copyOfRange(all, from, to), ErrorHandlers.STRICT, to == all.length);
            out.add(d.text());
            from += d.consumed();
        }
        return out;
    }
}
