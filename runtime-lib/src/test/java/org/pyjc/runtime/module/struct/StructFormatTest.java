package org.pyjc.runtime.module.struct;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pyjc.runtime.oracle.OracleTable;
import org.pyjc.runtime.oracle.PyLiteral;

class StructFormatTest {
    /** The object model of the tables. */
    private static final StructValues MODEL = new StructValues() {
        @Override
        public Object index(Object value) {
            return value instanceof Long || value instanceof BigInteger ? value
                : value instanceof Boolean b ? (Object) (b ? 1L : 0L) : null;
        }

        @Override
        public Double real(Object value) {
            Double real = value instanceof Number n ? (Double) n.doubleValue() : null;
            return real != null && real.isInfinite() && !(value instanceof Double) ? null : real;
        }

        @Override
        public double[] complex(Object value) {
            return value instanceof PyLiteral.Complex c ? new double[] {c.re(), c.im()}
                : value instanceof Number n ? new double[] {n.doubleValue(), 0} : null;
        }

        @Override
        public boolean truth(Object value) {
            return !(value.equals(false) || value instanceof Object[] list && list.length == 0);
        }

        @Override
        public byte[] bytes(Object value, boolean mutableToo) {
            return value instanceof byte[] b ? b : null;
        }

        @Override
        public Object makeBytes(byte[] content) {
            return content;
        }

        @Override
        public Object makeComplex(double real, double imaginary) {
            return new PyLiteral.Complex(real, imaginary);
        }
    };

    private static OracleTable.Operation guarded(OracleTable.Operation operation) {
        return args -> {
            try {
                return operation.apply(args);
            } catch (StructException e) {
                return "error: " + e.getMessage();
            }
        };
    }

    private static Object[] unpack(Object[] args) {
        return StructFormat.parse((String) args[0]).unpack((byte[]) args[1], 0, MODEL);
    }

    private static String hex(Object value) {
        byte[] bytes = new byte[8];
        long bits = Double.doubleToRawLongBits((Double) value);
        for (int i = 0; i < 8; i++) {
            bytes[i] = (byte) (bits >>> 8 * i);
        }
        return HexFormat.of().formatHex(bytes);
    }

    @TestFactory
    List<DynamicTest> asCPython() throws Exception {
        return new OracleTable("struct")
            .on("calcsize", guarded(args -> StructFormat.parse((String) args[0]).size()))
            .on("pack", guarded(args -> StructFormat.parse((String) args[0]).pack((Object[]) args[1], MODEL)))
            .on("unpack", guarded(StructFormatTest::unpack))
            .on("unpack_float", guarded(args -> hex(unpack(args)[0])))
            .tests();
    }
}
