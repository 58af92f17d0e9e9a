package org.pyjc.runtime.module.functools;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.ops.Iteration;

/** The module {@code _functools}. Compare CPython _functoolsmodule.c. Thread safety: stateless. */
@PyModuleDef(name = "_functools", doc = "Tools that operate on functions.",
        types = {Partial.class, LruCacheWrapper.class, PlaceholderType.class})
final class FunctoolsModule {
    private FunctoolsModule() {}

    @PyConstant("Placeholder")
    static Object placeholder() {
        return PlaceholderType.PLACEHOLDER;
    }

    @PyFunctionDef(signature = "(function, iterable, /, initial=<unrepresentable>)", doc = """
            Apply a function of two arguments cumulatively to the items of an iterable, from left to right.

            This effectively reduces the iterable to a single value.  If initial is present,
            it is placed before the items of the iterable in the calculation, and serves as
            a default when the iterable is empty.

            For example, reduce(lambda x, y: x+y, [1, 2, 3, 4, 5])
            calculates ((((1 + 2) + 3) + 4) + 5).""")
    static Object reduce(Object function, Object iterable, Object initial) {
        Object it = Iteration.iterOrNull(iterable);
        if (it == null) {
            throw Errors.typeError("reduce() arg 2 must support iteration");
        }
        Object result = initial == null ? Iteration.next(it) : initial;
        if (result == null) {
            throw Errors.typeError("reduce() of empty iterable with no initial value");
        }
        for (Object item; (item = Iteration.next(it)) != null;) {
            result = Call.call2(function, result, item);
        }
        return result;
    }

    @PyFunctionDef(signature = "($module, /, mycmp)", doc = """
            Convert a cmp= function into a key= function.

              mycmp
                Function that compares two objects.""")
    static Object cmp_to_key(Object mycmp) {
        return new ComparisonKey(mycmp, null);
    }
}
