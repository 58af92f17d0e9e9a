package org.pyjc.runtime.module.readline;

/** What the module's functions work on: there is one terminal. Thread safety: constants, each safe by itself. */
final class Session {
    static final HistoryLines HISTORY = new HistoryLines();
    static final Hooks HOOKS = new Hooks();
    static final Settings SETTINGS = new Settings();
    static final InputRc INPUT_RC = new InputRc(SETTINGS);
    static final CurrentLine LINE = new CurrentLine();
    static final Completion COMPLETION = new Completion(HOOKS, SETTINGS);

    private Session() {}
}
