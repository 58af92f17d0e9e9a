package org.pyjc.runtime.module.readline;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.SystemText;
import org.pyjc.runtime.types.none.PyNone;

/**
 * The history in files, a line each. Compare CPython readline.c: readline_read_history_file_impl and its neighbours, and GNU's
 * history library: read_history, write_history, append_history, history_truncate_file. Thread safety: a volatile number; files are the system's.
 */
final class HistoryFiles {
    private static final int PRIVATE = 0600;

    private static volatile int length = -1;

    private HistoryFiles() {}

    @PyFunctionDef(name = "set_history_length", signature = "(length, /)", doc = "Set the maximal number of lines which will be written to the history file.\n"
            + "\n"
            + "A negative length is used to inhibit history truncation.")
    static void setHistoryLength(int newLength) {
        length = newLength;
    }

    @PyFunctionDef(name = "get_history_length", signature = "()",
            doc = "Return the maximum number of lines that will be written to the history file.")
    static long getHistoryLength() {
        return length;
    }

    @PyFunctionDef(name = "read_history_file", signature = "(filename=None, /)", doc = "Load a readline history file.\n"
            + "\n"
            + "The default filename is ~/.history.")
    static void readHistoryFile(Object filename) {
        String path = path(filename, "r");
        for (String line : lines(SystemText.decode(RcFiles.read(path, Errno.EINVAL)))) {
            Session.HISTORY.add(line);
        }
    }

    @PyFunctionDef(name = "write_history_file", signature = "(filename=None, /)", doc = "Save a readline history file.\n"
            + "\n"
            + "The default filename is ~/.history.")
    static void writeHistoryFile(Object filename) {
        String path = path(filename, "w");
        List<String> lines = Session.HISTORY.all();
        write(path, Fds.O_CREAT | Fds.O_TRUNC, kept(text(lines)));
    }

    @PyFunctionDef(name = "append_history_file", signature = "(nelements, filename=None, /)", doc = "Append the last nelements items of the history list to file.\n"
            + "\n"
            + "The default filename is ~/.history.")
    static void appendHistoryFile(int nelements, Object filename) {
        if (nelements < 0) {
            throw Errors.valueError("nelements must be non-negative");
        }
        String path = path(filename, "a");
        List<String> lines = Session.HISTORY.all();
        write(path, Fds.O_APPEND, text(lines.subList(Math.max(0, lines.size() - nelements), lines.size())));
        if (length >= 0) {
            write(path, Fds.O_TRUNC, kept(SystemText.decode(RcFiles.read(path, Errno.EINVAL))));
        }
    }

    /** The absolute path of a history file, which audit hooks hear of. */
    private static String path(Object filename, String mode) {
        if (filename != PyNone.NONE) {
            return RcFiles.resolve(filename, mode);
        }
        RcFiles.audit("~/.history", mode);
        return RcFiles.inHome(".history");
    }

    /** What is between newlines, but for empty lines and, where they are written, times. */
    private static List<String> lines(String text) {
        boolean timed = isTime(text);
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            String line = text.substring(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
            if (!line.isEmpty() && !(timed && isTime(line))) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    private static boolean isTime(String line) {
        return line.length() > 1 && line.charAt(0) == '#' && line.charAt(1) >= '0' && line.charAt(1) <= '9';
    }

    private static String text(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    /** The last lines of a file's text, as many as the file is to have. */
    private static String kept(String text) {
        int most = length;
        if (most < 0) {
            return text;
        }
        int start = text.length();
        for (int i = 0; i < most && start > 0; i++) {
            start = text.lastIndexOf('\n', start - 2) + 1;
        }
        return text.substring(start);
    }

    private static void write(String path, int flags, String text) {
        byte[] bytes = SystemText.encode(text);
        int fd = Fds.open(path, Fds.O_WRONLY | flags, PRIVATE, null);
        try {
            for (int at = 0; at < bytes.length;) {
                at += Fds.write(fd, bytes, at, bytes.length - at);
            }
        } finally {
            Fds.close(fd);
        }
    }
}
