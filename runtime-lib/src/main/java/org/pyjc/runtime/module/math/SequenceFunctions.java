package org.pyjc.runtime.module.math;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.ops.Arithmetic;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The functions of the module {@code math} on sequences. Thread safety: stateless. */
final class SequenceFunctions {
    private SequenceFunctions() {}

    @PyFunctionDef(signature = "($module, seq, /)",
            doc = "Return an accurate floating-point sum of values in the iterable seq.\n\nAssumes IEEE-754 "
            + "floating-point arithmetic.")
    static double fsum(Object seq) {
        FloatSums.Exact sum = new FloatSums.Exact();
        Object it = Iteration.iter(seq);
        for (Object item; (item = Iteration.next(it)) != null;) {
            sum.add(Args.real(item));
        }
        return sum.result();
    }

    @PyFunctionDef(signature = "($module, iterable, /, *, start=1)",
            doc = "Calculate the product of all the elements in the input iterable.\n\nThe default start value "
            + "for the product is 1.\n\nWhen the iterable is empty, return the start value.  This function "
            + "is\nintended specifically for use with numeric values and may reject\nnon-numeric types.")
    static Object prod(Object iterable, Object start) {
        Object result = start;
        Object it = Iteration.iter(iterable);
        for (Object item; (item = Iteration.next(it)) != null;) {
            result = Arithmetic.mul(result, item);
        }
        return result;
    }

    @PyFunctionDef(signature = "($module, /, *coordinates)",
            doc = "Multidimensional Euclidean distance from the origin to a point.\n\nRoughly equivalent to:\n    "
            + "sqrt(sum(x**2 for x in coordinates))\n\nFor a two dimensional point (x, y), gives the "
            + "hypotenuse\nusing the Pythagorean theorem:  sqrt(x*x + y*y).\n\nFor example, the hypotenuse of "
            + "a 3/4/5 right triangle is:\n\n    >>> hypot(3.0, 4.0)\n    5.0")
    static double hypot(Object... coordinates) {
        double[] vector = new double[coordinates.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = Math.abs(Args.real(coordinates[i]));
        }
        return FloatSums.norm(vector);
    }

    @PyFunctionDef(signature = "($module, p, q, /)",
            doc = "Return the Euclidean distance between two points p and q.\n\nThe points should be specified as "
            + "sequences (or iterables) of\ncoordinates.  Both inputs must have the same "
            + "dimension.\n\nRoughly equivalent to:\n    sqrt(sum((px - qx) ** 2.0 for px, qx in zip(p, q)))")
    static double dist(Object p, Object q) {
        Object[] a = PyTuple.from(p).items();
        Object[] b = PyTuple.from(q).items();
        if (a.length != b.length) {
            throw Errors.valueError("both points must have the same number of dimensions");
        }
        double[] vector = new double[a.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = Math.abs(Args.real(a[i]) - Args.real(b[i]));
        }
        return FloatSums.norm(vector);
    }

    @PyFunctionDef(signature = "($module, p, q, /)",
            doc = "Return the sum of products of values from two iterables p and q.\n\nRoughly equivalent to:\n\n "
            + "   sum(map(operator.mul, p, q, strict=True))\n\nFor float and mixed int/float inputs, the "
            + "intermediate products\nand sums are computed with extended precision.")
    static Object sumprod(Object p, Object q) {
        return new SumOfProducts().of(Iteration.iter(p), Iteration.iter(q));
    }
}
