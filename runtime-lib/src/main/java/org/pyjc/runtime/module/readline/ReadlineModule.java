package org.pyjc.runtime.module.readline;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.io.LineInput;
import org.pyjc.runtime.types.module.PyModule;

/**
 * The module {@code readline}, by JLine, whose classes load when the first line is read at a terminal. Init files, keys and history files
 * are GNU readline's. Compare CPython Modules/readline.c. Thread safety: see {@link Session}; one thread edits at a time.
 */
@PyModuleDef(name = "readline", parts = {HistoryFunctions.class, HistoryFiles.class, EditingFunctions.class, CompletionFunctions.class},
        doc = "Importing this module enables command line editing as GNU readline does it.")
final class ReadlineModule {
    /** Init lines are in GNU readline's language. */
    @PyConstant("backend")
    static final String BACKEND = "readline";
    @PyConstant("_READLINE_VERSION")
    static final int VERSION = 0x0802;
    @PyConstant("_READLINE_RUNTIME_VERSION")
    static final int RUNTIME_VERSION = VERSION;
    @PyConstant("_READLINE_LIBRARY_VERSION")
    static final String LIBRARY_VERSION = "8.2";

    private ReadlineModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        Session.INPUT_RC.initial();
        LineInput.install(new TerminalInput());
    }
}
