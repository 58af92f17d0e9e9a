package org.pyjc.runtime.module.marshal;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.bytes.PyBytes;

/** Where marshalled data comes from: bytes, or a file, of which no byte more than needed is read. Confined to one call. */
final class MarshalSource {
    private final byte[] data;
    private final Object file;
    private int at;

    private MarshalSource(byte[] data, Object file) {
        this.data = data;
        this.file = file;
    }

    static MarshalSource ofBytes(byte[] data) {
        return new MarshalSource(data, null);
    }

    static MarshalSource ofFile(Object file) {
        return new MarshalSource(null, file);
    }

    /** The next byte, or -1 at the end. */
    int byteOrEnd() {
        if (file != null) {
            byte[] one = fromFile(1);
            return one.length == 0 ? -1 : one[0] & 0xff;
        }
        return at < data.length ? data[at++] & 0xff : -1;
    }

    int readByte() {
        return read(1)[0] & 0xff;
    }

    int readInt() {
        byte[] b = read(4);
        return b[0] & 0xff | (b[1] & 0xff) << 8 | (b[2] & 0xff) << 16 | b[3] << 24;
    }

    long readLong() {
        long low = readInt() & 0xffffffffL;
        return (long) readInt() << 32 | low;
    }

    /** So many bytes; EOFError when there are not enough. */
    byte[] read(int count) {
        byte[] bytes;
        if (file != null) {
            bytes = count == 0 ? new byte[0] : fromFile(count);
        } else {
            bytes = count <= data.length - at ? java.util.Arrays.copyOfRange(data, at, at + count) : new byte[0];
            at += bytes.length;
        }
        if (bytes.length < count) {
            throw Errors.eofError("marshal data too short");
        }
        return bytes;
    }

    private byte[] fromFile(int count) {
        Object result = Call.method1(file, "read", (long) count);
        if (!(result instanceof PyBytes b)) {
            throw Errors.typeError("file.read() returned not bytes but " + PyType.of(result).name());
        }
        if (b.length() > count) {
            throw Errors.valueError("read() returned too much data: " + count + " bytes requested, " + b.length() + " returned");
        }
        return b.value();
    }
}
