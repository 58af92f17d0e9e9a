package org.pyjc.runtime.text.codec;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/**
 * JIS X 0213 with ASCII or its Japanese variant and half-width katakana: EUC-JIS-2004, Shift_JIS-2004 and their forms of the year 2000.
 * Compare CPython _codecs_jp.c: ENCODER(euc_jis_2004), ENCODER(shift_jis_2004). Immutable.
 */
abstract sealed class JisX0213Charset extends Charset {
    private static final int HALF_WIDTH = 0xFF61 - 0xA1;
    private static final int YEN = 0xA5;
    private static final int OVERLINE = 0x203E;
    private static final int MALFORMED = -1;
    private static final byte[] UNMAPPABLE = {};
    final JisX0213 table;

    private JisX0213Charset(String name, JisX0213 table) {
        super(name, null);
        this.table = table;
    }

    /** The charset of a codec by CPython's name, or null. */
    static Charset find(String name) {
        return switch (name) {
            case "euc_jis_2004" -> new Euc("x-EUC-JIS-2004", JisX0213.of2004());
            case "euc_jisx0213" -> new Euc("x-EUC-JISX0213", JisX0213.of2000());
            case "shift_jis_2004" -> new ShiftJis("x-Shift_JIS-2004", JisX0213.of2004());
            case "shift_jisx0213" -> new ShiftJis("x-Shift_JISX0213", JisX0213.of2000());
            default -> null;
        };
    }

    @Override
    public boolean contains(Charset other) {
        return other.name().equals("US-ASCII");
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Decoder();
    }

    @Override
    public CharsetEncoder newEncoder() {
        return new Encoder();
    }

    /** How many bytes the character takes that begins with this one. */
    abstract int length(int first);

    /** The value of a character whose bytes are all there; 0 or less for none. */
    abstract int value(ByteBuffer in, int at, int first);

    /** The bytes of a code point that is in no cell, or is not there as such, {@link #UNMAPPABLE} for none, null to look in the table. */
    abstract byte[] special(int c);

    abstract byte[] bytes(int place);

    static int second(ByteBuffer in, int at) {
        return in.get(at + 1) & 0xFF;
    }

    private static final class Euc extends JisX0213Charset {
        private static final Charset OLD = Charset.forName("EUC-JP");
        private static final int SINGLE_SHIFT_2 = 0x8E;
        private static final int SINGLE_SHIFT_3 = 0x8F;
        private static final int OLD_TILDE = 0xA2B7;

        Euc(String name, JisX0213 table) {
            super(name, table);
        }

        @Override
        int length(int first) {
            return first < 0x80 ? 1 : first == SINGLE_SHIFT_3 ? 3 : 2;
        }

        @Override
        int value(ByteBuffer in, int at, int first) {
            if (first < 0x80) {
                return first;
            }
            int second = second(in, at);
            if (first == SINGLE_SHIFT_2) {
                return second >= 0xA1 && second <= 0xDF ? HALF_WIDTH + second : MALFORMED;
            }
            return first == SINGLE_SHIFT_3 ? three(second, in.get(at + 2) & 0xFF) : table.value(1, first - 0xA0, second - 0xA0);
        }

        /** The second plane; where that is empty, JIS X 0212. */
        private int three(int second, int third) {
            int value = table.value(2, second - 0xA0, third - 0xA0);
            if (value != 0 || second < 0xA1 || third < 0xA1) {
                return value;
            }
            if ((second << 8 | third) == OLD_TILDE) {
                return '~';
            }
            String old = new String(new byte[] {(byte) SINGLE_SHIFT_3, (byte) second, (byte) third}, OLD);
            return old.length() == 1 && old.charAt(0) != 0xFFFD ? old.charAt(0) : MALFORMED;
        }

        @Override
        byte[] special(int c) {
            if (c < 0x80) {
                return new byte[] {(byte) c};
            }
            if (c >= 0xFF61 && c <= 0xFF9F) {
                return new byte[] {(byte) SINGLE_SHIFT_2, (byte) (c - HALF_WIDTH)};
            }
            if (c > 0xFFFF || Character.isSurrogate((char) c) || table.place(c) >= 0 || table.isAddedLater(c)) {
                return null;
            }
            byte[] old = String.valueOf((char) c).getBytes(OLD);
            return old.length == 3 ? old : UNMAPPABLE;
        }

