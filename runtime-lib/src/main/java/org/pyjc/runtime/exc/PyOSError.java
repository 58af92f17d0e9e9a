package org.pyjc.runtime.exc;

import org.pyjc.runtime.annot.PyDeleter;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * OSError and its family. Compare CPython Objects/exceptions.c: oserror_parse_args, oserror_init, OSError_new.
 *
 * <p>Thread safety: as {@link PyBaseException}.
 */
@PyTypeDef(name = "OSError", base = ExceptionBases.OfException.class, doc = "Base class for I/O related errors.")
public class PyOSError extends PyBaseException {
    public static final PyType TYPE = PyType.define(new PyOSErrorExposer());

    @PyMember(writable = true, doc = "POSIX exception code")
    volatile Object errno;
    @PyMember(writable = true, doc = "exception strerror")
    volatile Object strerror;
    @PyMember(writable = true, doc = "exception filename")
    volatile Object filename;
    @PyMember(writable = true, doc = "second exception filename")
    volatile Object filename2;
    private volatile long written = -1;

    public PyOSError(PyType type, Object... args) {
        super(type);
        fill(args);
    }

    private PyOSError(PyType type) {
        super(type);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        if (initDoesTheWork(cls)) {
            return new PyOSError(cls);
        }
        if (kwnames.length > 0) {
            throw Errors.typeError(cls.name() + "() takes no keyword arguments");
        }
        return new PyOSError(cls == TYPE && args.length > 1 && args.length <= 5 ? OsErrors.typeOf(args[0]) : cls, args);
    }

    @Override
    @PyInit
    void init(Object[] args, String[] kwnames) {
        if (initDoesTheWork(type())) {
            refuseKeywords(kwnames);
            fill(args);
        }
    }

    /** Whether a subclass overrides {@code __init__} but not {@code __new__}. */
    private static boolean initDoesTheWork(PyType cls) {
        return cls != TYPE && cls.lookup("__init__") != TYPE.lookup("__init__") && cls.lookup("__new__") == TYPE.lookup("__new__");
    }

    private void fill(Object[] given) {
        setArgs(given);
        if (given.length < 2 || given.length > 5) {
            return;
        }
        errno = given[0];
        strerror = given[1];
        Object name = given.length > 2 ? given[2] : PyNone.NONE;
        if (name == PyNone.NONE) {
            return;
        }
        if (type() == Exceptions.BLOCKING_IO_ERROR && Index.isIndex(name)) {
            written = toCount(name);
            return;
        }
        filename = name;
        if (given.length > 4 && given[4] != PyNone.NONE) {
            filename2 = given[4];
        }
        setArgs(given[0], given[1]);
    }

    /** As a Py_ssize_t; ValueError beyond it. */
    private static long toCount(Object value) {
        if (Index.of(value) instanceof Long n) {
            return n;
        }
        throw Errors.valueError("Python int too large to convert to C ssize_t");
    }

    /** The number or, for what is not an int, null. */
    public Long errorNumber() {
        return errno instanceof Long n ? n : null;
    }

    @Override
    @PyMethod(name = "__str__")
    Object str() {
        if (filename == null && (errno == null || strerror == null)) {
            return argsText();
        }
        StrBuilder out = new StrBuilder().append("[Errno ").append(Repr.plainStr(orNone(errno))).append("] ")
                .append(Repr.plainStr(orNone(strerror)));
        if (filename != null) {
            out.append(": ").append(Repr.plainRepr(filename));
            if (filename2 != null) {
                out.append(" -> ").append(Repr.plainRepr(filename2));
            }
        }
        return out.build();
    }

    @Override
    @PyMethod(name = "__reduce__")
    Object reduce() {
        PyTuple given = args();
        if (given.items().length == 2 && filename != null) {
            given = filename2 == null
                    ? new PyTuple(given.items()[0], given.items()[1], filename)
                    : new PyTuple(given.items()[0], given.items()[1], filename, PyNone.NONE, filename2);
        }
        return reduceWith(given, state());
    }

    @PyGetter("characters_written")
    long charactersWritten() {
        if (written == -1) {
            throw Errors.attributeError("characters_written");
        }
        return written;
    }

    @PySetter("characters_written")
    void setCharactersWritten(Object value) {
        written = toCount(value);
    }

    @PyDeleter("characters_written")
    void deleteCharactersWritten() {
        charactersWritten();
        written = -1;
    }
}
