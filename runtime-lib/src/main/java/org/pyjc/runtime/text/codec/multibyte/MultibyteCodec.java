package org.pyjc.runtime.text.codec.multibyte;

import java.nio.charset.Charset;
import org.pyjc.runtime.text.codec.Codec;
import org.pyjc.runtime.text.codec.CodecErrorHandler;

/** A codec of several bytes a character. Compare CPython multibytecodec.c: multibytecodec_encode. Thread safety: immutable. */
public final class MultibyteCodec implements Codec {
    private final String name;
    final Scheme scheme;

    private MultibyteCodec(String name, Scheme scheme) {
        this.name = name;
        this.scheme = scheme;
    }

    /** The codec that CPython gives this name, or null; without the JDK's module jdk.charsets there are none. */
    public static MultibyteCodec find(String name) {
        Scheme scheme = Charset.isSupported(JisX0213.SOURCE) ? scheme(name) : null;
        return scheme == null ? null : new MultibyteCodec(name, scheme);
    }

    private static Scheme scheme(String name) {
        return switch (name) {
            case "big5" -> new DoubleByte(PairTables.Traditional.BIG5);
            case "big5hkscs" -> new Big5Hkscs();
            case "cp932" -> new ShiftJis.Windows();
            case "cp949" -> new DoubleByte(PairTables.Korean.WINDOWS);
            case "cp950" -> new DoubleByte(PairTables.Windows950.TABLE);
            case "euc_jp" -> new EucJp();
            case "euc_jis_2004" -> new EucJis(JisX0213.of2004());
            case "euc_jisx0213" -> new EucJis(JisX0213.of2000());
            case "euc_kr" -> new EucKr();
            case "gb18030" -> new Gb18030();
            case "gb2312" -> new DoubleByte(PairTables.Simplified.GB_2312);
            case "gbk" -> new DoubleByte(PairTables.Gbk.TABLE);
            case "hz" -> new Hz();
            case "johab" -> new DoubleByte(PairTables.Johab.TABLE);
            case "shift_jis" -> new ShiftJis();
            case "shift_jis_2004" -> new ShiftJis2004(JisX0213.of2004());
            case "shift_jisx0213" -> new ShiftJis2004(JisX0213.of2000());
            default -> Iso2022Scheme.find(name);
        };
    }

    /** The name that CPython gives the codec. */
    public String name() {
        return name;
    }

    @Override
    public byte[] encode(Object s, CodecErrorHandler errors) {
        MultibyteWriter writer = new MultibyteWriter(name, s, scheme.firstWriteState(), true, errors);
        writer.writeAll(scheme);
        scheme.end(writer);
        return writer.toBytes();
    }

    @Override
    public Object decode(byte[] input, CodecErrorHandler errors) {
        MultibyteReader reader = new MultibyteReader(name, input, scheme.firstReadState(), errors);
        reader.readAll(scheme);
        while (reader.left() > 0) {
            reader.refuseRest();
            reader.readAll(scheme);
        }
        return reader.out.build();
    }
}
