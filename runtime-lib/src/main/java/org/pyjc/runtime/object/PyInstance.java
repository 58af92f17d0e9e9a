package org.pyjc.runtime.object;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.VarHandle;

/**
 * An instance of a class that is made in Python: its first slots are fields, so that making it is one allocation and reading
 * an attribute one load. Thread safety: see {@link PyObject}; the fields are volatile because that is the shortest way to read
 * with acquire semantics, in bytecode and for HotSpot, but they are written with release semantics only.
 */
public sealed class PyInstance extends PyObject permits PyWideInstance {
    static final int FIELDS = 4;
    private static final VarHandle SLOT0;
    private static final VarHandle SLOT1;
    private static final VarHandle SLOT2;
    private static final VarHandle SLOT3;

    static {
        try {
            Lookup lookup = MethodHandles.lookup();
            SLOT0 = lookup.findVarHandle(PyInstance.class, "slot0", Object.class);
            SLOT1 = lookup.findVarHandle(PyInstance.class, "slot1", Object.class);
            SLOT2 = lookup.findVarHandle(PyInstance.class, "slot2", Object.class);
            SLOT3 = lookup.findVarHandle(PyInstance.class, "slot3", Object.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile Object slot0;
    private volatile Object slot1;
    private volatile Object slot2;
    private volatile Object slot3;

    PyInstance(Shape shape) {
        super(shape, null);
    }

    PyInstance(Shape shape, Object[] slots) {
        super(shape, slots);
    }

    /** Whether the objects of a shape that has fields are made by {@link #narrow}. */
    public static boolean isNarrow(Shape shape) {
        return shape.inlined == FIELDS;
    }

    public static PyObject narrow(Shape shape) {
        return new PyInstance(shape);
    }

    public static PyObject wide(Shape shape) {
        return new PyWideInstance(shape);
    }

    /** The value of a slot below {@link #FIELDS}, or of the wide class's. */
    public final Object field(int index) {
        return switch (index) {
            case 0 -> slot0;
            case 1 -> slot1;
            case 2 -> slot2;
            case 3 -> slot3;
            default -> ((PyWideInstance) this).wideField(index);
        };
    }

    /** Sets a slot. */
    public final void setField(int index, Object value) {
        switch (index) {
            case 0 -> SLOT0.setRelease(this, value);
            case 1 -> SLOT1.setRelease(this, value);
            case 2 -> SLOT2.setRelease(this, value);
            case 3 -> SLOT3.setRelease(this, value);
            default -> ((PyWideInstance) this).setWideField(index, value);
        }
    }

    /** Sets a slot that holds {@code expected}; false when it holds something else. */
    final boolean replaceField(int index, Object expected, Object value) {
        return switch (index) {
            case 0 -> SLOT0.compareAndSet(this, expected, value);
            case 1 -> SLOT1.compareAndSet(this, expected, value);
            case 2 -> SLOT2.compareAndSet(this, expected, value);
            case 3 -> SLOT3.compareAndSet(this, expected, value);
            default -> ((PyWideInstance) this).replaceWideField(index, expected, value);
        };
    }
}
