package org.pyjc.runtime.module.builtins;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.importing.Modules;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.LineInput;
import org.pyjc.runtime.module.io.PyTextIOWrapper;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.none.PyNone;

/** print, input and open. Compare CPython bltinmodule.c: builtin_print_impl, builtin_input_impl. Thread safety: the file's. */
public final class Printing {
    private Printing() {}

    @PyFunctionDef(signature = "(*args, sep=' ', end='\\n', file=None, flush=False)",
            doc = "Prints the values to a stream, or to sys.stdout by default.\n"
            + "\n"
            + "  sep\n"
            + "    string inserted between values, default a space.\n"
            + "  end\n"
            + "    string appended after the last value, default a newline.\n"
            + "  file\n"
            + "    a file-like object (stream); defaults to the current sys.stdout.\n"
            + "  flush\n"
            + "    whether to forcibly flush the stream.")
    static void print(Object[] args, Object sep, Object end, Object file, boolean flush) {
        Object separator = separator(sep, " ", "sep");
        Object ending = separator(end, "\n", "end");
        Object out = file;
        if (out == PyNone.NONE) {
            out = Modules.sysAttribute("stdout");
            if (out == null) {
                throw Errors.runtimeError("lost sys.stdout");
            }
            if (out == PyNone.NONE) {
                return;
            }
        }
        if (out.getClass() == PyTextIOWrapper.class && ((PyTextIOWrapper) out).type() == PyTextIOWrapper.TYPE) {
            ((PyTextIOWrapper) out).write(line(args, separator, ending));
        } else {
            Object write = Attributes.get(out, "write");
            for (int i = 0; i < args.length; i++) {
                if (i > 0) {
                    Call.call1(write, separator);
                }
                Call.call1(write, Repr.str(args[i]));
            }
            Call.call1(write, ending);
        }
        if (flush) {
            Call.method0(out, "flush");
        }
    }

    private static Object line(Object[] args, Object separator, Object ending) {
        if (args.length == 1 && Repr.plainStr(args[0]) instanceof String s && ending instanceof String e) {
            return Str.concat(s, e);
        }
        StrBuilder text = new StrBuilder();
        for (int i = 0; i < args.length; i++) {
            if (i > 0) {
                text.append(separator);
            }
            text.append(Repr.plainStr(args[i]));
        }
        return text.append(ending).build();
    }

    /** Flushes a stream that may not be able to. */
    private static void flush(Object stream) {
        try {
            Call.method0(stream, "flush");
        } catch (PyException e) {
            // as CPython's builtin_input_impl: PyErr_Clear()
        }
    }

    private static Object separator(Object value, String standard, String name) {
        if (value == PyNone.NONE) {
            return standard;
        }
        Object text = Values.strOrNull(value);
        if (text == null) {
            throw Errors.typeError(name + " must be None or a string, not " + PyType.of(value).name());
        }
        return text;
    }

    @PyFunctionDef(signature = "(prompt='', /)",
            doc = "Read a string from standard input.  The trailing newline is stripped.\n"
            + "\n"
            + "The prompt string, if given, is printed to standard output without a\n"
            + "trailing newline before reading input.\n"
            + "\n"
            + "If the user hits EOF (*nix: Ctrl-D, Windows: Ctrl-Z+Return), raise EOFError.\n"
            + "On *nix systems, readline is used if available.")
    static Object input(Object prompt) {
        Object in = required("stdin");
        Object out = required("stdout");
        Object err = required("stderr");
        flush(err);
        LineInput.Editor editor = LineInput.editor();
        if (editor != null && isTerminal(in, 0) && isTerminal(out, 1)) {
            flush(out);
            Object text = editor.readLine(prompt == PyNone.NONE ? "" : Str.toJavaString(Values.strOrNull(Repr.str(prompt))));
            if (text == null) {
                throw Errors.of(Exceptions.EOF_ERROR, new Object[0]);
            }
            return text;
        }
        if (prompt != PyNone.NONE && !"".equals(prompt)) {
            Call.method1(out, "write", Repr.str(prompt));
        }
        flush(out);
        Object line = Values.strOrNull(Call.method0(in, "readline"));
        if (line == null) {
            throw Errors.typeError("object.readline() returned non-string");
        }
        int length = Str.length(line);
        if (length == 0) {
            throw Errors.eofError("EOF when reading a line");
        }
        return Str.codePointAt(line, length - 1) == '\n' ? Str.substring(line, 0, length - 1) : line;
    }

    /** Whether a stream is that of a descriptor, which is a terminal. */
    private static boolean isTerminal(Object stream, int fd) {
        try {
            return Values.intOrNull(Call.method0(stream, "fileno")) instanceof Long number && number == fd && Fds.get(fd).isTerminal();
        } catch (PyException e) {
            return false;
        }
    }

    private static Object required(String stream) {
        Object value = Modules.sysAttribute(stream);
        if (value == null || value == PyNone.NONE) {
            throw Errors.runtimeError("input(): lost sys." + stream);
        }
        return value;
    }

}
