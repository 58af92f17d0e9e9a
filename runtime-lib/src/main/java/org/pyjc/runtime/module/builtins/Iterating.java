package org.pyjc.runtime.module.builtins;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.gen.PyAnextAwaitable;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Lengths;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.types.iter.PyCallableIterator;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;

/** Functions on iterables. Compare CPython bltinmodule.c. Thread safety: stateless. */
final class Iterating {
    private Iterating() {}

    @PyFunctionDef(signature = "(object, sentinel=<absent>, /)", textSignature = false,
            doc = "iter(iterable) -> iterator\n"
            + "iter(callable, sentinel) -> iterator\n"
            + "\n"
            + "Get an iterator from an object.  In the first form, the argument must\n"
            + "supply its own iterator, or be a sequence.\n"
            + "In the second form, the callable is called until it returns the sentinel.")
    static Object iter(Object object, Object sentinel) {
        if (sentinel == null) {
            return Iteration.iter(object);
        }
        if (PyType.of(object).lookupSpecial(Special.CALL) == null) {
            throw Errors.typeError("iter(v, w): v must be callable");
        }
        return new PyCallableIterator(object, sentinel);
    }

    @PyFunctionDef(signature = "(iterator, default=<absent>, /)", textSignature = false,
            doc = "next(iterator[, default])\n"
            + "\n"
            + "Return the next item from the iterator. If default is given and the iterator\n"
            + "is exhausted, it is returned instead of raising StopIteration.")
    static Object next(Object iterator, Object fallback) {
        if (iterator instanceof PyIterator it) {
            Object value = it.next();
            if (value != null) {
                return value;
            }
            if (fallback != null) {
                return fallback;
            }
            throw it.stop();
        }
        Object method = PyType.of(iterator).lookupSpecial(Special.NEXT);
        if (method == null) {
            throw Errors.typeError("'" + PyType.of(iterator).name() + "' object is not an iterator");
        }
        try {
            return Call.callAttribute(method, iterator);
        } catch (PyException e) {
            if (fallback == null || !e.isStopIteration()) {
                throw e;
            }
            return fallback;
        }
    }

    @PyFunctionDef(signature = "(async_iterable, /)", doc = "Return an AsyncIterator for an AsyncIterable object.")
    static Object aiter(Object asyncIterable) {
        Object iterator = Call.specialOrNull(asyncIterable, Special.AITER);
        if (iterator == null) {
            throw Errors.typeError("'" + PyType.of(asyncIterable).name() + "' object is not an async iterable");
        }
        if (PyType.of(iterator).lookupSpecial(Special.ANEXT) == null) {
            throw Errors.typeError("aiter() returned not an async iterator of type '" + PyType.of(iterator).name() + "'");
        }
        return iterator;
    }

    @PyFunctionDef(signature = "(aiterator, default=<unrepresentable>, /)", doc = "Return the next item from the async iterator.\n"
            + "\n"
            + "If default is given and the async iterator is exhausted,\n"
            + "it is returned instead of raising StopAsyncIteration.")
    static Object anext(Object aiterator, Object fallback) {
        if (PyType.of(aiterator).lookupSpecial(Special.ANEXT) == null) {
            throw Errors.typeError("'" + PyType.of(aiterator).name() + "' object is not an async iterator");
        }
        Object awaitable = Call.specialOrNull(aiterator, Special.ANEXT);
        return fallback == null ? awaitable : new PyAnextAwaitable(awaitable, fallback);
    }

    @PyFunctionDef(signature = "(obj, /)", doc = "Return the number of items in a container.")
    static long len(Object obj) {
        return Lengths.len(obj);
    }

    @PyFunctionDef(signature = "(iterable, /)",
            doc = "Return True if bool(x) is True for all values x in the iterable.\n"
            + "\n"
            + "If the iterable is empty, return True.")
    static boolean all(Object iterable) {
        Object it = Iteration.iter(iterable);
        for (Object item = Iteration.next(it); item != null; item = Iteration.next(it)) {
            if (!Truth.test(item)) {
                return false;
            }
        }
        return true;
    }

