package org.pyjc.runtime.types.weakref;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyRichCompare;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Builtins;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Arithmetic;
import org.pyjc.runtime.ops.BinaryOperator;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Lengths;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.types.floats.FloatType;
import org.pyjc.runtime.types.ints.IntType;
import org.pyjc.runtime.types.none.PyNone;

/** The other operations of proxies. Compare CPython weakrefobject.c: proxy_as_number, proxy_as_sequence, proxy_as_mapping. Thread safety: stateless. */
final class ProxyOperations {
    private ProxyOperations() {}

    private static Object target(PyWeakProxy self) {
        return self.target();
    }

    // ---- comparisons ----

    @PyRichCompare
    static Object compare(PyWeakProxy self, Object value, Special op) {
        return Compare.rich(target(self), PyWeakProxy.unwrap(value), op);
    }

    // ---- numbers ----

    @PyMethod
    static Object __neg__(PyWeakProxy self) {
        return Arithmetic.negate(target(self));
    }

    @PyMethod
    static Object __pos__(PyWeakProxy self) {
        return Arithmetic.positive(target(self));
    }

    @PyMethod
    static Object __invert__(PyWeakProxy self) {
        return Arithmetic.invert(target(self));
    }

    @PyMethod
    static Object __abs__(PyWeakProxy self) {
        return special(self, Special.ABS, "bad operand type for abs(): '", "'");
    }

    @PyMethod
    static Object __int__(PyWeakProxy self) {
        return Call.call1(IntType.TYPE, target(self));
    }

    @PyMethod
    static Object __float__(PyWeakProxy self) {
        return Call.call1(FloatType.TYPE, target(self));
    }

    @PyMethod
    static Object __index__(PyWeakProxy self) {
        return Index.of(target(self));
    }

    @PyMethod
    static boolean __bool__(PyWeakProxy self) {
        return Truth.test(target(self));
    }

    @PyMethod
    static Object __divmod__(PyWeakProxy self, Object value) {
        return BinaryOperator.apply(Special.DIVMOD, target(self), PyWeakProxy.unwrap(value));
    }

    @PyMethod
    static Object __rdivmod__(PyWeakProxy self, Object value) {
        return BinaryOperator.apply(Special.DIVMOD, PyWeakProxy.unwrap(value), target(self));
    }

    @PyMethod
    static Object __pow__(PyWeakProxy self, Object value, Object mod) {
        return power(target(self), PyWeakProxy.unwrap(value), PyWeakProxy.unwrap(mod));
    }

    @PyMethod
    static Object __rpow__(PyWeakProxy self, Object value, Object mod) {
        return power(PyWeakProxy.unwrap(value), target(self), PyWeakProxy.unwrap(mod));
    }

    @PyMethod
    static Object __ipow__(PyWeakProxy self, Object value) {
        return Arithmetic.inplacePow(target(self), PyWeakProxy.unwrap(value));
    }

    private static Object power(Object a, Object b, Object mod) {
        return mod == PyNone.NONE ? Arithmetic.pow(a, b) : Call.call3(Builtins.get("pow"), a, b, mod);
    }

    private static Object special(PyWeakProxy self, Special method, String before, String after) {
        Object o = target(self);
        Object result = Call.specialOrNull(o, method);
        if (result == null) {
            throw Errors.typeError(before + PyType.of(o).name() + after);
        }
        return result;
    }

    // ---- containers ----

    @PyMethod
    static long __len__(PyWeakProxy self) {
        return Lengths.len(target(self));
    }

    @PyMethod
    static Object __getitem__(PyWeakProxy self, Object key) {
        return Items.get(target(self), PyWeakProxy.unwrap(key));
    }

    @PyMethod
    static void __setitem__(PyWeakProxy self, Object key, Object value) {
        Items.set(target(self), PyWeakProxy.unwrap(key), value);
    }

    @PyMethod
    static void __delitem__(PyWeakProxy self, Object key) {
        Items.delete(target(self), PyWeakProxy.unwrap(key));
    }

    @PyMethod
    static boolean __contains__(PyWeakProxy self, Object key) {
        return Compare.contains(target(self), PyWeakProxy.unwrap(key));
    }

    @PyMethod
    static Object __iter__(PyWeakProxy self) {
        return Iteration.iter(target(self));
    }

    @PyMethod
    static Object __next__(PyWeakProxy self) {
        return special(self, Special.NEXT, "Weakref proxy referenced a non-iterator '", "' object");
    }

    @PyMethod
    static Object __reversed__(PyWeakProxy self) {
        return Call.method0(target(self), "__reversed__");
    }

    @PyMethod
    static Object __bytes__(PyWeakProxy self) {
        return Call.method0(target(self), "__bytes__");
    }

    @PyMethod
    static Object __str__(PyWeakProxy self) {
        return Repr.str(target(self));
    }
}
