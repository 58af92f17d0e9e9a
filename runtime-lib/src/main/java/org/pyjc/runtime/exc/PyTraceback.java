package org.pyjc.runtime.exc;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.annot.PyDeleter;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;

/**
 * One entry of a traceback. Its frame object is made when it is first asked for. Compare CPython traceback.c.
 *
 * <p>Thread safety: {@code tb_next} and the frame are volatile, the rest is immutable.
 */
@PyTypeDef(name = "traceback", doc = "Create a new traceback object.", subclassable = false,
        signature = "(tb_next, tb_frame, tb_lasti, tb_lineno)")
public final class PyTraceback extends PyObject {
    public static final PyType TYPE = PyType.define(new PyTracebackExposer());

    private static final int BY_POSITION = Integer.MIN_VALUE;

    private volatile PyTraceback next;
    private volatile PyFrame frame;
    private volatile int left = -1;
    private final PyCode code;
    private final PyDict globals;
    private final int pos;
    private final int line;
    private final int lasti;

    /** An entry; {@code frame} is null when the function has none. */
    PyTraceback(PyTraceback next, PyCode code, PyDict globals, int pos, PyFrame frame) {
        super(TYPE);
        this.next = next;
        this.frame = frame;
        this.code = code;
        this.globals = globals;
        this.pos = pos;
        this.line = -1;
        this.lasti = BY_POSITION;
    }

    private PyTraceback(PyTraceback next, PyFrame frame, int lasti, int line) {
        super(TYPE);
        this.next = next;
        this.frame = frame;
        this.code = frame.code();
        this.globals = frame.globals();
        this.pos = Positions.atOffset(lasti);
        this.lasti = lasti;
        this.line = line;
    }

    @PyNew(signature = "(tb_next, tb_frame, tb_lasti, tb_lineno)")
    static Object create(PyType cls, Object tbNext, PyFrame tbFrame, int tbLasti, int tbLineno) {
        return new PyTraceback(asNext(tbNext), tbFrame, tbLasti, tbLineno);
    }

    private static PyTraceback asNext(Object value) {
        if (value == PyNone.NONE) {
            return null;
        }
        if (value instanceof PyTraceback t) {
            return t;
        }
        throw Errors.typeError("expected traceback object or None, got '" + PyType.of(value).name() + "'");
    }

    /** The entry nearer to where the exception was raised, or null. */
    public PyTraceback next() {
        return next;
    }

    public PyCode code() {
        return code;
    }

    public PyDict globals() {
        return globals;
    }

    /** The index into the code's position table, -1 when unknown. */
    public int position() {
        return pos;
    }

    @PyGetter("tb_next")
    Object nextAttribute() {
        return PyBaseException.orNone(next);
    }

    @PySetter("tb_next")
    void setNext(Object value) {
        PyTraceback given = asNext(value);
        for (PyTraceback t = given; t != null; t = t.next) {
            if (t == this) {
                throw Errors.valueError("traceback loop detected");
            }
        }
        next = given;
    }

    @PyDeleter("tb_next")
    void deleteNext() {
        throw Errors.typeError("can't delete tb_next attribute");
    }

    /** Says where the frame was when it was left for good, if that is not where the exception came up. */
    void leftAt(int position) {
        left = position;
    }

    @PyGetter("tb_frame")
    public PyFrame frame() {
        PyFrame present = frame;
        if (present == null) {
            synchronized (this) {
                present = frame;
                if (present == null) {
                    present = left < 0 ? new PyFrame(code, globals, pos, line())
                            : new PyFrame(code, globals, left, Positions.line(code, left));
                    frame = present;
                }
            }
        }
        return present;
    }

    @PyGetter("tb_lasti")
    int lastInstruction() {
        return lasti == BY_POSITION ? Positions.offset(code, pos) : lasti;
    }

    @PyGetter("tb_lineno")
    Object lineAttribute() {
        int n = line();
        return n < 0 ? PyNone.NONE : (Object) (long) n;
    }

    /** The line, -1 when unknown. */
    public int line() {
        return line >= 0 ? line : Positions.line(code, pos);
    }

    @PyMethod(name = "__dir__")
    Object dir() {
        return PyList.of("tb_frame", "tb_next", "tb_lasti", "tb_lineno");
    }
}
