package org.pyjc.runtime.module.pickle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.codec.ErrorHandlers;
import org.pyjc.runtime.text.codec.Utf8;
import org.pyjc.runtime.types.buffer.BufferView;
import org.pyjc.runtime.types.buffer.Layout;
import org.pyjc.runtime.types.bytes.PyByteArray;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Writes bytes-like objects. Compare CPython _pickle.c: save_bytes, save_bytearray, save_picklebuffer. Thread safety: see {@link Saver}. */
final class BytesSaver {
    private final Saver saver;

    BytesSaver(Saver saver) {
        this.saver = saver;
    }

    void saveBytes(PyBytes o) {
        byte[] data = o.value();
        if (saver.protocol >= 3) {
            saveData(o, data, o);
        } else if (data.length == 0) {
            saver.saveReduce(new PyTuple(PyBytes.TYPE, PyTuple.EMPTY), o);
        } else {
            String text = new String(data, StandardCharsets.ISO_8859_1);
            saver.saveReduce(new PyTuple(saver.state.codecsEncode(), new PyTuple(text, "latin1")), o);
        }
    }

    private void saveData(Object o, byte[] data, Object payload) {
        boolean small = data.length < 256;
        if (small && saver.protocol >= 4 && !saver.fast) {
            saver.out.shortBytes(data, Op.MEMOIZE);
            saver.memo.put(o, saver.memo.size());
            return;
        }
        saver.out.payload(small ? Op.SHORT_BINBYTES : Op.BINBYTES, small ? 1 : 4, data, payload);
        saver.memoize(o);
    }

    void saveByteArray(PyByteArray o) {
        byte[] data = o.toArray();
        if (saver.protocol >= 5) {
            saver.out.payload(Op.BYTEARRAY8, 8, data, o);
            saver.memoize(o);
        } else if (data.length == 0) {
            saver.saveReduce(new PyTuple(PyByteArray.TYPE, PyTuple.EMPTY), o);
        } else {
            saver.saveReduce(new PyTuple(PyByteArray.TYPE, new PyTuple(new PyBytes(data))), o);
        }
    }

    void saveBuffer(PyPickleBuffer o) {
        if (saver.protocol < 5) {
            throw PickleErrors.pickling("PickleBuffer can only be pickled with protocol >= 5");
        }
        BufferView view = o.view();
        Layout layout = view.layout();
        if (!layout.isC() && !layout.isFortran()) {
            throw PickleErrors.pickling("PickleBuffer can not be pickled when pointing to a non-contiguous buffer");
        }
        boolean inBand = saver.bufferCallback == null || Truth.test(Call.call1(saver.bufferCallback, o));
        if (!inBand) {
            saver.out.op(Op.NEXT_BUFFER);
            if (view.readOnly()) {
                saver.out.op(Op.READONLY_BUFFER);
            }
        } else if (view.readOnly()) {
            saveData(o, memory(view), null);
        } else {
            saver.out.payload(Op.BYTEARRAY8, 8, memory(view), null);
            saver.memoize(o);
        }
    }

    /** The bytes in the order in which they lie in memory. */
    private static byte[] memory(BufferView view) {
        Layout layout = view.layout();
        if (layout.isC()) {
            return layout.copy(view.memory());
        }
        byte[] bytes = new byte[layout.size()];
        ByteBuffer memory = view.memory();
        memory.get(layout.offset(), bytes);
        return bytes;
    }

    static byte[] utf8(Object s) {
        return Utf8.encode(s, ErrorHandlers.SURROGATEPASS);
    }

    /** Latin-1 with escapes for what it lacks, and for what would break the line. Compare raw_unicode_escape. */
    static byte[] rawUnicodeEscape(Object s) {
        StringBuilder text = new StringBuilder();
        for (int i = 0, n = Str.length(s); i < n; i++) {
            int c = Str.codePointAt(s, i);
            if (c > 0xffff) {
                text.append("\\U").append(String.format("%08x", c));
            } else if (c > 0xff || c == '\\' || c == 0 || c == '\n' || c == '\r' || c == 0x1a) {
                text.append("\\u").append(String.format("%04x", c));
            } else {
                text.append((char) c);
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
