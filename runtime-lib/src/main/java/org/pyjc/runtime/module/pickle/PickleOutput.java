package org.pyjc.runtime.module.pickle;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.types.bytes.PyBytes;

/**
 * The bytes of a pickle as they are written, in frames from protocol 4 on. Compare CPython _pickle.c: _Pickler_Write,
 * _Pickler_CommitFrame, _Pickler_write_bytes.
 *
 * <p>Thread safety: confined to one dump.
 */
final class PickleOutput {
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int FRAME_HEADER = 9;
    private static final int SMALLEST_FRAME = 4;
    static final int FRAME_TARGET = 64 * 1024;
    private static final int LARGEST = Integer.MAX_VALUE - 16;

    /** The file's method write; null when the pickle is kept here. */
    private final Object fileWrite;
    private byte[] buffer = new byte[512];
    private int length;
    private int frameStart = -1;
    private boolean framing;

    PickleOutput(Object fileWrite) {
        this.fileWrite = fileWrite;
    }

    void startFraming() {
        framing = true;
    }

    private void room(int more) {
        int start = length;
        if (framing && frameStart < 0) {
            more += FRAME_HEADER;
        }
        if (buffer.length - start < more) {
            long wanted = Math.max((long) start + more, 2L * buffer.length);
            if ((long) start + more > LARGEST) {
                throw Errors.memoryError("pickle is too large");
            }
            buffer = Arrays.copyOf(buffer, (int) Math.min(wanted, LARGEST));
        }
        if (framing && frameStart < 0) {
            frameStart = length;
            length += FRAME_HEADER;
        }
    }

    void op(int opcode) {
        room(1);
        buffer[length++] = (byte) opcode;
    }

    void op1(int opcode, int argument) {
        room(2);
        buffer[length] = (byte) opcode;
        buffer[length + 1] = (byte) argument;
        length += 2;
    }

    void op2(int opcode, int argument) {
        room(3);
        buffer[length] = (byte) opcode;
        buffer[length + 1] = (byte) argument;
        buffer[length + 2] = (byte) (argument >> 8);
        length += 3;
    }

    void op4(int opcode, int argument) {
        room(5);
        buffer[length] = (byte) opcode;
        INTS.set(buffer, length + 1, argument);
        length += 5;
    }

    void op8(int opcode, long argument) {
        room(9);
        buffer[length] = (byte) opcode;
        LONGS.set(buffer, length + 1, argument);
        length += 9;
    }

    /** The opcode for long lengths, or for lengths below 256. */
    void op4or1(int longOpcode, int shortOpcode, int count) {
        if (count < 256) {
            op1(shortOpcode, count);
        } else {
            op4(longOpcode, count);
        }
    }

    void opBigEndian(int opcode, long argument) {
        op8(opcode, Long.reverseBytes(argument));
    }

    private void put(int at, long value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            buffer[at + i] = (byte) (value >> 8 * i);
        }
    }

    void write(byte[] bytes) {
        room(bytes.length);
        System.arraycopy(bytes, 0, buffer, length, bytes.length);
        length += bytes.length;
    }

    /** An opcode and a line of ASCII. */
    void line(int opcode, String text) {
        int n = text.length();
        room(n + 2);
        buffer[length++] = (byte) opcode;
        ascii(text);
        buffer[length++] = '\n';
    }

    @SuppressWarnings("deprecation")
    private void ascii(String text) {
        text.getBytes(0, text.length(), buffer, length);
        length += text.length();
    }

    /** A str of ASCII, shorter than a frame, and an opcode after it. From protocol 4 on. */
    @SuppressWarnings("deprecation")
    void ascii(String text, int after) {
        int n = text.length();
        room(n + 6);
        byte[] b = buffer;
        int at = length;
        if (n < 256) {
            b[at] = (byte) Op.SHORT_BINUNICODE;
            b[at + 1] = (byte) n;
            at += 2;
        } else {
            b[at] = (byte) Op.BINUNICODE;
            INTS.set(b, at + 1, n);
            at += 5;
        }
        text.getBytes(0, n, b, at);
        b[at + n] = (byte) after;
        length = at + n + 1;
    }

    /** A str of at most 85 chars and an opcode after it, from protocol 4 on. Writes nothing and returns false if it has surrogates. */
    boolean shortUtf8(String text, int after) {
        int n = text.length();
        room(3 * n + 3);
        byte[] b = buffer;
        int start = length + 2;
        int at = start;
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                b[at++] = (byte) c;
            } else if (c < 0x800) {
                b[at++] = (byte) (0xC0 | c >> 6);
                b[at++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isSurrogate(c)) {
                return false;
            } else {
                b[at++] = (byte) (0xE0 | c >> 12);
                b[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                b[at++] = (byte) (0x80 | c & 0x3F);
            }
        }
        b[start - 2] = (byte) Op.SHORT_BINUNICODE;
        b[start - 1] = (byte) (at - start);
        b[at] = (byte) after;
        length = at + 1;
        return true;
    }

    /** Bytes of less than 256 and an opcode after them. */
    void shortBytes(byte[] data, int after) {
        int n = data.length;
        room(n + 3);
        byte[] b = buffer;
        int at = length;
        b[at] = (byte) Op.SHORT_BINBYTES;
        b[at + 1] = (byte) n;
        System.arraycopy(data, 0, b, at + 2, n);
        b[at + 2 + n] = (byte) after;
        length = at + n + 3;
    }

    /** An opcode with the payload's length, and the payload, which goes to the file as it is when it is large. */
    void payload(int opcode, int lengthBytes, byte[] data, Object payload) {
        boolean large = data.length >= FRAME_TARGET;
        boolean wasFraming = framing;
        if (large) {
            closeFrame();
            framing = false;
        }
        room(1 + lengthBytes);
        buffer[length] = (byte) opcode;
        put(length + 1, data.length, lengthBytes);
        length += 1 + lengthBytes;
        if (large && fileWrite != null) {
            flush();
            Call.call1(fileWrite, payload == null ? new PyBytes(data) : payload);
        } else {
            write(data);
        }
        framing = wasFraming;
    }

    /** An object begins: a frame that is large enough ends here. */
    void boundary() {
        if (framing && frameStart >= 0 && length - frameStart - FRAME_HEADER >= FRAME_TARGET) {
            closeFrame();
            if (fileWrite != null) {
                flush();
            }
        }
    }

    private void closeFrame() {
        if (!framing || frameStart < 0) {
            return;
        }
        int size = length - frameStart - FRAME_HEADER;
        if (size >= SMALLEST_FRAME) {
            buffer[frameStart] = (byte) Op.FRAME;
            put(frameStart + 1, size, 8);
        } else {
            System.arraycopy(buffer, frameStart + FRAME_HEADER, buffer, frameStart, size);
            length -= FRAME_HEADER;
        }
        frameStart = -1;
    }

    /** Ends the pickle: the rest goes to the file, if there is one. */
    void finish() {
        closeFrame();
        framing = false;
        if (fileWrite != null) {
            flush();
        }
    }

    private void flush() {
        byte[] bytes = toBytes();
        length = 0;
        Call.call1(fileWrite, new PyBytes(bytes));
    }

    byte[] toBytes() {
        return Arrays.copyOf(buffer, length);
    }
}