    @PyFunctionDef(signature = "(iterable, /)", doc = "Return True if bool(x) is True for any x in the iterable.\n"
            + "\n"
            + "If the iterable is empty, return False.")
    static boolean any(Object iterable) {
        Object it = Iteration.iter(iterable);
        for (Object item = Iteration.next(it); item != null; item = Iteration.next(it)) {
            if (Truth.test(item)) {
                return true;
            }
        }
        return false;
    }

    @PyFunctionDef(signature = "(iterable, /, *, key=None, reverse=False)", parseTuple = true, doc = "Return a new list containing all items from the iterable in ascending order.\n"
            + "\n"
            + "A custom key function can be supplied to customize the sort order, and the\n"
            + "reverse flag can be set to request the result in descending order.")
    static Object sorted(Object iterable, Object key, Object reverse) {
        PyList list = PyList.from(iterable);
        Call.method(list, "sort", new Object[] {key, reverse}, new String[] {"key", "reverse"});
        return list;
    }

    @PyFunctionDef(textSignature = false, doc = "min(iterable, *[, default=obj, key=func]) -> value\n"
            + "min(arg1, arg2, *args, *[, key=func]) -> value\n"
            + "\n"
            + "With a single iterable argument, return its smallest item. The\n"
            + "default keyword-only argument specifies an object to return if\n"
            + "the provided iterable is empty.\n"
            + "With two or more positional arguments, return the smallest argument.")
    static Object min(Object[] args, String[] kwnames) {
        if (args.length == 2 && kwnames.length == 0) {
            return lesser(args[0], args[1]);
        }
        if (args.length == 3 && kwnames.length == 0) {
            return lesser(lesser(args[0], args[1]), args[2]);
        }
        return extreme("min", args, kwnames, false);
    }

    @PyFunctionDef(textSignature = false, doc = "max(iterable, *[, default=obj, key=func]) -> value\n"
            + "max(arg1, arg2, *args, *[, key=func]) -> value\n"
            + "\n"
            + "With a single iterable argument, return its biggest item. The\n"
            + "default keyword-only argument specifies an object to return if\n"
            + "the provided iterable is empty.\n"
            + "With two or more positional arguments, return the largest argument.")
    static Object max(Object[] args, String[] kwnames) {
        if (args.length == 2 && kwnames.length == 0) {
            return greater(args[0], args[1]);
        }
        if (args.length == 3 && kwnames.length == 0) {
            return greater(greater(args[0], args[1]), args[2]);
        }
        return extreme("max", args, kwnames, true);
    }

    private static Object lesser(Object a, Object b) {
        return Compare.ltTest(b, a) ? b : a;
    }

    private static Object greater(Object a, Object b) {
        return Compare.gtTest(b, a) ? b : a;
    }

    private static Object extreme(String function, Object[] args, String[] kwnames, boolean greatest) {
        int positional = args.length - kwnames.length;
        Object key = null;
        Object fallback = null;
        for (int i = 0; i < kwnames.length; i++) {
            switch (kwnames[i]) {
                case "key" -> key = args[positional + i] == PyNone.NONE ? null : args[positional + i];
                case "default" -> fallback = args[positional + i];
                default -> throw Errors.typeError(function + "() got an unexpected keyword argument '" + kwnames[i] + "'");
            }
        }
        if (positional == 0) {
            throw Errors.typeError(function + " expected at least 1 argument, got 0");
        }
        if (positional > 1 && fallback != null) {
            throw Errors.typeError("Cannot specify a default for " + function + "() with multiple positional arguments");
        }
        Object it = positional == 1 ? Iteration.iter(args[0]) : null;
        Object best = null;
        Object bestKey = null;
        int i = 0;
        while (true) {
            Object item = it != null ? Iteration.next(it) : i < positional ? args[i++] : null;
            if (item == null) {
                break;
            }
            Object value = key == null ? item : Call.call1(key, item);
            if (best == null || (greatest ? Compare.gtTest(value, bestKey) : Compare.ltTest(value, bestKey))) {
                best = item;
                bestKey = value;
            }
        }
        if (best != null) {
            return best;
        }
        if (fallback == null) {
            throw Errors.valueError(function + "() iterable argument is empty");
        }
        return fallback;
    }
}
