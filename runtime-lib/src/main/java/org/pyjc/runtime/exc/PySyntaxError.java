package org.pyjc.runtime.exc;

import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** SyntaxError with the place of the mistake. Thread safety: as {@link PyBaseException}. */
@PyTypeDef(name = "SyntaxError", base = ExceptionBases.OfException.class, doc = "Invalid syntax.")
public class PySyntaxError extends PyBaseException {
    public static final PyType TYPE = PyType.define(new PySyntaxErrorExposer());

    @PyMember(writable = true, doc = "exception msg")
    volatile Object msg;
    @PyMember(writable = true, doc = "exception filename")
    volatile Object filename;
    @PyMember(writable = true, doc = "exception lineno")
    volatile Object lineno;
    @PyMember(writable = true, doc = "exception offset")
    volatile Object offset;
    @PyMember(writable = true, doc = "exception text")
    volatile Object text;
    @PyMember(value = "end_lineno", writable = true, doc = "exception end lineno")
    volatile Object endLineno;
    @PyMember(value = "end_offset", writable = true, doc = "exception end offset")
    volatile Object endOffset;
    @PyMember(value = "print_file_and_line", writable = true, doc = "exception print_file_and_line")
    volatile Object printFileAndLine;
    @PyMember(value = "_metadata", writable = true, doc = "exception private metadata")
    volatile Object metadata;

    public PySyntaxError(PyType type, Object... args) {
        super(type, args);
        fill(args);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        PySyntaxError e = new PySyntaxError(cls);
        e.setArgs(positional(args, kwnames));
        return e;
    }

    @Override
    @PyInit
    void init(Object[] args, String[] kwnames) {
        super.init(args, kwnames);
        fill(args);
    }

    private void fill(Object[] args) {
        if (args.length > 0) {
            msg = args[0];
        }
        if (args.length == 2) {
            fillPlace(args[1] instanceof PyTuple t ? t.items() : Iteration.toArray(args[1]));
        }
    }

    private void fillPlace(Object[] info) {
        if (info.length < 4 || info.length > 7) {
            throw Errors.typeError("function takes at " + (info.length < 4 ? "least 4" : "most 7") + " arguments ("
                    + info.length + " given)");
        }
        filename = info[0];
        lineno = info[1];
        offset = info[2];
        text = info[3];
        endLineno = info.length > 4 ? info[4] : null;
        endOffset = info.length > 5 ? info[5] : null;
        metadata = info.length > 6 ? info[6] : null;
        if (info.length == 5) {
            throw Errors.typeError("end_offset must be provided when end_lineno is provided");
        }
    }

    @Override
    @PyMethod(name = "__str__")
    Object str() {
        StrBuilder out = new StrBuilder().append(Repr.plainStr(orNone(msg)));
        String file = Str.isStr(filename) ? Str.toJavaString(filename) : null;
        if (file != null) {
            out.append(" (").append(Str.fromUtf16(file.substring(file.lastIndexOf('/') + 1)));
            if (lineno instanceof Long line) {
                out.append(", line ").append(Long.toString(line));
            }
            return out.append(')').build();
        }
        return lineno instanceof Long line ? out.append(" (line " + line + ")").build() : out.build();
    }

    public Object msg() {
        return orNone(msg);
    }

    public Object filename() {
        return orNone(filename);
    }

    public Object lineno() {
        return orNone(lineno);
    }

    public Object offset() {
        return orNone(offset);
    }

    public Object text() {
        return orNone(text);
    }

    public Object endLineno() {
        return orNone(endLineno);
    }

    public Object endOffset() {
        return orNone(endOffset);
    }

    public Object metadata() {
        return orNone(metadata);
    }

    /** Sets the file and line where they are unknown, as the import system does. */
    public void setPlace(Object file, Object line) {
        if (filename == null || filename == PyNone.NONE) {
            filename = file;
        }
        if (lineno == null || lineno == PyNone.NONE) {
            lineno = line;
        }
    }
}
