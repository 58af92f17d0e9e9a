package org.pyjc.runtime.module.sqlite;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.io.libc.Scratch;

/**
 * The functions of SQLite's C interface that the module calls, and its constants. Those that take or give a double are in
 * {@link SqliteReals}. Nothing is looked up before its first call. Thread safety: constants.
 */
final class Sqlite {
    static final int OK = 0;
    static final int ERROR = 1;
    static final int BUSY = 5;
    static final int LOCKED = 6;
    static final int NOMEM = 7;
    static final int ROW = 100;
    static final int DONE = 101;
    static final int INTEGER = 1;
    static final int FLOAT = 2;
    static final int TEXT = 3;
    static final int BLOB = 4;
    static final int UTF8 = 1;
    static final int DETERMINISTIC = 0x800;
    /** Makes SQLite copy what it is given. */
    static final long TRANSIENT = -1;

    static final CFunction OPEN_V2 = f("open_v2");
    static final CFunction CLOSE_V2 = f("close_v2");
    static final CFunction BUSY_TIMEOUT = f("busy_timeout");
    static final CFunction ERRCODE = f("errcode");
    static final CFunction EXTENDED_ERRCODE = f("extended_errcode");
    static final CFunction ERRMSG = f("errmsg");
    static final CFunction ERRSTR = f("errstr");
    static final CFunction GET_AUTOCOMMIT = f("get_autocommit");
    static final CFunction TOTAL_CHANGES = f("total_changes");
    static final CFunction CHANGES = f("changes");
    static final CFunction LAST_INSERT_ROWID = f("last_insert_rowid");
    static final CFunction INTERRUPT = f("interrupt");
    static final CFunction LIMIT = f("limit");
    static final CFunction DB_CONFIG = f("db_config");
    static final CFunction PREPARE_V2 = f("prepare_v2");
    static final CFunction STEP = f("step");
    static final CFunction RESET = f("reset");
    static final CFunction FINALIZE = f("finalize");
    static final CFunction STMT_READONLY = f("stmt_readonly");
    static final CFunction STMT_BUSY = f("stmt_busy");
    static final CFunction EXPANDED_SQL = f("expanded_sql");
    static final CFunction DB_HANDLE = f("db_handle");
    static final CFunction BIND_COUNT = f("bind_parameter_count");
    static final CFunction BIND_NAME = f("bind_parameter_name");
    static final CFunction BIND_NULL = f("bind_null");
    static final CFunction BIND_INT64 = f("bind_int64");
    static final CFunction BIND_TEXT = f("bind_text");
    static final CFunction BIND_BLOB = f("bind_blob");
    static final CFunction COLUMN_COUNT = f("column_count");
    static final CFunction DATA_COUNT = f("data_count");
    static final CFunction COLUMN_NAME = f("column_name");
    static final CFunction COLUMN_DECLTYPE = f("column_decltype");
    static final CFunction COLUMN_TYPE = f("column_type");
    static final CFunction COLUMN_INT64 = f("column_int64");
    static final CFunction COLUMN_TEXT = f("column_text");
    static final CFunction COLUMN_BLOB = f("column_blob");
    static final CFunction COLUMN_BYTES = f("column_bytes");
    static final CFunction VALUE_TYPE = f("value_type");
    static final CFunction VALUE_INT64 = f("value_int64");
    static final CFunction VALUE_TEXT = f("value_text");
    static final CFunction VALUE_BLOB = f("value_blob");
    static final CFunction VALUE_BYTES = f("value_bytes");
    static final CFunction RESULT_NULL = f("result_null");
    static final CFunction RESULT_INT64 = f("result_int64");
    static final CFunction RESULT_TEXT = f("result_text");
    static final CFunction RESULT_BLOB = f("result_blob");
    static final CFunction RESULT_ERROR = f("result_error");
    static final CFunction RESULT_ERROR_NOMEM = f("result_error_nomem");
    static final CFunction RESULT_ERROR_TOOBIG = f("result_error_toobig");
    static final CFunction USER_DATA = f("user_data");
    static final CFunction AGGREGATE_CONTEXT = f("aggregate_context");
    static final CFunction CREATE_FUNCTION_V2 = f("create_function_v2");
    static final CFunction CREATE_WINDOW_FUNCTION = f("create_window_function");
    static final CFunction CREATE_COLLATION_V2 = f("create_collation_v2");
    static final CFunction SET_AUTHORIZER = f("set_authorizer");
    static final CFunction PROGRESS_HANDLER = f("progress_handler");
    static final CFunction TRACE_V2 = f("trace_v2");
    static final CFunction BACKUP_INIT = f("backup_init");
    static final CFunction BACKUP_STEP = f("backup_step");
    static final CFunction BACKUP_FINISH = f("backup_finish");
    static final CFunction BACKUP_REMAINING = f("backup_remaining");
    static final CFunction BACKUP_PAGECOUNT = f("backup_pagecount");
    static final CFunction BLOB_OPEN = f("blob_open");
    static final CFunction BLOB_CLOSE = f("blob_close");
    static final CFunction BLOB_BYTES = f("blob_bytes");
    static final CFunction BLOB_READ = f("blob_read");
    static final CFunction BLOB_WRITE = f("blob_write");
    static final CFunction SERIALIZE = f("serialize");
    static final CFunction DESERIALIZE = f("deserialize");
    static final CFunction MALLOC64 = f("malloc64");
    static final CFunction FREE = f("free");
    static final CFunction COMPLETE = f("complete");
    static final CFunction LIBVERSION = f("libversion");
    static final CFunction LIBVERSION_NUMBER = f("libversion_number");
    static final CFunction THREADSAFE = f("threadsafe");

    private Sqlite() {}

    private static CFunction f(String name) {
        return CFunction.of(SqliteLibrary.LOOKUP, "sqlite3_" + name);
    }

    /** A C string with a null byte at its end. */
    static byte[] cString(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return java.util.Arrays.copyOf(bytes, bytes.length + 1);
    }

    /** So many bytes at an address; none at 0. */
    static byte[] bytes(long address, int count) {
        byte[] bytes = new byte[address == 0 ? 0 : count];
        if (bytes.length > 0) {
            MemorySegment.copy(Libc.memory(address, count), ValueLayout.JAVA_BYTE, 0, bytes, 0, count);
        }
        return bytes;
    }

    /** The text that a C function answers with, null when it answers with 0. */
    static String string(CFunction f, long a, long b) {
        return Libc.string(f.call(a, b));
    }

    /** What is done with bytes in native memory. */
    interface WithBytes {
        int apply(long address);
    }

    /** Calls a function with bytes that it copies. */
    static int lend(byte[] bytes, WithBytes f) {
        if (bytes.length <= Scratch.DATA) {
            Scratch scratch = Scratch.current();
            scratch.put(bytes, 0, bytes.length);
            return f.apply(scratch.data.address());
        }
        try (java.lang.foreign.Arena arena = java.lang.foreign.Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(bytes.length);
            MemorySegment.copy(bytes, 0, memory, ValueLayout.JAVA_BYTE, 0, bytes.length);
            return f.apply(memory.address());
        }
    }
}
