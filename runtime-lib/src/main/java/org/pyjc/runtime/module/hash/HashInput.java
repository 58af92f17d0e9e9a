package org.pyjc.runtime.module.hash;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.types.buffer.BufferFlags;
import org.pyjc.runtime.types.buffer.BufferView;
import org.pyjc.runtime.types.buffer.Buffers;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;

/** The data argument of hashes. Compare CPython hashlib.h: GET_BUFFER_VIEW_OR_ERROR, _Py_hashlib_data_argument. Thread safety: stateless. */
final class HashInput {
    private static final byte[] NONE = {};

    private HashInput() {}

    static byte[] bytes(Object o) {
        if (o instanceof PyBytes b) {
            return b.value();
        }
        if (Values.strOrNull(o) != null) {
            throw Errors.typeError("Strings must be encoded before hashing");
        }
        if (!Buffers.isBuffer(o)) {
            throw Errors.typeError("object supporting the buffer API required");
        }
        BufferView view = Buffers.view(o, BufferFlags.SIMPLE);
        try {
            if (view.layout().dimensions() > 1) {
                throw Errors.bufferError("Buffer must be single dimension");
            }
            return view.layout().copy(view.memory());
        } finally {
            view.release();
        }
    }

    /** The bytes of a constructor's arguments {@code data} and {@code string}, both null when absent. */
    static byte[] first(Object data, Object string) {
        if (data != null && string != null) {
            throw Errors.typeError("'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is slated for removal in "
                + "a future version.");
        }
        if (string != null) {
            return bytes(string);
        }
        return data == null ? NONE : bytes(data);
    }

    /** A key or salt. */
    static byte[] plain(Object o) {
        return BytesLike.bytes(o);
    }
}
