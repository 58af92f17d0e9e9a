package org.pyjc.runtime.module.pickle;

import java.nio.ByteBuffer;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.buffer.Buffer;
import org.pyjc.runtime.types.buffer.BufferFlags;
import org.pyjc.runtime.types.buffer.BufferMethods;
import org.pyjc.runtime.types.buffer.BufferView;
import org.pyjc.runtime.types.buffer.Buffers;
import org.pyjc.runtime.types.buffer.Layout;
import org.pyjc.runtime.types.buffer.PyMemoryView;

/**
 * {@code pickle.PickleBuffer}: a buffer that may be pickled out of band. Compare CPython picklebufobject.c.
 *
 * <p>Thread safety: the view is volatile; releasing it twice does nothing.
 */
@PyTypeDef(name = "PickleBuffer", module = "pickle", subclassable = false, weakReferable = true,
        parts = {BufferMethods.class, BufferMethods.Releasing.class}, doc = "Wrapper for potentially out-of-band buffers")
final class PyPickleBuffer extends PyObject implements Buffer {
    public static final PyType TYPE = PyType.define(new PyPickleBufferExposer());

    private final Object object;
    private volatile BufferView view;

    private PyPickleBuffer(Object object) {
        super(TYPE);
        this.object = object;
        this.view = Buffers.view(object, BufferFlags.FULL_RO);
    }

    @PyNew(signature = "(object, /)", parseTuple = true)
    static Object create(PyType cls, Object object) {
        return new PyPickleBuffer(object);
    }

    /** The view that it keeps; ValueError when it is released. */
    BufferView view() {
        BufferView present = view;
        if (present == null) {
            throw Errors.valueError("operation forbidden on released PickleBuffer object");
        }
        return present;
    }

    @Override
    public BufferView view(int flags) {
        view();
        return Buffers.view(object, flags);
    }

    @PyMethod(doc = "Return a memoryview of the raw memory underlying this buffer.\n\n"
            + "Will raise BufferError is the buffer isn't contiguous.")
    Object raw() {
        Layout layout = view().layout();
        if (!layout.isC() && !layout.isFortran()) {
            throw Errors.bufferError("cannot extract raw buffer from non-contiguous buffer");
        }
        BufferView whole = Buffers.view(object, BufferFlags.FULL_RO);
        ByteBuffer memory = whole.memory();
        Layout raw = Layout.contiguous(layout.offset(), "B", 1, layout.size());
        return PyMemoryView.of(new BufferView(whole.owner(), memory, raw, whole.readOnly()) {
            @Override
            protected void onRelease() {
                whole.release();
            }
        });
    }

    @PyMethod(doc = "Release the underlying buffer held by the PickleBuffer object.")
    void release() {
        BufferView present = view;
        view = null;
        if (present != null) {
            present.release();
        }
    }
}
