package org.pyjc.runtime.module.math;

import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.ToIndex;
import org.pyjc.runtime.call.builtin.Args;

/** The functions of the module {@code math} on ints. Thread safety: stateless. */
final class IntegerFunctions {
    private IntegerFunctions() {}

    @PyFunctionDef(signature = "($module, /, *integers)", doc = "Greatest Common Divisor.")
    static Object gcd(Object... integers) {
        Object result = 0L;
        for (Object n : integers) {
            Object value = Args.index(n);
            result = result.equals(1L) ? result : IntegerMath.gcd(result, value);
        }
        return result;
    }

    @PyFunctionDef(signature = "($module, /, *integers)", doc = "Least Common Multiple.")
    static Object lcm(Object... integers) {
        Object result = 1L;
        for (Object n : integers) {
            Object value = Args.index(n);
            result = result.equals(0L) ? result : IntegerMath.lcm(result, value);
        }
        return result;
    }

    @PyFunctionDef(signature = "($module, n, /)", doc = "Return the integer part of the square root of the input.")
    static Object isqrt(@ToIndex Object n) {
        return IntegerMath.isqrt(n);
    }

    @PyFunctionDef(signature = "($module, n, /)", doc = "Find n!.")
    static Object factorial(@ToIndex Object n) {
        return IntegerMath.factorial(n);
    }

    @PyFunctionDef(signature = "($module, n, k, /)",
            doc = "Number of ways to choose k items from n items without repetition and without "
            + "order.\n\nEvaluates to n! / (k! * (n - k)!) when k <= n and evaluates\nto zero when k > "
            + "n.\n\nAlso called the binomial coefficient because it is equivalent\nto the coefficient of "
            + "k-th term in polynomial expansion of the\nexpression (1 + x)**n.\n\nRaises TypeError if either "
            + "of the arguments are not integers.\nRaises ValueError if either of the arguments are negative.")
    static Object comb(@ToIndex Object n, @ToIndex Object k) {
        return IntegerMath.comb(n, k);
    }

    @PyFunctionDef(signature = "($module, n, k=None, /)",
            doc = "Number of ways to choose k items from n items without repetition and with order.\n\nEvaluates "
            + "to n! / (n - k)! when k <= n and evaluates\nto zero when k > n.\n\nIf k is not specified or is "
            + "None, then k defaults to n\nand the function returns n!.\n\nRaises TypeError if either of the "
            + "arguments are not integers.\nRaises ValueError if either of the arguments are negative.")
    static Object perm(Object n, @OrNone Object k) {
        return k == null ? IntegerMath.factorial(Args.index(n)) : IntegerMath.perm(Args.index(n), Args.index(k));
    }
}
