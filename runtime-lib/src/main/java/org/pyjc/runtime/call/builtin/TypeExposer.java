package org.pyjc.runtime.call.builtin;

import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.function.StaticMethod;

/**
 * What a built-in type consists of; the annotation processor writes one for each {@code @PyTypeDef} class.
 *
 * <p>Making it does nothing: the methods come at {@link #populate}, which the type calls once, at its first lookup.
 */
public abstract class TypeExposer extends Exposer {
    /** Takes the attributes of a type or module. */
    @FunctionalInterface
    public interface Target {
        void put(String name, Object value);
    }

    /** {@code __module__}. */
    public String module() {
        return "builtins";
    }

    /** The constructor's {@code __text_signature__}, or null. */
    public String signature() {
        return null;
    }

    public boolean subclassable() {
        return true;
    }

    public boolean instantiable() {
        return true;
    }

    /** Whether setting attributes on the type is an error. */
    public boolean immutable() {
        return true;
    }

    /** Whether instances of exactly this type have a {@code __dict__}. */
    public boolean instanceDict() {
        return false;
    }

    /** Whether instances of exactly this type can be weakly referenced. */
    public boolean weakReferable() {
        return false;
    }

    /** The Java class of the type's instances. */
    public abstract Class<?> javaClass();

    /** The base type; null stands for {@code object}. */
    public PyType base() {
        return null;
    }

    /** Whether the methods of {@code type}, which this exposer describes, can be called on a value. */
    public boolean isReceiver(PyType type, Object self) {
        return type.isInstance(self);
    }

    /** Puts every attribute of the type into {@code target}. */
    public abstract void populate(PyType type, Target target);

    // ---- what generated code puts there ----

    protected final PyObject method(PyType type, int id, String name, int min, int max, int flags) {
        return new BuiltinMethod(type, code(type, id, name, min, max, flags));
    }

    protected final PyObject slot(PyType type, int id, String name, int min, int max, int flags) {
        return new SlotWrapper(type, code(type, id, name, min, max, flags | BuiltinCode.WRAPPER));
    }

    protected final PyObject classMethod(PyType type, int id, String name, int min, int max, int flags) {
        return new ClassMethodDescriptor(type, code(type, id, name, min, max, flags));
    }

    protected final PyObject staticMethod(PyType type, int id, String name, int min, int max, int flags) {
        return new StaticMethod(new BuiltinFunction(code(type, id, name, min, max, flags), null, null, type));
    }

    protected final PyObject constructor(PyType type, int id, String name, int min, int max, int flags) {
        return new BuiltinConstructor(type, code(type, id, name, min, max, flags));
    }

    protected final PyObject attribute(PyType type, String name, int getter, int setter, int deleter) {
        return new GetSetDescriptor(type, this, name, getter, setter, deleter);
    }

    protected final PyObject member(PyType type, String name, int getter, int setter, int deleter) {
        return new MemberDescriptor(type, this, name, getter, setter, deleter);
    }

    private BuiltinCode code(PyType type, int id, String name, int min, int max, int flags) {
        return new BuiltinCode(this, id, name, min, max, flags, name() + "." + name);
    }
}