        @Override
        byte[] bytes(int place) {
            return JisX0213.euc(place);
        }
    }

    private static final class ShiftJis extends JisX0213Charset {
        ShiftJis(String name, JisX0213 table) {
            super(name, table);
        }

        @Override
        int length(int first) {
            return first < 0x81 || first >= 0xA0 && first <= 0xDF || first > 0xFC ? 1 : 2;
        }

        @Override
        int value(ByteBuffer in, int at, int first) {
            if (length(first) == 1) {
                return first >= 0xA1 && first <= 0xDF ? HALF_WIDTH + first : switch (first) {
                    case '\\' -> YEN;
                    case '~' -> OVERLINE;
                    default -> first < 0x80 ? first : MALFORMED;
                };
            }
            int value = table.fromShiftJis(first, second(in, at));
            return value == 0xFF3C ? '\\' : value == 0xFF5E ? '~' : value;
        }

        @Override
        byte[] special(int c) {
            return switch (c) {
                case '\\' -> bytes(table.place(0xFF3C));
                case '~' -> bytes(table.place(0xFF5E));
                case YEN -> new byte[] {'\\'};
                case OVERLINE -> new byte[] {'~'};
                case 0xFF3C, 0xFF5E -> UNMAPPABLE;
                default -> c < 0x80 ? new byte[] {(byte) c} : c >= 0xFF61 && c <= 0xFF9F ? new byte[] {(byte) (c - HALF_WIDTH)} : null;
            };
        }

        @Override
        byte[] bytes(int place) {
            return JisX0213.shiftJis(place);
        }
    }

    private final class Decoder extends CharsetDecoder {
        Decoder() {
            super(JisX0213Charset.this, 1, 2);
        }

        @Override
        protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
            while (in.hasRemaining()) {
                if (out.remaining() < 2) {
                    return CoderResult.OVERFLOW;
                }
                int at = in.position();
                int first = in.get(at) & 0xFF;
                int length = length(first);
                if (in.remaining() < length) {
                    return CoderResult.UNDERFLOW;
                }
                int value = value(in, at, first);
                if (value <= 0 && first != 0) {
                    return CoderResult.malformedForLength(1);
                }
                if (value > Character.MAX_CODE_POINT) {
                    out.put((char) value).put((char) (value >> 16));
                } else {
                    out.put(Character.toChars(value));
                }
                in.position(at + length);
            }
            return CoderResult.UNDERFLOW;
        }
    }

    private final class Encoder extends CharsetEncoder {
        private static final int LONGEST = 3;
        /** A code point that waits for the next one, or 0. */
        private int start;

        Encoder() {
            super(JisX0213Charset.this, 2, LONGEST);
        }

        @Override
        protected void implReset() {
            start = 0;
        }

        @Override
        protected CoderResult implFlush(ByteBuffer out) {
            if (start != 0) {
                out.put(bytes(table.place(start)));
                start = 0;
            }
            return CoderResult.UNDERFLOW;
        }

        @Override
        protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
            while (in.hasRemaining()) {
                if (out.remaining() < LONGEST) {
                    return CoderResult.OVERFLOW;
                }
                int c = Character.codePointAt(in, 0);
                int length = Character.charCount(c);
                if (start != 0) {
                    int both = c == 0 || c > 0xFFFF ? -1 : table.place(JisX0213.pair(start, c));
                    out.put(bytes(both >= 0 ? both : table.place(start)));
                    start = 0;
                    in.position(in.position() + (both >= 0 ? length : 0));
                } else if (table.startsPair(c)) {
                    start = c;
                    in.position(in.position() + length);
                } else if (write(c, out)) {
                    in.position(in.position() + length);
                } else {
                    return CoderResult.unmappableForLength(length);
                }
            }
            return CoderResult.UNDERFLOW;
        }

        private boolean write(int c, ByteBuffer out) {
            byte[] special = special(c);
            int place = special == null ? table.place(c) : -1;
            if (special == UNMAPPABLE || special == null && place < 0) {
                return false;
            }
            out.put(special != null ? special : bytes(place));
            return true;
        }
    }
}
