package org.pyjc.runtime.text;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pyjc.runtime.oracle.OracleTable;

/** {@code format % values} against CPython. */
class PercentOracleTest {
    @TestFactory
    List<DynamicTest> formats() throws Exception {
        return new OracleTable("percent")
            .on("str", a -> PercentFormat.format(a[0], new TestValues((String) a[1], a[2])))
            .on("bytes", a -> PercentFormat.formatBytes((byte[]) a[0], new TestValues((String) a[1], a[2])))
            .tests();
    }
}
