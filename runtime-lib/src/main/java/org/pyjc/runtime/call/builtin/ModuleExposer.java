package org.pyjc.runtime.call.builtin;

import org.pyjc.runtime.object.PyObject;

/**
 * What a native module consists of; the annotation processor writes one for each {@code @PyModuleDef} class.
 *
 * <p>The import system makes the module object, lets {@link #populate} fill its namespace and then calls {@link #init}.
 */
public abstract class ModuleExposer extends Exposer {
    /** Puts the functions, types and constants of the module into {@code target}. */
    public abstract void populate(PyObject module, TypeExposer.Target target);

    /** What remains to be done once the namespace is filled. */
    public void init(PyObject module) {}

    /** A function of {@code module}. */
    protected final PyObject function(PyObject module, int id, String name, int min, int max, int flags) {
        String own = name();
        String prefix = own.equals("builtins") ? "" : own + ".";
        return new BuiltinFunction(new BuiltinCode(this, id, name, min, max, flags, prefix + name), module, own, null);
    }
}
