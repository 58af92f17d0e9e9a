package org.pyjc.runtime.module.sys;

import java.util.concurrent.CopyOnWriteArrayList;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.PyTraceback;
import org.pyjc.runtime.exc.Uncaught;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.importing.Modules;
import org.pyjc.runtime.module.posix.ChildEnvironment;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The hooks of the module sys. Compare CPython sysmodule.c. Thread safety: the list of audit hooks is copied on write. */
final class SysHooks {
    private static final CopyOnWriteArrayList<Object> AUDIT_HOOKS = new CopyOnWriteArrayList<>();

    private SysHooks() {}

    private static Object callWith(Object function, Object[] args, PyDict kwargs) {
        DictEntry[] named = kwargs.entries();
        Object[] all = java.util.Arrays.copyOf(args, args.length + named.length);
        String[] names = new String[named.length];
        for (int i = 0; i < named.length; i++) {
            names[i] = Str.toJavaString(named[i].key);
            all[args.length + i] = named[i].value;
        }
        return Call.call(function, all, names);
    }

    @PyFunctionDef(signature = "(exctype, value, traceback, /)",
            doc = "Handle an exception by displaying it with a traceback on sys.stderr.")
    static void excepthook(Object exctype, Object value, Object traceback) {
        if (value instanceof PyBaseException e) {
            if (traceback instanceof PyTraceback t && e.traceback() == null) {
                e.setTraceback(t);
            }
            Uncaught.display(e);
            return;
        }
        Uncaught.writeError("TypeError: print_exception(): Exception expected for value, "
                + org.pyjc.runtime.object.PyType.of(value).name() + " found\n");
    }

    @PyFunctionDef(signature = "(unraisable, /)", doc = "Handle an unraisable exception.\n"
            + "\n"
            + "The unraisable argument has the following attributes:\n"
            + "\n"
            + "* exc_type: Exception type.\n"
            + "* exc_value: Exception value, can be None.\n"
            + "* exc_traceback: Exception traceback, can be None.\n"
            + "* err_msg: Error message, can be None.\n"
            + "* object: Object causing the exception, can be None.")
    static void unraisablehook(Object unraisable) {
        Object value = Attributes.get(unraisable, "exc_value");
        Uncaught.displayUnraisable(value instanceof PyBaseException e ? e : null, Attributes.get(unraisable, "err_msg"),
                Attributes.get(unraisable, "object"));
    }

    @PyFunctionDef(signature = "(object, /)", doc = "Print an object to sys.stdout and also save it in builtins._")
    static void displayhook(Object object) {
        if (object == PyNone.NONE) {
            return;
        }
        Object builtins = Modules.get("builtins");
        if (builtins == null) {
            throw Errors.runtimeError("lost builtins module");
        }
        Attributes.set(builtins, "_", PyNone.NONE);
        Object out = Modules.sysAttribute("stdout");
        if (out == null || out == PyNone.NONE) {
            throw Errors.runtimeError("lost sys.stdout");
        }
        writeRepr(out, Repr.repr(object));
        Call.method1(out, "write", "\n");
        Attributes.set(builtins, "_", object);
    }

    private static void writeRepr(Object out, Object text) {
        try {
            Call.method1(out, "write", text);
        } catch (PyException e) {
            if (!e.is(Exceptions.UNICODE_ENCODE_ERROR)) {
                throw e;
            }
            Object encoding = Attributes.get(out, "encoding");
            Object bytes = Call.method2(text, "encode", encoding, "backslashreplace");
            Call.method1(out, "write", Call.method2(bytes, "decode", encoding, "strict"));
        }
    }

    @PyFunctionDef(signature = "(*args, **kwargs)", doc = "This hook function is called by built-in breakpoint().\n")
    static Object breakpointhook(Object[] args, PyDict kwargs) {
        String target = ChildEnvironment.get("PYTHONBREAKPOINT");
        if (target == null || target.isEmpty()) {
            target = "pdb.set_trace";
        }
        if (target.equals("0")) {
            return PyNone.NONE;
        }
        int dot = target.lastIndexOf('.');
        String module = dot < 0 ? "builtins" : target.substring(0, dot);
        Object function;
        try {
            function = Attributes.get(Importer.load(module), target.substring(dot + 1));
        } catch (PyException e) {
            Call.call(Attributes.get(Importer.load("warnings"), "warn"),
                    Str.fromUtf16("Ignoring unimportable $PYTHONBREAKPOINT: \"" + target + "\""), Exceptions.RUNTIME_WARNING);
            return PyNone.NONE;
        }
        return callWith(function, args, kwargs);
    }

    @PyFunctionDef(signature = "(hook)", doc = "Adds a new audit hook callback.")
    static void addaudithook(Object hook) {
        audit("sys.addaudithook");
        AUDIT_HOOKS.add(hook);
    }

    @PyFunctionDef(signature = "(event, /, *args)", doc = "Passes the event to any audit hooks that are attached.")
    static void audit(@ToStr Object event, Object... args) {
        for (Object hook : AUDIT_HOOKS) {
            Call.call2(hook, event, new PyTuple(args));
        }
    }
}
