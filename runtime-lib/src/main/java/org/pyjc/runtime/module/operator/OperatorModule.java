package org.pyjc.runtime.module.operator;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Arithmetic;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Identity;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Lengths;
import org.pyjc.runtime.ops.Sequences;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.types.none.PyNone;

/** The module {@code _operator}. Compare CPython _operator.c. Thread safety: stateless. */
@PyModuleDef(name = "_operator", types = {AttrGetter.class, ItemGetter.class, MethodCaller.class},
        parts = {BinaryOperators.class, InPlaceOperators.class, Comparisons.class, DigestComparison.class}, doc = """
        Operator interface.

        This module exports a set of functions implemented in C corresponding
        to the intrinsic operators of Python.  For example, operator.add(x, y)
        is equivalent to the expression x+y.  The function names are those
        used for special methods; variants without leading and trailing
        '__' are also provided for convenience.""")
final class OperatorModule {
    private OperatorModule() {}

    // ---- truth and identity ----

    @PyFunctionDef(doc = "Return True if a is true, False otherwise.")
    static boolean truth(Object a) {
        return Truth.test(a);
    }

    @PyFunctionDef(doc = "Same as not a.")
    static boolean not_(Object a) {
        return !Truth.test(a);
    }

    @PyFunctionDef(doc = "Same as a is b.")
    static boolean is_(Object a, Object b) {
        return Identity.is(a, b);
    }

    @PyFunctionDef(doc = "Same as a is not b.")
    static boolean is_not(Object a, Object b) {
        return !Identity.is(a, b);
    }

    @PyFunctionDef(doc = "Same as a is None.")
    static boolean is_none(Object a) {
        return a == PyNone.NONE;
    }

    @PyFunctionDef(doc = "Same as a is not None.")
    static boolean is_not_none(Object a) {
        return a != PyNone.NONE;
    }

    // ---- unary operators ----

    @PyFunctionDef(doc = "Same as a.__index__()")
    static Object index(Object a) {
        return Index.of(a);
    }

    @PyFunctionDef(doc = "Same as -a.")
    static Object neg(Object a) {
        return Arithmetic.negate(a);
    }

    @PyFunctionDef(doc = "Same as +a.")
    static Object pos(Object a) {
        return Arithmetic.positive(a);
    }

    @PyFunctionDef(doc = "Same as abs(a).")
    static Object abs(Object a) {
        Object result = Call.specialOrNull(a, Special.ABS);
        if (result == null) {
            throw Errors.typeError("bad operand type for abs(): '" + PyType.of(a).name() + "'");
        }
        return result;
    }

    @PyFunctionDef(doc = "Same as ~a.")
    static Object inv(Object a) {
        return Arithmetic.invert(a);
    }

    @PyFunctionDef(doc = "Same as ~a.")
    static Object invert(Object a) {
        return Arithmetic.invert(a);
    }

    // ---- containers ----

    @PyFunctionDef(doc = "Same as b in a (note reversed operands).")
    static boolean contains(Object a, Object b) {
        return Compare.contains(a, b);
    }

    @PyFunctionDef(doc = "Return the first index of b in a.")
    static long indexOf(Object a, Object b) {
        Object it = iterator(a);
        long index = 0;
        for (Object item; (item = Iteration.next(it)) != null; index++) {
            if (Compare.same(item, b)) {
                return index;
            }
        }
        throw Errors.valueError("sequence.index(x): x not in sequence");
    }

    @PyFunctionDef(doc = "Return the number of items in a which are, or which equal, b.")
    static long countOf(Object a, Object b) {
        Object it = iterator(a);
        long count = 0;
        for (Object item; (item = Iteration.next(it)) != null;) {
            count += Compare.same(item, b) ? 1 : 0;
        }
        return count;
    }

    private static Object iterator(Object o) {
        Object it = Iteration.iterOrNull(o);
        if (it == null) {
            throw Errors.typeError("argument of type '" + PyType.of(o).name() + "' is not iterable");
        }
        return it;
    }

    @PyFunctionDef(doc = "Same as a + b, for a and b sequences.")
    static Object concat(Object a, Object b) {
        checkSequence(a);
        return Arithmetic.add(a, b);
    }

    @PyFunctionDef(doc = "Same as a += b, for a and b sequences.")
    static Object iconcat(Object a, Object b) {
        checkSequence(a);
        return Arithmetic.inplaceAdd(a, b);
    }

    /** Compare CPython abstract.c: PySequence_Concat. */
    private static void checkSequence(Object o) {
        if (!Sequences.isSequence(o)) {
            throw Errors.typeError("'" + PyType.of(o).name() + "' object can't be concatenated");
        }
    }

    @PyFunctionDef(doc = "Same as a[b].")
    static Object getitem(Object a, Object b) {
        return Items.get(a, b);
    }

    @PyFunctionDef(doc = "Same as a[b] = c.")
    static void setitem(Object a, Object b, Object c) {
        Items.set(a, b, c);
    }

    @PyFunctionDef(doc = "Same as del a[b].")
    static void delitem(Object a, Object b) {
        Items.delete(a, b);
    }

    @PyFunctionDef(signature = "(obj, default=0, /)", doc = """
            Return an estimate of the number of items in obj.

            This is useful for presizing containers when building from an iterable.

            If the object supports len(), the result will be exact.
            Otherwise, it may over- or under-estimate by an arbitrary amount.
            The result will be an integer >= 0.""")
    static long length_hint(Object obj, long otherwise) {
        return Lengths.hint(obj, otherwise);
    }

    // ---- calls ----

    @PyFunctionDef(doc = "Same as obj(*args, **kwargs).")
    static Object call(Object[] args, String[] kwnames) {
        if (args.length == kwnames.length) {
            throw tooFew("call");
        }
        Object[] rest = new Object[args.length - 1];
        System.arraycopy(args, 1, rest, 0, rest.length);
        return Call.call(args[0], rest, kwnames);
    }

    private static PyException tooFew(String name) {
        return Errors.typeError(name + " expected at least 1 argument, got 0");
    }
}
