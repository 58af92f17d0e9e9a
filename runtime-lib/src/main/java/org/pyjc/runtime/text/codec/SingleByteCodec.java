package org.pyjc.runtime.text.codec;

import java.nio.charset.Charset;

/**
 * The code pages of one byte, by the JDK's character sets; CPython has them as Python modules with the same tables.
 *
 * <p>Thread safety: immutable.
 */
public final class SingleByteCodec implements Codec {
    private final String table;
    private final Charmap.EncodeMapping encoding;

    private SingleByteCodec(Charset charset) {
        StringBuilder out = new StringBuilder(256);
        byte[] one = new byte[1];
        for (int b = 0; b < 256; b++) {
            one[0] = (byte) b;
            String s = new String(one, charset);
            out.append(s.length() == 1 && s.charAt(0) != '\uFFFD' ? s.charAt(0) : '\uFFFE');
        }
        table = out.toString();
        encoding = Charmap.build(table);
    }

    /** The codec of a name such as cp1252, koi8-r or iso8859-15, or null. */
    public static SingleByteCodec find(String name) {
        String java = javaName(Codecs.normalize(name));
        return java != null && Charset.isSupported(java) ? new SingleByteCodec(Charset.forName(java)) : null;
    }

    private static String javaName(String name) {
        if (name.startsWith("cp125") || name.startsWith("windows_125")) {
            return "windows-125" + name.charAt(name.length() - 1);
        }
        if (name.startsWith("iso8859_") || name.startsWith("iso_8859_")) {
            return "ISO-8859-" + name.substring(name.lastIndexOf('_') + 1);
        }
        return switch (name) {
            case "koi8_r" -> "KOI8-R";
            case "koi8_u" -> "KOI8-U";
            case "cp437", "cp775", "cp850", "cp852", "cp855", "cp857", "cp862", "cp866" -> "IBM" + name.substring(2);
            case "cp874" -> "x-windows-874";
            default -> null;
        };
    }

    @Override
    public byte[] encode(Object s, CodecErrorHandler errors) {
        return Charmap.encode(s, errors, encoding);
    }

    @Override
    public Object decode(byte[] input, CodecErrorHandler errors) {
        return Charmap.decode(input, errors, table);
    }
}
