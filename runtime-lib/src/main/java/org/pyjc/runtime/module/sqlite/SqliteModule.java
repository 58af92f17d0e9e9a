package org.pyjc.runtime.module.sqlite;

import java.lang.foreign.Arena;
import java.util.Locale;
import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.module.warnings.Warnings;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.codec.ErrorHandlers;
import org.pyjc.runtime.text.codec.Utf8;
import org.pyjc.runtime.types.bytes.PyByteArray;
import org.pyjc.runtime.types.floats.FloatType;
import org.pyjc.runtime.types.ints.IntType;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.str.StrType;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The module {@code _sqlite3}. Compare CPython _sqlite/module.c. Thread safety: see its types. */
@PyModuleDef(name = "_sqlite3",
        types = {PyConnection.class, PyCursor.class, PyRow.class, PyBlob.class, PyPrepareProtocol.class})
final class SqliteModule {
    @PyConstant static final int PARSE_DECLTYPES = RowReading.DECLTYPES;
    @PyConstant static final int PARSE_COLNAMES = RowReading.COLNAMES;
    @PyConstant static final int LEGACY_TRANSACTION_CONTROL = PyConnection.LEGACY;
    private static final int FACTORY = 5;

    private SqliteModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        if (SqliteLibrary.LOOKUP == null) {
            throw Errors.importError("libsqlite3.so.0: cannot open shared object file: No such file or directory");
        }
        SqliteErrors.addTo(module.dict());
        SqliteConstants.addTo(module.dict());
        module.dict().putStr("adapters", Adaption.ADAPTERS);
        module.dict().putStr("converters", Adaption.CONVERTERS);
        module.dict().putStr("sqlite_version", Libc.string(Sqlite.LIBVERSION.call()));
        int mode = Sqlite.THREADSAFE.callInt(0);
        module.dict().putStr("threadsafety", mode == 0 ? 0L : mode == 1 ? 3L : 1L);
    }

    static String positionalWarning(String callable) {
        return "Passing more than 1 positional argument to " + callable + "() is deprecated. Parameters 'timeout', 'detect_types', "
                + "'isolation_level', 'check_same_thread', 'factory', 'cached_statements' and 'uri' will become keyword-only parameters in "
                + "Python 3.15.";
    }

    @PyFunctionDef(doc = "Open a connection to the SQLite database file 'database'.\n\nYou can use \":memory:\" to open a database connection "
            + "to a database that\nresides in RAM instead of on disk.\n\nNote: Passing more than 1 positional argument to _sqlite3.connect() is\n"
            + "deprecated. Parameters 'timeout', 'detect_types', 'isolation_level',\n'check_same_thread', 'factory', 'cached_statements' and "
            + "'uri' will\nbecome keyword-only parameters in Python 3.15.\n")
    static Object connect(Object[] args, String[] kwnames) {
        int positional = args.length - kwnames.length;
        if (positional > 1 && positional <= 8) {
            Warnings.warn(Exceptions.DEPRECATION_WARNING, positionalWarning("sqlite3.connect"), 1);
        }
        Object factory = PyConnection.TYPE;
        if (positional > FACTORY) {
            factory = args[FACTORY];
        }
        for (int i = 0; i < kwnames.length; i++) {
            if (kwnames[i].equals("factory")) {
                factory = args[positional + i];
            }
        }
        return Call.call(factory, args, kwnames);
    }

    @PyFunctionDef(signature = "($module, obj, proto=<absent>, alt=<unrepresentable>, /)", doc = "Adapt given object to given protocol.")
    static Object adapt(Object obj, Object proto, Object alt) {
        return Adaption.adapt(obj, proto == null ? PyPrepareProtocol.TYPE : proto, alt);
    }

    @PyFunctionDef(signature = "($module, /, statement)", doc = "Checks if a string contains a complete SQL statement.")
    static boolean complete_statement(@ToStr Object statement) {
        try (Arena arena = Arena.ofConfined()) {
            return Sqlite.COMPLETE.callInt(Libc.string(arena, Utf8.encode(statement, ErrorHandlers.STRICT))) != 0;
        }
    }

    @PyFunctionDef(signature = "($module, enable, /)", doc = "Enable or disable callback functions throwing errors to stderr.")
    static void enable_callback_tracebacks(boolean enable) {
        Callbacks.showTracebacks(enable);
    }

    @PyFunctionDef(signature = "($module, type, adapter, /)", doc = "Register a function to adapt Python objects to SQLite values.")
    static void register_adapter(PyType type, Object adapter) {
        if (type == IntType.TYPE || type == FloatType.TYPE || type == StrType.TYPE || type == PyByteArray.TYPE) {
            Adaption.baseTypesAdapted = true;
        }
        Adaption.ADAPTERS.put(new PyTuple(type, PyPrepareProtocol.TYPE), adapter);
    }

    @PyFunctionDef(signature = "($module, typename, converter, /)", doc = "Register a function to convert SQLite values to Python objects.")
    static void register_converter(String typename, Object converter) {
        Adaption.CONVERTERS.put(Str.fromUtf16(typename.toUpperCase(Locale.ROOT)), converter);
    }
}
