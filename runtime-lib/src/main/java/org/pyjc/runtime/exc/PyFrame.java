package org.pyjc.runtime.exc;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.importing.Modules;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;

/**
 * A frame as far as it is known after the fact: its code, globals and line, and the frames that called it. The locals of a
 * module are its globals, those of a function are unknown unless the function keeps them.
 *
 * <p>Thread safety: what can be assigned is volatile.
 */
@PyTypeDef(name = "frame", instantiable = false, subclassable = false)
public final class PyFrame extends PyObject {
    public static final PyType TYPE = PyType.define(new PyFrameExposer());

    private final PyCode code;
    private final PyDict globals;
    private final int pos;
    private final int line;
    private volatile PyFrame back;
    private volatile Object locals;
    private volatile Object generator = PyNone.NONE;
    private volatile Runnable clearing;
    private volatile Object trace = PyNone.NONE;
    @PyMember(value = "f_trace_lines", writable = true)
    volatile Object traceLines = true;
    @PyMember(value = "f_trace_opcodes", writable = true)
    volatile Object traceOpcodes = false;

    public PyFrame(PyCode code, PyDict globals, int pos, int line) {
        super(TYPE);
        this.code = code;
        this.globals = globals;
        this.pos = pos;
        this.line = line;
    }

    /** Sets what called this frame. */
    PyFrame calledFrom(PyFrame caller) {
        back = caller;
        return this;
    }

    /** Sets the generator that the frame belongs to, and what clearing the frame does. */
    public PyFrame ofGenerator(Object owner, Runnable clear) {
        generator = owner;
        clearing = clear;
        return this;
    }

    /** Sets the local variables, where the function keeps them. */
    public PyFrame withLocals(Object mapping) {
        locals = mapping;
        return this;
    }

    @PyGetter(value = "f_code", doc = "Return the code object being executed in this frame.")
    public PyCode code() {
        return code;
    }

    @PyGetter(value = "f_globals", doc = "Return the global variables in the frame.")
    public PyDict globals() {
        return globals;
    }

    @PyGetter(value = "f_builtins", doc = "Return the built-in variables in the frame.")
    Object builtins() {
        return Modules.builtinsOf(globals);
    }

    @PyGetter(value = "f_locals", doc = "Return the mapping used by the frame to look up local variables.")
    public Object locals() {
        if (locals == null) {
            locals = (code.flags & PyCode.OPTIMIZED) == 0 ? globals : new PyDict();
        }
        return locals;
    }

    @PyGetter(value = "f_back")
    Object backAttribute() {
        return PyBaseException.orNone(back);
    }

    /** The calling frame, or null. */
    public PyFrame back() {
        return back;
    }

    @PyGetter(value = "f_lineno", doc = "Return the current line number in the frame.")
    Object lineAttribute() {
        return line < 0 ? PyNone.NONE : (Object) (long) line;
    }

    @PySetter("f_lineno")
    void setLine(Object value) {
        throw Errors.valueError("f_lineno can only be set in a trace function");
    }

    public int line() {
        return line;
    }

    @PyGetter(value = "f_lasti", doc = "Return the index of the last attempted instruction in the frame.")
    int lastInstruction() {
        return pos < 0 ? -1 : 2 * pos;
    }

    @PyGetter(value = "f_trace", doc = "Return the trace function for this frame, or None if no trace function is set.")
    Object trace() {
        return trace;
    }

    @PySetter("f_trace")
    void setTrace(Object function) {
        trace = function;
    }

    @PyGetter(value = "f_generator", doc = "Return the generator or coroutine associated with this frame, or None.")
    Object generator() {
        return generator;
    }

    @PyMethod(doc = "Clear all references held by the frame.", signature = "($self, /)")
    void clear() {
        Runnable how = clearing;
        if (how != null) {
            how.run();
        }
        locals = null;
    }

    @PyMethod(name = "__repr__")
    String repr() {
        return "<frame at 0x" + Integer.toHexString(System.identityHashCode(this)) + ", file '" + code.filename + "', line "
                + (line < 0 ? "None" : Integer.toString(line)) + ", code " + code.name + ">";
    }
}
