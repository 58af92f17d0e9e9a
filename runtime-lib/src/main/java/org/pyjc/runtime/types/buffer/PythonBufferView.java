package org.pyjc.runtime.types.buffer;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.builtin.SlotWrapper;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.Uncaught;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;

/**
 * The memory that the {@code __buffer__} of a Python class gave, until {@code __release_buffer__} takes it back.
 * Compare CPython typeobject.c: slot_bf_getbuffer, slot_bf_releasebuffer.
 */
final class PythonBufferView extends BufferView {
    private final Object exporter;
    private final PyMemoryView given;
    private final BufferView inner;

    private PythonBufferView(Object exporter, PyMemoryView given, BufferView inner) {
        super(exporter, inner.memory(), inner.layout(), inner.readOnly());
        this.exporter = exporter;
        this.given = given;
        this.inner = inner;
    }

    static BufferView of(Object exporter, PyMemoryView given, int flags) {
        return new PythonBufferView(exporter, given, given.view(flags));
    }

    @Override
    protected void onRelease() {
        Object method = PyType.of(exporter).lookupSpecial(Special.RELEASE_BUFFER);
        if (method != null && !(method instanceof SlotWrapper)) {
            try {
                Call.callAttribute(method, exporter, given);
            } catch (PyException e) {
                Uncaught.unraisable(e.value, "Exception ignored in __release_buffer__ of " + PyType.of(exporter).name(), exporter);
            }
        }
        inner.release();
    }
}
