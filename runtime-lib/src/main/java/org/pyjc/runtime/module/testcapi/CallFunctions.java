package org.pyjc.runtime.module.testcapi;

import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Calls with positional arguments, with keywords in a dict, and with keywords named beside the arguments. Compare CPython
 * Modules/_testcapi/vectorcall.c. Thread safety: stateless.
 */
final class CallFunctions {
    private static final Object[] NOTHING = {};

    private CallFunctions() {}

    @PyFunctionDef(name = "pyobject_vectorcall", signature = "(func, func_args, kwnames, /)")
    static Object vectorcall(Object function, @OrNone PyTuple args, @OrNone PyTuple kwnames) {
        Object[] given = args == null ? NOTHING : args.items();
        Object[] names = kwnames == null ? NOTHING : kwnames.items();
        if (names.length > given.length) {
            throw Errors.valueError("kwnames longer than args");
        }
        String[] keywords = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            keywords[i] = Str.toJavaString(names[i]);
        }
        return Call.call(function, given, keywords);
    }

    @PyFunctionDef(name = "pyobject_fastcalldict", signature = "(func, func_args, kwargs, /)")
    static Object callWithDict(Object function, @OrNone PyTuple args, @OrNone PyDict kwargs) {
        return spread(function, args == null ? NOTHING : args.items(), kwargs);
    }

    @PyFunctionDef(name = "pyvectorcall_call", signature = "(func, argstuple, kwargs=None, /)")
    static Object callTuple(Object function, PyTuple args, PyDict kwargs) {
        return spread(function, args.items(), kwargs);
    }

    @PyFunctionDef(name = "pycfunction_call", signature = "(func, args, kwargs=None, /)")
    static Object callFunction(Object function, PyTuple args, PyDict kwargs) {
        return spread(function, args.items(), kwargs);
    }

    private static Object spread(Object function, Object[] args, PyDict kwargs) {
        if (kwargs == null || kwargs.size() == 0) {
            return Call.call(function, args);
        }
        Object[] given = java.util.Arrays.copyOf(args, args.length + kwargs.size());
        String[] names = new String[kwargs.size()];
        int n = 0;
        for (DictEntry each : kwargs.entries()) {
            names[n] = Str.toJavaString(each.key);
            given[args.length + n++] = each.value;
        }
        return Call.call(function, given, names);
    }
}
