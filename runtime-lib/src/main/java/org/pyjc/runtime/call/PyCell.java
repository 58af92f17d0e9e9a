package org.pyjc.runtime.call;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/**
 * A variable that functions share: a local of one, free in others.
 *
 * <p>Thread safety: reads acquire, writes release; null means unbound.
 */
public final class PyCell extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("cell", PyCell.class));
    private static final VarHandle VALUE;

    static {
        try {
            VALUE = MethodHandles.lookup().findVarHandle(PyCell.class, "value", Object.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Object value;

    public PyCell() {
        super(TYPE);
    }

    public PyCell(Object value) {
        super(TYPE);
        this.value = value;
    }

    /** The variable's value, null when unbound. */
    public Object get() {
        return VALUE.getAcquire(this);
    }

    /** Sets the variable; null unbinds it. */
    public void set(Object newValue) {
        VALUE.setRelease(this, newValue);
    }
}
