package org.pyjc.runtime.text.codec;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.pyjc.runtime.text.Str;

/**
 * The multibyte codecs of East Asia, by the JDK's character sets.
 *
 * <p>The mappings are the JDK's, which differ from CPython's for some rare characters; errors are one byte or one character
 * long. Compare CPython multibytecodec.c. Thread safety: a codec is stateless, its {@link Decoder} and {@link Encoder} are
 * for one thread.
 */
public final class JdkCodec implements Codec {
    private static final String ILLEGAL = "illegal multibyte sequence";

    private static final int SHIFT_OUT = 0x0E;
    private static final int SHIFT_IN = 0x0F;

    private final String name;
    private final Charset charset;

    private JdkCodec(String name, Charset charset) {
        this.name = name;
        this.charset = charset;
    }

    /** The codec of a name or alias as in {@code encodings.aliases}, or null if there is none or this JDK lacks it. */
    public static JdkCodec find(String name) {
        String python = canonical(Codecs.normalize(name));
        if (python != null && (python.equals("hz") || python.equals("hzgb") || python.equals("hz_gb") || python.equals("hz_gb_2312"))) {
            return new JdkCodec("hz", new HzCharset());
        }
        if (python != null && Charset.isSupported(JisX0213.SOURCE)) {
            Charset charset = JisX0213Charset.find(python);
            if (charset != null) {
                return new JdkCodec(python, charset);
            }
        }
        String java = python == null ? null : javaName(python);
        return java != null && Charset.isSupported(java) ? new JdkCodec(python, Charset.forName(java)) : null;
    }

    private static String canonical(String name) {
        return switch (name) {
            case "big5_tw", "csbig5" -> "big5";
            case "big5_hkscs", "hkscs" -> "big5hkscs";
            case "932", "ms932", "mskanji", "ms_kanji", "windows_31j" -> "cp932";
            case "949", "ms949", "uhc" -> "cp949";
            case "950", "ms950" -> "cp950";
            case "eucjp", "ujis", "u_jis" -> "euc_jp";
            case "jisx0213", "eucjis2004", "euc_jis2004" -> "euc_jis_2004";
            case "eucjisx0213" -> "euc_jisx0213";
            case "euckr", "korean", "ksc5601", "ks_c_5601", "ks_c_5601_1987", "ksx1001", "ks_x_1001", "cseuckr" -> "euc_kr";
            case "gb18030_2000" -> "gb18030";
            case "chinese", "csiso58gb231280", "euc_cn", "euccn", "eucgb2312_cn", "gb2312_1980", "gb2312_80", "iso_ir_58" -> "gb2312";
            case "936", "cp936", "ms936" -> "gbk";
            case "csiso2022jp", "iso2022jp", "iso_2022_jp" -> "iso2022_jp";
            case "iso2022jp_2", "iso_2022_jp_2" -> "iso2022_jp_2";
            case "csiso2022kr", "iso2022kr", "iso_2022_kr" -> "iso2022_kr";
            case "cp1361", "ms1361" -> "johab";
            case "csshiftjis", "shiftjis", "sjis", "s_jis" -> "shift_jis";
            case "shiftjis2004", "sjis_2004", "s_jis_2004" -> "shift_jis_2004";
            case "shiftjisx0213", "sjisx0213", "s_jisx0213" -> "shift_jisx0213";
            default -> name;
        };
    }

    private static String javaName(String python) {
        return switch (python) {
            case "big5" -> "Big5";
            case "big5hkscs" -> "Big5-HKSCS";
            case "cp932" -> "windows-31j";
            case "cp949" -> "x-windows-949";
            case "cp950" -> "x-windows-950";
            case "euc_jp" -> "EUC-JP";
            case "euc_kr" -> "EUC-KR";
            case "gb18030" -> "GB18030";
            case "gb2312" -> "GB2312";
            case "gbk" -> "GBK";
            case "iso2022_jp" -> "ISO-2022-JP";
            case "iso2022_jp_2" -> "ISO-2022-JP-2";
            case "iso2022_kr" -> "ISO-2022-KR";
            case "johab" -> "x-Johab";
            case "shift_jis" -> "Shift_JIS";
            default -> null;
        };
    }

