package org.pyjc.runtime.call;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.pyjc.runtime.annot.PyDeleter;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyRichCompare;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.TypeNames;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/**
 * A variable that functions share: a local of one, free in others.
 *
 * <p>Thread safety: reads acquire, writes release; null means unbound.
 */
@PyTypeDef(name = "cell", subclassable = false, doc = "Create a new cell object.")
public final class PyCell extends PyObject {
    public static final PyType TYPE = PyType.define(new PyCellExposer());
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

    @PyNew(signature = "(contents=<absent>, /)")
    static Object create(PyType cls, Object contents) {
        return new PyCell(contents);
    }

    @PyGetter("cell_contents")
    Object contents() {
        Object v = get();
        if (v == null) {
            throw Errors.valueError("Cell is empty");
        }
        return v;
    }

    @PySetter("cell_contents")
    void setContents(Object newValue) {
        set(newValue);
    }

    @PyDeleter("cell_contents")
    void deleteContents() {
        set(null);
    }

    /** Compare CPython cellobject.c: cell_richcompare. */
    @PyRichCompare
    Object compare(Object other, Special op) {
        if (!(other instanceof PyCell c)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        Object a = get();
        Object b = c.get();
        return a != null && b != null ? Compare.rich(a, b, op) : Compare.fromOrder(Boolean.compare(a != null, b != null), op);
    }

    @PyMethod(name = "__repr__")
    String repr() {
        Object v = get();
        return "<cell at " + TypeNames.address(this) + ": " + (v == null ? "empty>" : PyType.of(v).name() + " object at " + TypeNames.address(v) + ">");
    }
}
