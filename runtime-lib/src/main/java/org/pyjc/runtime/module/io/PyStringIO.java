package org.pyjc.runtime.module.io;

import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrReplace;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * {@code io.StringIO}: code points in a growing array. Compare CPython Modules/_io/stringio.c. Thread safety: its monitor.
 */
@PyTypeDef(name = "StringIO", module = "_io", base = PyTextIOBase.class, immutable = false,
        signature = "(initial_value='', newline='\\n')", doc = "Text I/O implementation using an in-memory buffer.")
public class PyStringIO extends PyTextIOBase {
    public static final PyType TYPE = PyType.define(new PyStringIOExposer());
    private static final int LARGEST = Integer.MAX_VALUE - 8;

    private CharStore store = new CharStore();
    private long pos;
    private boolean closed;
    private boolean ready;
    private String newline;
    private Newlines newlines;

    protected PyStringIO(PyType type) {
        super(type);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyStringIO(cls);
    }

    @PyInit(signature = "(self, initial_value='', newline='\\n')")
    synchronized void init(Object initialValue, @OrNone String givenNewline) {
        if (givenNewline != null && !givenNewline.isEmpty() && !givenNewline.equals("\n") && !givenNewline.equals("\r")
                && !givenNewline.equals("\r\n")) {
            throw Errors.valueError("illegal newline value: " + Str.toJavaString(Repr.plainRepr(givenNewline)));
        }
        newline = givenNewline;
        newlines = givenNewline == null || givenNewline.isEmpty() ? new Newlines(givenNewline == null) : null;
        store = new CharStore();
        pos = 0;
        closed = false;
        ready = true;
        if (initialValue != PyNone.NONE) {
            Object text = Values.strOrNull(initialValue);
            if (text == null) {
                throw Errors.typeError("initial_value must be str or None, not " + PyType.of(initialValue).name());
            }
            put(text);
            pos = 0;
        }
    }

    private void live() {
        if (!ready) {
            throw Errors.valueError("I/O operation on uninitialized object");
        }
        if (closed) {
            throw Errors.valueError("I/O operation on closed file");
        }
    }

    private void put(Object given) {
        Object text = newlines == null ? given : newlines.decode(given, true);
        if ("\r".equals(newline) || "\r\n".equals(newline)) {
            text = StrReplace.replace(text, "\n", newline, -1);
        }
        long end = pos + Str.length(text);
        if (end < 0) {
            throw Errors.overflowError("new position too large");
        }
        if (end > LARGEST) {
            throw Errors.memoryError("");
        }
        store.write((int) pos, text);
        pos = end;
    }

    @Override
    @PyMethod(signature = "($self, s, /)")
    synchronized Object write(Object s) {
        Object text = Values.strOrNull(s);
        if (text == null) {
            throw Errors.typeError("string argument expected, got '" + PyType.of(s).name() + "'");
        }
        live();
        long length = Str.length(text);
        if (length > 0) {
            put(text);
        }
        return length;
    }

    @PyMethod
    synchronized Object getvalue() {
        live();
        return store.text(0, store.size());
    }

    @Override
    @PyMethod(signature = "($self, size=-1, /)")
    synchronized Object read(Object size) {
        live();
        long count = size == PyNone.NONE ? -1 : Index.ssize(size);
        int start = (int) Math.min(pos, store.size());
        int end = count < 0 ? store.size() : start + (int) Math.min(store.size() - start, count);
        if (end > start) {
            pos = end;
        }
        return store.text(start, end);
    }

    @Override
    @PyMethod(signature = "($self, size=-1, /)")
    synchronized Object readline(Object size) {
        live();
        return line(size == PyNone.NONE ? -1 : Index.ssize(size));
    }

    private Object line(long limit) {
        if (pos >= store.size()) {
            return "";
        }
        int start = (int) pos;
        int end = store.lineEnd(start, newline);
        if (limit >= 0) {
            end = start + (int) Math.min(end - start, limit);
        }
        pos = end;
        return store.text(start, end);
    }

    @Override
    @PyMethod(name = "__next__")
    Object next() {
        Object line;
        if (type() == TYPE) {
            synchronized (this) {
                live();
                line = line(-1);
            }
        } else {
            line = Values.strOrNull(Call.method0(this, "readline"));
        }
        if (line == null || Str.length(line) == 0) {
            throw Errors.stopIteration(null);
        }
        return line;
    }

