package org.pyjc.compiler.emit;

import org.pyjc.compiler.facts.Const;

/**
 * Writes constants as text, which the runtime's {@code ConstantReader} reads: a letter for the kind, then its content;
 * counts are decimal and end with a colon.
 *
 * <p>Thread safety: stateless.
 */
final class ConstEncoder {
    private ConstEncoder() {
    }

    static String encode(Const value) {
        StringBuilder out = new StringBuilder();
        write(out, value);
        return out.toString();
    }

    private static void write(StringBuilder out, Const value) {
        switch (value) {
            case Const.None _ -> out.append('N');
            case Const.Ellipsis _ -> out.append('E');
            case Const.Bool b -> out.append(b.value() ? 'T' : 'F');
            case Const.Int i -> out.append('i').append(i.value().toString(Character.MAX_RADIX)).append(':');
            case Const.Float f -> out.append('d').append(Long.toHexString(Double.doubleToRawLongBits(f.value()))).append(':');
            case Const.Complex c -> out.append('c').append(Long.toHexString(Double.doubleToRawLongBits(c.real())))
                    .append(':').append(Long.toHexString(Double.doubleToRawLongBits(c.imag()))).append(':');
            case Const.Str s when s.isPlain() -> out.append('s').append(s.text().length()).append(':').append(s.text());
            case Const.Str s -> {
                out.append('w').append(s.codePoints().length).append(':');
                for (int codePoint : s.codePoints()) {
                    out.append((char) (codePoint >>> 12 | 0x1000)).append((char) (codePoint & 0xFFF | 0x1000));
                }
            }
            case Const.Bytes b -> {
                out.append('b').append(b.value().length).append(':');
                for (byte each : b.value()) {
                    out.append((char) (each & 0xFF));
                }
            }
            case Const.Tuple t -> items(out, '(', t.items());
            case Const.FrozenSet s -> items(out, '{', s.items());
        }
    }

    private static void items(StringBuilder out, char kind, java.util.List<Const> items) {
        out.append(kind).append(items.size()).append(':');
        items.forEach(item -> write(out, item));
    }
}
