package org.pyjc.runtime.call.builtin;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.none.PyNone;

/** An attribute that Java code reads and perhaps writes. Compare CPython descrobject.c. Thread safety: immutable. */
public abstract class DataDescriptor extends PyObject {
    @PyMember("__objclass__")
    public final PyType owner;
    private static final int NONE = -1;
    private final TypeExposer exposer;
    protected final String name;
    private final int getter;
    private final int setter;
    private final int deleter;

    DataDescriptor(PyType type, PyType owner, TypeExposer exposer, String name, int getter, int setter, int deleter) {
        super(type);
        this.owner = owner;
        this.exposer = exposer;
        this.name = name;
        this.getter = getter;
        this.setter = setter;
        this.deleter = deleter;
    }

    /** For a descriptor that overrides {@link #read}, {@link #write} and {@link #remove}. */
    DataDescriptor(PyType type, PyType owner, String name) {
        this(type, owner, null, name, NONE, NONE, NONE);
    }

    private Object checked(Object obj) {
        if (!(exposer == null ? owner.isInstance(obj) : exposer.isReceiver(owner, obj))) {
            throw Errors.typeError("descriptor '" + name + "' for '" + owner.name() + "' objects doesn't apply to a '" + PyType.of(obj).name()
                    + "' object");
        }
        return obj;
    }

    abstract PyException notWritable();

    @Override
    public final Object descriptorGet(Object obj, PyType type) {
        return obj == null ? this : read(checked(obj));
    }

    /** {@code __set__}. */
    public final void set(Object obj, Object value) {
        write(checked(obj), value);
    }

    /** {@code __delete__}. */
    public final void delete(Object obj) {
        remove(checked(obj));
    }

    /** The attribute of an instance of the type. */
    protected Object read(Object obj) {
        return exposer.call0(getter, obj);
    }

    /**
     * What reads the attribute of objects of one type, of which {@code obj} is one: {@code (Object)Object}; null when there is no
     * direct way.
     */
    public final MethodHandle reader(Object obj) {
        if (exposer == null || exposer.lookup() == null || getter < 0 || !exposer.isReceiver(owner, obj)) {
            return null;
        }
        try {
            return exposer.lookup().findStatic(exposer.getClass(), name + "$get", MethodType.methodType(Object.class, Object.class));
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    /** Sets the attribute of an instance of the type. */
    protected void write(Object obj, Object value) {
        if (setter < 0) {
            throw notWritable();
        }
        exposer.call1(setter, obj, value);
    }

    /** Deletes the attribute of an instance of the type. */
    protected void remove(Object obj) {
        if (deleter < 0) {
            throw setter < 0 ? notWritable() : obj instanceof PyType t
                    ? Errors.typeError("cannot delete '" + name + "' attribute of immutable type '" + t.name() + "'") : Errors.typeError("cannot delete attribute '" + name + "'");
        }
        exposer.call0(deleter, obj);
    }

    /** The doc, or null. */
    protected String docText() {
        return exposer == null ? null : exposer.doc(getter);
    }

    @PyMethod
    final Object __get__(Object instance, Object type) {
        if (instance == PyNone.NONE && (type == PyNone.NONE || type == null)) {
            throw Errors.typeError("__get__(None, None) is invalid");
        }
        return descriptorGet(instance == PyNone.NONE ? null : instance, null);
    }

    @PyMethod
    final void __set__(Object instance, Object value) {
        set(instance, value);
    }

    @PyMethod
    final void __delete__(Object instance) {
        delete(instance);
    }

    @PyGetter("__name__")
    final String name() {
        return name;
    }

    @PyGetter("__qualname__")
    final Object qualname() {
        return Args.qualname(owner, name);
    }

    @PyGetter("__doc__")
    final Object doc() {
        return BuiltinDescriptor.orNone(docText());
    }
}
