package org.pyjc.runtime.types.buffer;

import java.nio.ByteBuffer;
import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.generic.PyGenericAlias;

/**
 * The type {@code memoryview}. Compare CPython memoryobject.c.
 *
 * <p>Thread safety: the monitor guards release and exports; items are read and written without a lock.
 */
@PyTypeDef(name = "memoryview", subclassable = false, weakReferable = true, signature = "(object)",
        parts = {MemoryItems.class, MemoryAttributes.class, MemoryMethods.class, MemoryComparison.class, BufferMethods.class, BufferMethods.Releasing.class},
        doc = "Create a new memoryview object which references the given object.")
public final class PyMemoryView extends PyObject implements Buffer {
    public static final PyType TYPE = PyType.define(new PyMemoryViewExposer());

    /** The memory; null once it is released, so that what was forgotten to be released does not live on by this view. */
    private volatile SharedView shared;
    private final Layout layout;
    private final boolean readOnly;
    private int exports;
    /** Whether a {@code with} statement began to use it. */
    private boolean entered;
    /** The hash of the bytes once it was computed; 0 before. */
    long hash;

    PyMemoryView(SharedView shared, Layout layout, boolean readOnly) {
        super(TYPE);
        this.shared = shared.retain();
        this.layout = layout;
        this.readOnly = readOnly;
    }

    /** {@code memoryview(object)}. */
    public static PyMemoryView of(Object object) {
        return of(object, BufferFlags.FULL_RO);
    }

    static PyMemoryView of(Object object, int flags) {
        if (object instanceof PyMemoryView other) {
            return other.with(other.layout);
        }
        BufferView view = Buffers.viewOrNull(object, flags);
        if (view == null) {
            throw Errors.typeError("memoryview: a bytes-like object is required, not '" + PyType.of(object).name() + "'");
        }
        return of(view);
    }

    /** A memoryview that releases the view when it is released itself. */
    public static PyMemoryView of(BufferView view) {
        return new PyMemoryView(new SharedView(view), view.layout(), view.readOnly());
    }

    @PyNew(signature = "(object)")
    static Object create(PyType cls, Object object) {
        return of(object);
    }

    @PyClassMethod(name = "_from_flags", signature = "(cls, /, object, flags)", doc = "Create a new memoryview object which references the given object.")
    static Object fromFlags(PyType cls, Object object, int flags) {
        return of(object, flags);
    }

    @PyClassMethod(doc = "See PEP 585")
    static Object __class_getitem__(PyType cls, Object object) {
        return new PyGenericAlias(cls, object);
    }

    /** Another view of the same memory. */
    PyMemoryView with(Layout other) {
        return new PyMemoryView(live(), other, readOnly);
    }

    PyMemoryView forReading() {
        return new PyMemoryView(live(), layout, true);
    }

    // ---- what the methods ask ----

    private SharedView live() {
        SharedView now = shared;
        if (now == null) {
            throw Errors.valueError("operation forbidden on released memoryview object");
        }
        now.requireValid();
        return now;
    }

    void requireLive() {
        live();
    }

    boolean isReleased() {
        return shared == null;
    }

    ByteBuffer memory() {
        return live().view.memory();
    }

    /** The layout of the elements; ValueError when it is released. */
    Layout layout() {
        requireLive();
        return layout;
    }

    boolean readOnly() {
        return readOnly;
    }

    Object owner() {
        return live().view.owner();
    }

    // ---- the buffer protocol ----

    /** Compare CPython memoryobject.c: memory_getbuf. */
    @Override
    public BufferView view(int flags) {
        requireLive();
        if (BufferFlags.has(flags, BufferFlags.WRITABLE) && readOnly) {
            throw Errors.bufferError("memoryview: underlying buffer is not writable");
        }
        boolean c = layout.isC();
        if (BufferFlags.has(flags, BufferFlags.C_CONTIGUOUS) && !c) {
            throw Errors.bufferError("memoryview: underlying buffer is not C-contiguous");
        }
        if (BufferFlags.has(flags, BufferFlags.F_CONTIGUOUS) && !layout.isFortran()) {
            throw Errors.bufferError("memoryview: underlying buffer is not Fortran contiguous");
        }
        if (BufferFlags.has(flags, BufferFlags.ANY_CONTIGUOUS) && !c && !layout.isFortran()) {
            throw Errors.bufferError("memoryview: underlying buffer is not contiguous");
        }
        if (!BufferFlags.has(flags, BufferFlags.STRIDES) && !c) {
            throw Errors.bufferError("memoryview: underlying buffer is not C-contiguous");
        }
        if (!BufferFlags.has(flags, BufferFlags.ND) && BufferFlags.has(flags, BufferFlags.FORMAT)) {
            throw Errors.bufferError("memoryview: cannot cast to unsigned bytes if the format flag is present");
        }
        return export(BufferFlags.has(flags, BufferFlags.ND) ? layout : layout.flat());
    }

    private synchronized BufferView export(Layout shown) {
        live().begin();
        exports++;
        return new Export(this, shown);
    }

    /** Nobody may release it up to {@link #letGo}: Python code runs in an operation on it. */
    synchronized void hold() {
        live().begin();
        exports++;
    }

    synchronized void letGo() {
        exports--;
        shared.end();
    }

    private static final class Export extends BufferView {
        private final PyMemoryView source;

        Export(PyMemoryView source, Layout shown) {
            super(source, source.memory(), shown, source.readOnly);
            this.source = source;
        }

        @Override
        protected void onRelease() {
            source.letGo();
        }
    }

    @PyMethod(doc = "Release the underlying buffer exposed by the memoryview object.")
    void release() {
        SharedView memory;
        synchronized (this) {
            memory = shared;
            if (memory == null) {
                return;
            }
            if (exports > 0) {
                throw Errors.bufferError("memoryview has " + exports + " exported buffer" + (exports == 1 ? "" : "s"));
            }
            shared = null;
        }
        if (entered) {
            memory.end();
        }
        memory.drop();
    }

    @PyMethod
    synchronized Object __enter__() {
        SharedView memory = live();
        if (!entered) {
            entered = true;
            memory.begin();
        }
        return this;
    }

    @PyMethod(signature = "(self, /, *exc_info)", doc = "Release the underlying buffer exposed by the memoryview object.")
    void __exit__(Object[] excInfo) {
        release();
    }
}
