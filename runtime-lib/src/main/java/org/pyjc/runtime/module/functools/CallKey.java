package org.pyjc.runtime.module.functools;

import java.math.BigInteger;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The keys of cached calls. Compare CPython _functoolsmodule.c: lru_cache_make_key. Thread safety: stateless. */
final class CallKey {
    /** Stands between positional arguments and keywords. */
    private static final PyObject KEYWORDS = new PyObject(PyType.OBJECT);

    private CallKey() {}

    /** The key of a call with one argument of whatever type. */
    static Object of(Object a) {
        return a instanceof Long || a instanceof String || a instanceof BigInteger || !(a instanceof PyObject) && Str.isStr(a) ? a : new PyTuple(a);
    }

    static Object of(Object[] args, String[] kwnames, boolean typed) {
        if (kwnames.length == 0 && !typed) {
            return args.length == 1 ? of(args[0]) : PyTuple.of(args.clone());
        }
        int positional = args.length - kwnames.length;
        int named = kwnames.length == 0 ? 0 : 1 + 2 * kwnames.length;
        Object[] key = new Object[positional + named + (typed ? args.length : 0)];
        System.arraycopy(args, 0, key, 0, positional);
        int at = positional;
        if (named > 0) {
            key[at++] = KEYWORDS;
            for (int k = 0; k < kwnames.length; k++) {
                key[at++] = Str.fromUtf16(kwnames[k]);
                key[at++] = args[positional + k];
            }
        }
        for (int i = 0; typed && i < args.length; i++) {
            key[at++] = PyType.of(args[i]);
        }
        return PyTuple.of(key);
    }
}
