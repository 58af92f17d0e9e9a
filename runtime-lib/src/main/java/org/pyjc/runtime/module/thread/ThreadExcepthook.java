package org.pyjc.runtime.module.thread;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PySystemExit;
import org.pyjc.runtime.exc.Uncaught;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.structseq.PyStructSequence;
import org.pyjc.runtime.types.structseq.StructType;

/** The default {@code threading.excepthook}. Compare CPython _threadmodule.c: thread_excepthook. Thread safety: stateless. */
final class ThreadExcepthook {
    private static final StructType ARGS = StructType.of("_thread", "_ExceptHookArgs",
            "ExceptHookArgs\n\nType used to pass arguments to threading.excepthook.", "exc_type", "exc_value", "exc_traceback", "thread");

    private ThreadExcepthook() {}

    @PyConstant("_ExceptHookArgs")
    static Object argsType() {
        return ARGS.type();
    }

    @PyFunctionDef(name = "_excepthook", doc = "Handle uncaught Thread.run() exception.")
    static void excepthook(Object args) {
        if (!(args instanceof PyStructSequence s) || s.type() != ARGS.type()) {
            throw Errors.typeError("_thread._excepthook argument type must be _ExceptHookArgs");
        }
        Object[] items = s.items();
        if (items[0] == PySystemExit.TYPE) {
            return;
        }
        Object thread = items[3];
        String name = thread == PyNone.NONE ? String.valueOf(Thread.currentThread().threadId())
                : Str.toJavaString(Repr.str(Attributes.get(thread, "name")));
        Uncaught.writeError("Exception in thread " + name + ":\n");
        Object value = items[1] == PyNone.NONE ? Call.call0(items[0]) : items[1];
        if (value instanceof PyBaseException e) {
            Uncaught.display(e);
        } else {
            throw Errors.typeError("exc_value must be an exception, not " + PyType.of(value).name());
        }
    }
}
