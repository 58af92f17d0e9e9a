package org.pyjc.runtime.module.testlimitedcapi;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.call.Call;

/** Calls with one argument and one keyword. Compare CPython Modules/_testlimitedcapi/vectorcall_limited.c. Thread safety: stateless. */
final class LimitedCalls {
    private static final String[] NAMES = {"baz"};

    private LimitedCalls() {}

    @PyFunctionDef(name = "call_vectorcall", signature = "(callable, /)")
    static Object call(Object callable) {
        return Call.call(callable, new Object[] {"foo", "bar"}, NAMES);
    }

    @PyFunctionDef(name = "call_vectorcall_method", signature = "(callable, /)")
    static Object callMethod(Object object) {
        return Call.method(object, "f", new Object[] {"foo", "bar"}, NAMES);
    }
}
