package org.pyjc.runtime.module.cmath;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pyjc.runtime.oracle.OracleTable;

class CmathOracleTest {
    private static final int ULPS = 8;

    private final OracleTable table = new OracleTable("cmath");

    private static Complex z(Object[] args, int at) {
        return new Complex((Double) args[at], (Double) args[at + 1]);
    }

    private void function(String name, UnaryOperator<Complex> f) {
        table.onClose(name + "_re", ULPS, args -> f.apply(z(args, 0)).re());
        table.onClose(name + "_im", ULPS, args -> f.apply(z(args, 0)).im());
    }

    @TestFactory
    List<DynamicTest> asCPython() throws Exception {
        function("acos", ComplexFunctions::acos);
        function("acosh", ComplexFunctions::acosh);
        function("asin", ComplexFunctions::asin);
        function("asinh", ComplexFunctions::asinh);
        function("atan", ComplexFunctions::atan);
        function("atanh", ComplexFunctions::atanh);
        function("cos", ComplexFunctions::cos);
        function("cosh", ComplexFunctions::cosh);
        function("exp", ComplexFunctions::exp);
        function("log", ComplexFunctions::log);
        function("log10", ComplexFunctions::log10);
        function("sin", ComplexFunctions::sin);
        function("sinh", ComplexFunctions::sinh);
        function("sqrt", ComplexFunctions::sqrt);
        function("tan", ComplexFunctions::tan);
        function("tanh", ComplexFunctions::tanh);
        table.onClose("rect_re", ULPS, args -> ComplexFunctions.rect((Double) args[0], (Double) args[1]).re());
        table.onClose("rect_im", ULPS, args -> ComplexFunctions.rect((Double) args[0], (Double) args[1]).im());
        table.onClose("log_base", ULPS, args -> ComplexFunctions.log(z(args, 0), z(args, 2)).re());
        table.onClose("phase", 1, args -> ComplexFunctions.phase(z(args, 0)));
        table.onClose("abs", 1, args -> ComplexFunctions.abs(z(args, 0)));
        table.on("isclose", args -> ComplexFunctions.isclose(z(args, 0), z(args, 2), (Double) args[4], (Double) args[5]));
        return table.tests();
    }
}
