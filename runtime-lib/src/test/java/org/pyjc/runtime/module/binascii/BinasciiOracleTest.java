package org.pyjc.runtime.module.binascii;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pyjc.runtime.oracle.OracleTable;

class BinasciiOracleTest {
    private static OracleTable.Operation guarded(OracleTable.Operation operation) {
        return args -> {
            try {
                return operation.apply(args);
            } catch (BinasciiException e) {
                return "error: " + e.getMessage();
            }
        };
    }

    private static byte[] bytes(Object o) {
        return (byte[]) o;
    }

    private static int start(Object o) {
        return (int) (long) (Long) o;
    }

    @TestFactory
    List<DynamicTest> asCPython() throws Exception {
        return new OracleTable("binascii")
            .on("hexlify", args -> HexText.encode(bytes(args[0]), args[1].equals("") ? HexText.NONE : ':', start(args[2])))
            .on("unhexlify", guarded(args -> HexText.decode(bytes(args[0]))))
            .on("b2a_base64", args -> Base64Text.encode(bytes(args[0]), (Boolean) args[1]))
            .on("a2b_base64", guarded(args -> Base64Text.decode(bytes(args[0]), (Boolean) args[1])))
            .on("b2a_uu", guarded(args -> UuLine.encode(bytes(args[0]), (Boolean) args[1])))
            .on("a2b_uu", guarded(args -> UuLine.decode(bytes(args[0]))))
            .on("b2a_qp", args -> QuotedPrintable.encode(bytes(args[0]), (Boolean) args[1], (Boolean) args[2], (Boolean) args[3]))
            .on("a2b_qp", args -> QuotedPrintable.decode(bytes(args[0]), (Boolean) args[1]))
            .on("crc32", args -> Checksums.crc32(bytes(args[0]), start(args[1])) & 0xffffffffL)
            .on("adler32", args -> Checksums.adler32(bytes(args[0]), start(args[1])) & 0xffffffffL)
            .on("crc_hqx", args -> (long) Checksums.crcHqx(bytes(args[0]), start(args[1])))
            .tests();
    }
}