    @Override
    @PyMethod
    synchronized Object tell() {
        live();
        return pos;
    }

    @Override
    @PyMethod(signature = "($self, pos, whence=0, /)")
    synchronized Object seek(Object offset, int whence) {
        live();
        long target = Index.ssize(offset);
        if (whence < 0 || whence > 2) {
            throw Errors.valueError("Invalid whence (" + whence + ", should be 0, 1 or 2)");
        }
        if (whence == 0 && target < 0) {
            throw Errors.valueError("Negative seek position " + target);
        }
        if (whence != 0 && target != 0) {
            throw Errors.of(org.pyjc.runtime.exc.Exceptions.OS_ERROR, "Can't do nonzero cur-relative seeks");
        }
        pos = whence == 0 ? target : whence == 1 ? pos : store.size();
        return pos;
    }

    @Override
    @PyMethod(signature = "($self, pos=None, /)")
    synchronized Object truncate(Object size) {
        live();
        long length = size == PyNone.NONE ? pos : Index.ssize(size);
        if (length < 0) {
            throw Errors.valueError("Negative size value " + length);
        }
        store.truncate(length);
        return length;
    }

    @Override
    @PyMethod
    synchronized void close() {
        closed = true;
        store = new CharStore();
        super.close();
    }

    @Override
    boolean isClosed() {
        if (!ready) {
            throw Errors.valueError("I/O operation on uninitialized object");
        }
        return closed;
    }

    @Override
    @PyMethod
    void flush() {
        if (closed && !isBaseClosed()) {
            return;
        }
        super.flush();
    }

    @Override
    @PyMethod
    synchronized boolean readable() {
        live();
        return true;
    }

    @Override
    @PyMethod
    synchronized boolean writable() {
        live();
        return true;
    }

    @Override
    @PyMethod
    synchronized boolean seekable() {
        live();
        return true;
    }

    @PyGetter("line_buffering")
    synchronized boolean lineBuffering() {
        live();
        return false;
    }

    @Override
    @PyGetter("newlines")
    synchronized Object newlines() {
        live();
        return newlines == null ? PyNone.NONE : newlines.seen();
    }

    @PyMethod(name = "__getstate__")
    synchronized Object getState() {
        live();
        Object dict = Attributes.get(this, "__dict__");
        return new PyTuple(store.text(0, store.size()), newline == null ? PyNone.NONE : newline, pos,
                dict instanceof PyDict d ? d.copy() : Call.method0(dict, "copy"));
    }

    @PyMethod(name = "__setstate__")
    synchronized void setState(Object state) {
        if (closed) {
            throw Errors.valueError("I/O operation on closed file");
        }
        if (!(state instanceof PyTuple t) || t.items().length < 4) {
            throw Errors.typeError(type().name() + ".__setstate__ argument should be 4-tuple, got " + PyType.of(state).name());
        }
        Object mode = t.items()[1];
        if (mode != PyNone.NONE && Values.strOrNull(mode) == null) {
            throw Errors.typeError("newline must be str or None, not " + PyType.of(mode).name());
        }
        Object text = Values.strOrNull(t.items()[0]);
        if (text == null) {
            throw Errors.typeError("initial_value must be str or None, not " + PyType.of(t.items()[0]).name());
        }
        if (!Index.isIndex(t.items()[2])) {
            throw Errors.typeError("third item of state must be an integer, got " + PyType.of(t.items()[2]).name());
        }
        if (t.items()[3] != PyNone.NONE && !(t.items()[3] instanceof PyDict)) {
            throw Errors.typeError("fourth item of state should be a dict, got a " + PyType.of(t.items()[3]).name());
        }
        init("", mode == PyNone.NONE ? null : Str.toJavaString(Values.strOrNull(mode)));
        store.write(0, text);
        long position = Index.ssize(t.items()[2]);
        if (position < 0) {
            throw Errors.valueError("position value cannot be negative");
        }
        pos = position;
        if (t.items()[3] != PyNone.NONE) {
            Call.method1(Attributes.get(this, "__dict__"), "update", t.items()[3]);
        }
    }
}
