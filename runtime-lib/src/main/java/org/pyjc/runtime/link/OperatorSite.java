package org.pyjc.runtime.link;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.object.LookupCache;
import org.pyjc.runtime.object.PyInstance;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Shape;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.BinaryOperator;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/**
 * The site of a binary operator, a comparison or a subscript whose left operand is an instance of a class made in Python:
 * {@code (Object, Object)Object}. Specialises to the class's special method where the right operand has no say before.
 * Source: the language reference, section 3.3.8. Thread safety: see {@link InlineCache}.
 */
public final class OperatorSite extends InlineCache {
    private static final Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodHandle MISS = Handles.findVirtual(LOOKUP, "apply", Object.class, Object.class, Object.class);
    private static final MethodHandle GENERAL = Handles.findStatic(LOOKUP, "general", Object.class, Special.class,
            Object.class, Object.class);
    private static final MethodHandle ARE_OPERANDS = Handles.findStatic(LOOKUP, "areOperands", boolean.class, Shape.class,
            PyType.class, Object.class, Object.class);
    private static final MethodHandle ARE_COMPARED = Handles.findStatic(LOOKUP, "areCompared", boolean.class, Shape.class,
            PyType.class, Object.class, Object.class);
    private static final MethodHandle ARITHMETIC = Handles.findStatic(LOOKUP, "arithmetic", Object.class, Special.class,
            MethodHandle.class, Object.class, Object.class);
    private static final MethodHandle COMPARISON = Handles.findStatic(LOOKUP, "comparison", Object.class, Special.class,
            MethodHandle.class, Object.class, Object.class);

    private final Special special;

    private OperatorSite(MethodType type, Special special) {
        super(type, MISS);
        this.special = special;
    }

    /** The bootstrap method; {@code operator} is the name of a {@link Special}. */
    public static CallSite bootstrap(Lookup caller, String ignored, MethodType type, String operator) {
        return new OperatorSite(type, Special.valueOf(operator));
    }

    private Object apply(Object a, Object b) {
        if (isWarm() && a instanceof PyInstance p) {
            specialiseFor(p, b);
        }
        return general(special, a, b);
    }

    @Override
    MethodHandle lastTarget() {
        return GENERAL.bindTo(special);
    }

    private void specialiseFor(PyInstance a, Object b) {
        Shape shape = a.shape();
        PyType type = shape.type;
        LookupCache version = type.cache();
        if (!(type.lookupSpecial(special) instanceof PyFunction f)) {
            return;
        }
        MethodTarget target = MethodTarget.ofInstance(f, type, 1, Call.NO_NAMES);
        if (target == null) {
            return;
        }
        if (special == Special.GETITEM) {
            specialise(Guards.shape(shape), target.handle(), version, target.function());
        } else if (isComparison(special)) {
            if (areCompared(shape, type, a, b)) {
                specialise(Handles.bind(ARE_COMPARED, shape, type), Handles.bind(COMPARISON, special, target.handle()), version,
                        target.function());
            }
        } else if (areOperands(shape, type, a, b)) {
            specialise(Handles.bind(ARE_OPERANDS, shape, type), Handles.bind(ARITHMETIC, special, target.handle()), version,
                    target.function());
        }
    }

    private static boolean isComparison(Special s) {
        return s.ordinal() >= Special.LT.ordinal() && s.ordinal() <= Special.GE.ordinal();
    }

    private static Object general(Special special, Object a, Object b) {
        if (special == Special.GETITEM) {
            return Items.get(a, b);
        }
        return isComparison(special) ? Compare.rich(a, b, special) : BinaryOperator.apply(special, a, b);
    }

    /** Operands of which the right one is no instance of a subclass, nor a sequence, which has rules of its own. */
    private static boolean areOperands(Shape shape, PyType type, Object a, Object b) {
        return a instanceof PyInstance p && p.hasShape(shape)
                && (b instanceof PyObject q ? q.presentShape().type == type : b instanceof Number);
    }

    /** Operands of which the right one is no instance of a subclass. */
    private static boolean areCompared(Shape shape, PyType type, Object a, Object b) {
        return a instanceof PyInstance p && p.hasShape(shape)
                && (!(b instanceof PyObject q) || q.presentShape().type == type || q.presentShape().type.isBuiltin());
    }

    private static Object arithmetic(Special special, MethodHandle method, Object a, Object b) throws Throwable {
        Object result = method.invokeExact(a, b);
        return result != PyNotImplemented.NOT_IMPLEMENTED ? result : BinaryOperator.afterLeft(special, a, b);
    }

    private static Object comparison(Special special, MethodHandle method, Object a, Object b) throws Throwable {
        Object result = method.invokeExact(a, b);
        return result != PyNotImplemented.NOT_IMPLEMENTED ? result : Compare.afterLeft(a, b, special);
    }
}
