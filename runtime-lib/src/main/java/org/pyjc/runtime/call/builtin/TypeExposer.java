package org.pyjc.runtime.call.builtin;

import org.pyjc.runtime.object.PyType;

/**
 * What a built-in type consists of; the annotation processor writes one for each {@code @PyTypeDef} class.
 *
 * <p>Making it does nothing: the methods come at {@link #populate}, which the type calls once, at its first lookup.
 */
public abstract class TypeExposer {
    /** Takes the attributes of the type. */
    @FunctionalInterface
    public interface Target {
        void put(String name, Object descriptor);
    }

    /** The type's name without its module. */
    public abstract String name();

    /** {@code __module__}. */
    public String module() {
        return "builtins";
    }

    /** {@code __doc__}, or null. */
    public String doc() {
        return null;
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

    /** Puts every attribute of the type into {@code target}. */
    public abstract void populate(PyType type, Target target);
}
