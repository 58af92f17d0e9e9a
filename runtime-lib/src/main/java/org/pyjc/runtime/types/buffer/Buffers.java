package org.pyjc.runtime.types.buffer;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.builtin.SlotWrapper;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;

/** The buffer of any object. Compare CPython abstract.c: PyObject_GetBuffer. Thread safety: stateless. */
public final class Buffers {
    private Buffers() {}

    /** Whether the object shows a buffer. */
    public static boolean isBuffer(Object o) {
        return o instanceof Buffer || PyType.of(o).lookupSpecial(Special.BUFFER) != null;
    }

    /** A view of the object's memory, to be released by the caller; TypeError when it shows none. */
    public static BufferView view(Object o, int flags) {
        BufferView view = viewOrNull(o, flags);
        if (view == null) {
            throw Errors.typeError("a bytes-like object is required, not '" + PyType.of(o).name() + "'");
        }
        return view;
    }

    /** A view of the object's memory; null when it shows none, an error when it doesn't show it that way. */
    public static BufferView viewOrNull(Object o, int flags) {
        PyType type = PyType.of(o);
        if (o instanceof Buffer buffer && (type.isBuiltin() || type.lookupSpecial(Special.BUFFER) instanceof SlotWrapper)) {
            return buffer.view(flags);
        }
        return type.lookupSpecial(Special.BUFFER) == null ? null : fromPython(o, flags);
    }

    private static BufferView fromPython(Object o, int flags) {
        Object result = Call.specialOrNull(o, Special.BUFFER, (long) flags);
        if (!(result instanceof PyMemoryView view)) {
            throw Errors.typeError("__buffer__ returned non-memoryview object");
        }
        return PythonBufferView.of(o, view, flags);
    }

    /** A copy of all bytes that the object shows, in any layout; null when it shows no buffer. */
    public static byte[] copyOrNull(Object o) {
        BufferView view = viewOrNull(o, BufferFlags.FULL_RO);
        if (view == null) {
            return null;
        }
        try {
            return view.layout().copy(view.memory());
        } finally {
            view.release();
        }
    }

    /**
     * Memory of neighbouring bytes to write to; TypeError that begins with {@code what} and says "must be read-write bytes-like object"
     * when the object has none. Compare CPython getargs.c: getbuffer for "w*".
     */
    public static BufferView writable(Object o, String what) {
        BufferView view;
        try {
            view = viewOrNull(o, BufferFlags.WRITABLE);
        } catch (org.pyjc.runtime.exc.PyException e) {
            view = null;
        }
        if (view == null) {
            throw Errors.typeError(what + " must be read-write bytes-like object, not " + PyType.of(o).name());
        }
        return view;
    }
}
