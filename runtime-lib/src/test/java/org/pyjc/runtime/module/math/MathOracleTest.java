package org.pyjc.runtime.module.math;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pyjc.runtime.oracle.OracleTable;

class MathOracleTest {
    private final OracleTable table = new OracleTable("math");

    private void one(String name, DoubleUnaryOperator f) {
        table.on(name, args -> f.applyAsDouble((Double) args[0]));
    }

    private void two(String name, DoubleBinaryOperator f) {
        table.on(name, args -> f.applyAsDouble((Double) args[0], (Double) args[1]));
    }

    /** As {@link #one}, but the last bits may differ. */
    private void close(String name, DoubleUnaryOperator f) {
        table.onClose("close_" + name, 2, args -> f.applyAsDouble((Double) args[0]));
    }

    private static double[] doubles(Object list) {
        Object[] items = (Object[]) list;
        double[] out = new double[items.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (Double) items[i];
        }
        return out;
    }

    @TestFactory
    List<DynamicTest> asCPython() throws Exception {
        circular();
        exponential();
        table.onClose("close_atan2", 1, args -> MathFunctions.atan2((Double) args[0], (Double) args[1]));
        table.onClose("close_pow", 1, args -> MathFunctions.pow((Double) args[0], (Double) args[1]));
        one("degrees", MathFunctions::degrees);
        one("fabs", Math::abs);
        one("radians", MathFunctions::radians);
        one("sqrt", MathFunctions::sqrt);
        one("ulp", MathFunctions::ulp);
        two("copysign", Math::copySign);
        two("fmod", MathFunctions::fmod);
        two("remainder", MathFunctions::remainder);
        table.on("fma", args -> MathFunctions.fma((Double) args[0], (Double) args[1], (Double) args[2]));
        table.on("frexp", args -> {
            double x = (Double) args[0];
            return new Object[] {MathFunctions.frexpMantissa(x), (long) MathFunctions.frexpExponent(x)};
        });
        table.on("ldexp", args -> MathFunctions.ldexp((Double) args[0], (Long) args[1]));
        table.on("nextafter", args -> MathFunctions.nextafter((Double) args[0], (Double) args[1], (Long) args[2]));
        table.on("isclose", args -> MathFunctions.isclose((Double) args[0], (Double) args[1], (Double) args[2], (Double) args[3]));
        integers();
        sums();
        return table.tests();
    }

    private void circular() {
        close("acos", MathFunctions::acos);
        close("acosh", MathFunctions::acosh);
        close("asin", MathFunctions::asin);
        close("asinh", MathFunctions::asinh);
        close("atan", MathFunctions::atan);
        close("atanh", MathFunctions::atanh);
        close("cos", MathFunctions::cos);
        close("cosh", MathFunctions::cosh);
        close("sin", MathFunctions::sin);
        close("sinh", MathFunctions::sinh);
        close("tan", MathFunctions::tan);
        close("tanh", MathFunctions::tanh);
    }

    private void exponential() {
        close("cbrt", MathFunctions::cbrt);
        close("erf", MathFunctions::erf);
        close("erfc", MathFunctions::erfc);
        close("exp", MathFunctions::exp);
        close("exp2", MathFunctions::exp2);
        close("expm1", MathFunctions::expm1);
        table.onClose("close_gamma", 8, args -> MathFunctions.gamma((Double) args[0]));
        table.onClose("close_lgamma", 8, args -> MathFunctions.lgamma((Double) args[0]));
        close("log", MathFunctions::log);
        close("log10", MathFunctions::log10);
        close("log1p", MathFunctions::log1p);
        close("log2", MathFunctions::log2);
    }

    private void integers() {
        table.on("gcd", args -> IntegerMath.gcd(args[0], args[1]));
        table.on("lcm", args -> IntegerMath.lcm(args[0], args[1]));
        table.on("isqrt", args -> IntegerMath.isqrt(args[0]));
        table.on("factorial", args -> IntegerMath.factorial(args[0]));
        table.on("comb", args -> IntegerMath.comb(args[0], args[1]));
        table.on("perm", args -> IntegerMath.perm(args[0], args[1]));
        table.on("floor", args -> IntegerMath.ofWhole(Math.floor((Double) args[0])));
        table.on("ceil", args -> IntegerMath.ofWhole(Math.ceil((Double) args[0])));
        table.on("trunc", args -> {
            double x = (Double) args[0];
            return IntegerMath.ofWhole(x < 0 ? Math.ceil(x) : Math.floor(x));
        });
        table.onClose("int_log", 1, args -> IntegerMath.log(args[0], IntegerMath.Base.E));
        table.onClose("int_log2", 1, args -> IntegerMath.log(args[0], IntegerMath.Base.TWO));
        table.onClose("int_log10", 1, args -> IntegerMath.log(args[0], IntegerMath.Base.TEN));
    }

    private void sums() {
        table.on("fsum", args -> {
            FloatSums.Exact sum = new FloatSums.Exact();
            for (double x : doubles(args[0])) {
                sum.add(x);
            }
            return sum.result();
        });
        table.on("hypot", args -> FloatSums.norm(doubles(args[0])));
        table.on("sumprod", args -> {
            FloatSums.Products sum = new FloatSums.Products();
            double[] p = doubles(args[0]);
            double[] q = doubles(args[1]);
            for (int i = 0; i < p.length; i++) {
                sum.add(p[i], q[i]);
            }
            return sum.result();
        });
    }
}
