package org.pyjc.runtime.module.contextvars;

import java.util.concurrent.atomic.AtomicBoolean;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.thread.ThreadState;

/**
 * {@code contextvars.Context}. Compare CPython context.c.
 *
 * <p>Thread safety: one thread at a time runs in a context and sets its variables; others may read and copy it, since the
 * variables are an immutable map in a volatile field.
 */
@PyTypeDef(name = "Context", module = "_contextvars", subclassable = false, weakReferable = true, parts = ContextMapping.class)
public final class PyContext extends PyObject {
    public static final PyType TYPE = PyType.define(new PyContextExposer());

    private volatile HashTrie vars;
    private final AtomicBoolean entered = new AtomicBoolean();

    PyContext(HashTrie vars) {
        super(TYPE);
        this.vars = vars;
    }

    /** The calling thread's context, made when it has none yet. */
    public static PyContext current() {
        ThreadState thread = ThreadState.current();
        if (thread.context instanceof PyContext c) {
            return c;
        }
        PyContext fresh = new PyContext(HashTrie.EMPTY);
        fresh.entered.set(true);
        thread.context = fresh;
        return fresh;
    }

    /** The calling thread's context, null when it has none. */
    static PyContext currentOrNull() {
        return (PyContext) ThreadState.current().context;
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        if (args.length > 0) {
            throw Errors.typeError("Context() does not accept any arguments");
        }
        return new PyContext(HashTrie.EMPTY);
    }

    HashTrie vars() {
        return vars;
    }

    /** Changes the variables; only the thread that runs in the context does. */
    void setVars(HashTrie newVars) {
        vars = newVars;
    }

    @PyMethod(doc = "Return a shallow copy of the context object.")
    public PyContext copy() {
        return new PyContext(vars);
    }

    /** Calls a function in this context. */
    @PyMethod
    public Object run(Object[] args, String[] kwnames) {
        if (args.length == kwnames.length) {
            throw Errors.typeError("run() missing 1 required positional argument");
        }
        if (!entered.compareAndSet(false, true)) {
            throw Errors.runtimeError(new StrBuilder().append("cannot enter context: ").append(Repr.repr(this)).append(" is already entered")
                    .toString());
        }
        ThreadState thread = ThreadState.current();
        Object outer = thread.context;
        thread.context = this;
        try {
            Object[] rest = new Object[args.length - 1];
            System.arraycopy(args, 1, rest, 0, rest.length);
            return Call.call(args[0], rest, kwnames);
        } finally {
            thread.context = outer;
            entered.set(false);
        }
    }
}
