package org.pyjc.runtime.text;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pyjc.runtime.oracle.OracleTable;
import org.pyjc.runtime.oracle.PyLiteral.Complex;

/** {@code format(value, spec)} against CPython. */
class FormatOracleTest {
    @TestFactory
    List<DynamicTest> types() throws Exception {
        return new OracleTable("format")
            .on("str", a -> Formatting.formatStr(a[0], a[1], "str"))
            .on("int", a -> Formatting.formatInt(a[0], a[1], "int"))
            .on("bool", a -> Formatting.formatInt((Boolean) a[0] ? 1L : 0L, a[1], "bool"))
            .on("float", a -> Formatting.formatFloat((Double) a[0], a[1], "float"))
            .on("complex", a -> Formatting.formatComplex(((Complex) a[0]).re(), ((Complex) a[0]).im(), a[1], "complex"))
            .tests();
    }
}
