package org.pyjc.runtime.object;

import org.pyjc.runtime.call.builtin.MemberDescriptor;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;

/**
 * The descriptor of one name in {@code __slots__}. Compare CPython descrobject.c: member_get. Thread safety: immutable;
 * the slot follows {@link PyObject}.
 */
public final class SlotMember extends MemberDescriptor {
    private final int index;

    SlotMember(PyType owner, String name, int index) {
        super(owner, name);
        this.index = index;
    }

    /** The slot, for call sites. */
    public int index() {
        return index;
    }

    public PyType owner() {
        return owner;
    }

    @Override
    protected Object read(Object obj) {
        Object value = ((PyObject) obj).slot(index);
        if (value == null) {
            throw missing(obj);
        }
        return value;
    }

    @Override
    protected void write(Object obj, Object value) {
        ((PyObject) obj).setSlot(index, value);
    }

    @Override
    protected void remove(Object obj) {
        if (!((PyObject) obj).clearSlot(index)) {
            throw Errors.attributeError(name);
        }
    }

    private PyException missing(Object obj) {
        return Errors.attributeError("'" + TypeNames.full(PyType.of(obj)) + "' object has no attribute '" + name + "'", obj, name);
    }
}
