package org.pyjc.runtime.exc.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyBaseExceptionGroup;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.PySyntaxError;
import org.pyjc.runtime.exc.PyTraceback;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.ops.Sequences;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;

/**
 * Formats an exception with its traceback, its causes and contexts, its notes and, for a group, its members, as CPython
 * prints uncaught exceptions. Compare CPython Lib/traceback.py: TracebackException.format.
 *
 * <p>Thread safety: one instance formats one exception.
 */
public final class ExceptionPrinter {
    private static final int MAX_WIDTH = 15;
    private static final int MAX_DEPTH = 10;

    private final StackPrinter stacks = new StackPrinter(new SourceLines(), true);
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StringBuilder out = new StringBuilder();
    private final int limit;
    private int depth;
    private boolean needClose;

    private ExceptionPrinter(int limit) {
        this.limit = limit;
    }

    /** The text for an exception with its own traceback; {@code limit}: how many entries of each traceback, the innermost. */
    public static String format(PyBaseException e, int limit) {
        ExceptionPrinter printer = new ExceptionPrinter(limit);
        printer.seen.add(e);
        printer.chain(e);
        return printer.out.toString();
    }

    /** As what can't be raised is told: no chain, no carets, no notes. Compare CPython errors.c: write_unraisable_exc_file. */
    public static String brief(PyBaseException e, int limit) {
        StringBuilder text = new StringBuilder();
        if (e.traceback() != null && limit > 0) {
            text.append("Traceback (most recent call last):\n")
                    .append(new StackPrinter(new SourceLines(), false).format(e.traceback(), limit));
        }
        return text.append(typeName(e.type())).append(": ").append(safe(e, false)).append('\n').toString();
    }

    /** An exception and, before it, those that led to it. */
    private void chain(PyBaseException e) {
        List<PyBaseException> chain = new ArrayList<>();
        List<String> links = new ArrayList<>();
        for (PyBaseException each = e; each != null; ) {
            chain.add(each);
            PyBaseException cause = each.cause();
            PyBaseException before = null;
            String link = null;
            if (cause != null && seen.add(cause)) {
                before = cause;
                link = "\nThe above exception was the direct cause of the following exception:\n\n";
            } else if (each.context() != null && !each.suppressContext() && seen.add(each.context())) {
                before = each.context();
                link = "\nDuring handling of the above exception, another exception occurred:\n\n";
            }
            links.add(link);
            each = before;
        }
        for (int i = chain.size() - 1; i >= 0; i--) {
            if (links.get(i) != null) {
                emit(links.get(i), '|');
            }
            one(chain.get(i));
        }
    }

    private void one(PyBaseException e) {
        if (!(e instanceof PyBaseExceptionGroup group)) {
            stack(e, "Traceback (most recent call last):\n", '|');
            emit(only(e), '|');
        } else if (depth > MAX_DEPTH) {
            emit("... (max_group_depth is " + MAX_DEPTH + ")\n", '|');
        } else {
            group(group);
        }
    }

    private void stack(PyBaseException e, String title, char margin) {
        PyTraceback traceback = e.traceback();
        if (traceback != null && limit > 0) {
            emit(title, margin);
            emit(stacks.format(traceback, limit), '|');
        }
    }

    private void group(PyBaseExceptionGroup e) {
        boolean top = depth == 0;
        if (top) {
            depth++;
        }
        stack(e, "Exception Group Traceback (most recent call last):\n", top ? '+' : '|');
        emit(only(e), '|');
        Object[] members = e.exceptions().items();
        int shown = Math.min(members.length, MAX_WIDTH + 1);
        needClose = false;
        for (int i = 0; i < shown; i++) {
            boolean isLast = i == shown - 1;
            if (isLast) {
                needClose = true;
            }
            boolean truncated = i >= MAX_WIDTH;
            out.append("  ".repeat(depth)).append(i == 0 ? "+-" : "  ").append("+---------------- ")
                    .append(truncated ? "..." : Integer.toString(i + 1)).append(" ----------------\n");
            depth++;
            if (truncated) {
                int more = members.length - MAX_WIDTH;
                emit("and " + more + " more exception" + (more > 1 ? "s" : "") + "\n", '|');
            } else {
                PyBaseException member = (PyBaseException) members[i];
                seen.add(member);
                chain(member);
            }
            if (isLast && needClose) {
                out.append("  ".repeat(depth)).append("+------------------------------------\n");
                needClose = false;
            }
            depth--;
        }
        if (top) {
            depth = 0;
        }
    }

    private void emit(String text, char margin) {
        out.append(Texts.indent(text, depth == 0 ? "" : "  ".repeat(depth) + margin + " "));
    }

    /** The last lines: type and message, and the notes. */
    private static String only(PyBaseException e) {
        StringBuilder text = new StringBuilder();
        String type = typeName(e.type());
        if (e instanceof PySyntaxError s) {
            text.append(SyntaxErrorText.format(s, type));
        } else {
            String message = safe(e, false);
            message += suggestion(e);
            text.append(type).append(message.isEmpty() ? "" : ": " + message).append('\n');
        }
        appendNotes(text, e);
        return text.toString();
    }

    private static String suggestion(PyBaseException e) {
        try {
            return NameSuggestion.of(e);
        } catch (PyException failed) {
            return "";
        }
    }

    private static String safe(Object value, boolean repr) {
        try {
            return Str.toJavaString(repr ? Repr.plainRepr(value) : Repr.plainStr(value));
        } catch (PyException failed) {
            return repr ? "<__notes__ repr() failed>" : value instanceof PyBaseException ? "<exception str() failed>" : "<note str() failed>";
        }
    }

    /** The qualified name, with the module unless it is builtins or __main__. */
    public static String typeName(PyType type) {
        Object module = Attributes.getOrNull(type, "__module__");
        String name = Str.toJavaString(Repr.plainStr(type.qualname()));
        if (module == null || !Str.isStr(module)) {
            return "<unknown>." + name;
        }
        String text = Str.toJavaString(module);
        return text.equals("builtins") || text.equals("__main__") ? name : text + "." + name;
    }

    private static void appendNotes(StringBuilder text, PyBaseException e) {
        Object notes;
        try {
            notes = Attributes.getOrNull(e, "__notes__");
        } catch (PyException failed) {
            text.append("Ignored error getting __notes__: ").append(safe(failed.value, true)).append('\n');
            return;
        }
        if (notes == null || notes == PyNone.NONE) {
            return;
        }
        if (!Sequences.isSequence(notes) || Str.isStr(notes) || notes instanceof org.pyjc.runtime.types.bytes.PyBytes) {
            text.append(safe(notes, true)).append('\n');
            return;
        }
        for (Object note : Iteration.toArray(notes)) {
            for (String line : safe(note, false).split("\n", -1)) {
                text.append(line).append('\n');
            }
        }
    }
}