    /** The name that CPython gives the codec. */
    public String name() {
        return name;
    }

    @Override
    public byte[] encode(Object s, CodecErrorHandler errors) {
        return new Encoder().encode(s, errors, true);
    }

    @Override
    public Object decode(byte[] input, CodecErrorHandler errors) {
        return new Decoder().decode(input, errors, true).text();
    }

    /** A decoder that keeps its shift state from one call to the next. */
    public final class Decoder {
        private final CharsetDecoder decoder = charset.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        private final CharBuffer chars = CharBuffer.allocate(1024);

        /** Forgets the state. */
        public void reset() {
            decoder.reset();
        }

        /** Decodes; if not {@code last}, an incomplete sequence at the end is left for later. */
        public Decoded decode(byte[] input, CodecErrorHandler errors, boolean last) {
            Decoding d = new Decoding(name, input, errors);
            ByteBuffer in = ByteBuffer.wrap(input);
            while (true) {
                CoderResult result = decoder.decode(in, chars, false);
                drain(d);
                if (result.isError()) {
                    in = recovered(d, in.position(), in.position() + 1, ILLEGAL);
                } else if (result.isUnderflow()) {
                    if (!in.hasRemaining() || !last) {
                        return d.finish(in.position());
                    }
                    in = recovered(d, in.position(), d.input.length, "incomplete multibyte sequence");
                }
            }
        }

        private static ByteBuffer recovered(Decoding d, int start, int end, String reason) {
            int position = d.recover(start, end, reason);
            return ByteBuffer.wrap(d.input).position(position);
        }

        private void drain(Decoding d) {
            chars.flip();
            if (chars.hasRemaining()) {
                d.out.append(Str.fromUtf16(chars.toString()));
            }
            chars.clear();
        }
    }

    /** An encoder that keeps its shift state from one call to the next. */
    public final class Encoder {
        private final CharsetEncoder encoder = charset.newEncoder()
            .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        private final ByteBuffer bytes = ByteBuffer.allocate(64);

        /** Forgets the state. */
        public void reset() {
            encoder.reset();
        }

        /** Encodes; the shift state goes back to the beginning if {@code last}. */
        public byte[] encode(Object s, CodecErrorHandler errors, boolean last) {
            Encoding e = new Encoding(name, s, errors);
            for (int i = 0; i < e.length; ) {
                i = write(e.at(i), e.out) ? i + 1 : e.recover(i, i + 1, ILLEGAL, 1, this::write);
            }
            if (last) {
                encoder.encode(CharBuffer.allocate(0), bytes, true);
                encoder.flush(bytes);
                drain(e.out);
                encoder.reset();
                shiftIn(e.out);
            }
            return e.out.toBytes();
        }

        /** Ends the shifted part of ISO-2022-KR, which the JDK leaves open. */
        private void shiftIn(ByteSink out) {
            if (name.equals("iso2022_kr") && out.lastOf(SHIFT_OUT, SHIFT_IN) == SHIFT_OUT) {
                out.write(SHIFT_IN);
            }
        }

        /** One code point at a time, as only so a pair of lone surrogates stays what it is. */
        private boolean write(int c, ByteSink out) {
            CoderResult result = encoder.encode(CharBuffer.wrap(Character.toChars(c)), bytes, false);
            drain(out); // of what came before, if this can't be written
            return result.isUnderflow() && (c < 0xD800 || c > 0xDFFF);
        }

        private void drain(ByteSink out) {
            bytes.flip();
            byte[] chunk = new byte[bytes.remaining()];
            bytes.get(chunk);
            out.write(chunk);
            bytes.clear();
        }
    }
}
