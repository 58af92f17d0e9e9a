package org.pyjc.runtime.io;

/**
 * Who reads lines from the terminal for {@code input}, once a module that edits lines was imported. Compare CPython myreadline.c:
 * PyOS_ReadlineFunctionPointer. Thread safety: a volatile field.
 */
public final class LineInput {
    private static volatile Editor editor;

    /** Reads lines of standard input with what the user types shown on standard output. */
    public interface Editor {
        /** Shows a prompt and reads a line, a Python str without its newline; null at the end of the input. */
        Object readLine(String prompt);

        /** Gives the terminal its modes back when the process ends while a thread reads. */
        void close();
    }

    private LineInput() {}

    /** Makes {@code input} read by an editor. */
    public static void install(Editor newEditor) {
        editor = newEditor;
    }

    /** The editor, null when there is none. */
    public static Editor editor() {
        return editor;
    }

    /** To be called when the process ends. */
    public static void close() {
        Editor e = editor;
        if (e != null) {
            e.close();
        }
    }
}
