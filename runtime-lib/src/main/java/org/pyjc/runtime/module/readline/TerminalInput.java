package org.pyjc.runtime.module.readline;

import java.util.concurrent.locks.ReentrantLock;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.io.LineInput;
import org.pyjc.runtime.text.Str;

/**
 * Reads lines with the editor, and keeps them in the history. Compare CPython readline.c: call_readline, and myreadline.c: PyOS_Readline.
 * Thread safety: a lock lets one thread read at a time; it is held while Python's hooks run, which must not read.
 */
final class TerminalInput implements LineInput.Editor {
    private final ReentrantLock reading = new ReentrantLock();
    private volatile LineEditor editor;

    @Override
    public Object readLine(String prompt) {
        if (reading.isHeldByCurrentThread()) {
            throw Errors.runtimeError("can't re-enter readline");
        }
        reading.lock();
        try {
            if (editor == null) {
                editor = LineEditor.open();
            }
            String line = editor.read(prompt);
            if (line == null) {
                return null;
            }
            if (!line.isEmpty() && Session.SETTINGS.autoHistory()) {
                Session.HISTORY.addNew(line);
            }
            return Str.fromUtf16(line);
        } finally {
            reading.unlock();
        }
    }

    @Override
    public void close() {
        LineEditor e = editor;
        if (e != null) {
            e.close();
        }
    }
}
