package org.pyjc.runtime.call.builtin;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.DirectCallable;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.DescriptorReduce;
import org.pyjc.runtime.object.MethodDescriptor;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.none.PyNone;

/**
 * A method in a built-in type's dictionary, called with the instance as its first argument. Compare CPython
 * descrobject.c. Thread safety: immutable.
 */
public abstract class BuiltinDescriptor extends PyObject implements MethodDescriptor, DirectCallable {
    private static final MethodHandle IS_RECEIVER;
    private static final MethodHandle CHECKED;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            IS_RECEIVER = lookup.findVirtual(TypeExposer.class, "isReceiver", MethodType.methodType(boolean.class, PyType.class, Object.class));
            CHECKED = lookup.findVirtual(BuiltinDescriptor.class, "checked", MethodType.genericMethodType(1));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @PyMember("__objclass__")
    public final PyType owner;
    public final BuiltinCode code;

    BuiltinDescriptor(PyType type, PyType owner, BuiltinCode code) {
        super(type);
        this.owner = owner;
        this.code = code;
    }

    private boolean isReceiver(Object self) {
        return ((TypeExposer) code.exposer).isReceiver(owner, self);
    }

    /** Raises TypeError unless {@code self} is an instance of the type. */
    final Object checked(Object self) {
        if (!isReceiver(self)) {
            throw wrongReceiver(self);
        }
        return self;
    }

    abstract PyException wrongReceiver(Object self);

    abstract PyException needsArgument();

    @Override
    public final Object call0() {
        throw needsArgument();
    }

    @Override
    public final Object call1(Object self) {
        return code.call0(checked(self));
    }

    @Override
    public final Object call2(Object self, Object a) {
        return code.call1(checked(self), a);
    }

    @Override
    public final Object call3(Object self, Object a, Object b) {
        return code.call2(checked(self), a, b);
    }

    @Override
    public final Object call(Object[] args, String[] kwnames) {
        if (args.length == kwnames.length) {
            throw needsArgument();
        }
        Object self = checked(args[0]);
        if (args.length == 4 && kwnames.length == 0) {
            return code.call3(self, args[1], args[2], args[3]);
        }
        return code.call(self, withoutFirst(args), kwnames);
    }

    static Object[] withoutFirst(Object[] args) {
        if (args.length == 1) {
            return Call.NO_ARGS;
        }
        Object[] rest = new Object[args.length - 1];
        System.arraycopy(args, 1, rest, 0, rest.length);
        return rest;
    }

    /** The entry of the Java method behind a test of the receiver. */
    @Override
    public final MethodHandle handle(int arity) {
        MethodHandle entry = arity == 0 ? null : code.handle(arity - 1);
        if (entry == null) {
            return null;
        }
        MethodHandle failing = MethodHandles.filterArguments(entry, 0, CHECKED.bindTo(this));
        MethodHandle test = MethodHandles.insertArguments(IS_RECEIVER, 0, code.exposer, owner);
        return MethodHandles.guardWithTest(test, entry, failing);
    }

    @Override
    public final MethodHandle handleFor(PyType type, int arity) {
        return arity > 0 && type.isSubtype(owner) ? code.handle(arity - 1) : handle(arity);
    }

    @PyGetter("__name__")
    public final String name() {
        return code.name;
    }

    @PyGetter("__qualname__")
    final Object qualname() {
        return Args.qualname(owner, code.name);
    }

    @PyGetter("__doc__")
    final Object doc() {
        return orNone(code.doc());
    }

    @PyGetter("__text_signature__")
    final Object textSignature() {
        return orNone(code.textSignature());
    }

    @PyMethod
    final Object __reduce__() {
        return DescriptorReduce.reduce(owner, code.name);
    }

    static Object orNone(String text) {
        return text == null ? PyNone.NONE : text;
    }

    /** {@code __get__} with Python's arguments; compare CPython typeobject.c: wrap_descr_get. */
    final Object pythonGet(Object instance, Object type) {
        if (instance == PyNone.NONE && (type == PyNone.NONE || type == null)) {
            throw Errors.typeError("__get__(None, None) is invalid");
        }
        return instance == PyNone.NONE ? this : descriptorGet(instance, PyType.of(instance));
    }
}
