package org.pyjc.runtime.object;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.VarHandle;

/** An instance of a class that sets more attributes. Thread safety: see {@link PyObject}. */
final class PyWideInstance extends PyInstance {
    static final int FIELDS = 8;
    private static final VarHandle SLOT4;
    private static final VarHandle SLOT5;
    private static final VarHandle SLOT6;
    private static final VarHandle SLOT7;

    static {
        try {
            Lookup lookup = MethodHandles.lookup();
            SLOT4 = lookup.findVarHandle(PyWideInstance.class, "slot4", Object.class);
            SLOT5 = lookup.findVarHandle(PyWideInstance.class, "slot5", Object.class);
            SLOT6 = lookup.findVarHandle(PyWideInstance.class, "slot6", Object.class);
            SLOT7 = lookup.findVarHandle(PyWideInstance.class, "slot7", Object.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile Object slot4;
    private volatile Object slot5;
    private volatile Object slot6;
    private volatile Object slot7;

    PyWideInstance(Shape shape) {
        super(shape, shape.newSlots());
    }

    /** The value of a slot below {@link #FIELDS}. */
    final Object wideField(int index) {
        return switch (index) {
            case 4 -> slot4;
            case 5 -> slot5;
            case 6 -> slot6;
            default -> slot7;
        };
    }

    final void setWideField(int index, Object value) {
        switch (index) {
            case 4 -> SLOT4.setRelease(this, value);
            case 5 -> SLOT5.setRelease(this, value);
            case 6 -> SLOT6.setRelease(this, value);
            default -> SLOT7.setRelease(this, value);
        }
    }

    final boolean replaceWideField(int index, Object expected, Object value) {
        return switch (index) {
            case 4 -> SLOT4.compareAndSet(this, expected, value);
            case 5 -> SLOT5.compareAndSet(this, expected, value);
            case 6 -> SLOT6.compareAndSet(this, expected, value);
            default -> SLOT7.compareAndSet(this, expected, value);
        };
    }
}
