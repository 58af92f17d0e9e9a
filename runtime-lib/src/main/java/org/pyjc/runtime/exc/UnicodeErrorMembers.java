package org.pyjc.runtime.exc;

import org.pyjc.runtime.annot.PyDeleter;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PySetter;

/** The attributes of the Unicode errors. Thread safety: stateless. */
final class UnicodeErrorMembers {
    private UnicodeErrorMembers() {}

    @PyGetter(value = "encoding", doc = "exception encoding")
    static Object encoding(PyUnicodeError self) {
        return PyBaseException.orNone(self.encoding);
    }

    @PySetter("encoding")
    static void setEncoding(PyUnicodeError self, Object value) {
        self.encoding = value;
    }

    @PyDeleter("encoding")
    static void deleteEncoding(PyUnicodeError self) {
        self.encoding = null;
    }

    @PyGetter(value = "object", doc = "exception object")
    static Object object(PyUnicodeError self) {
        return PyBaseException.orNone(self.object);
    }

    @PySetter("object")
    static void setObject(PyUnicodeError self, Object value) {
        self.object = value;
    }

    @PyDeleter("object")
    static void deleteObject(PyUnicodeError self) {
        self.object = null;
    }

    @PyGetter(value = "start", doc = "exception start")
    static Object start(PyUnicodeError self) {
        return self.start == null ? (Object) 0L : self.start;
    }

    @PySetter("start")
    static void setStart(PyUnicodeError self, long value) {
        self.start = value;
    }

    @PyGetter(value = "end", doc = "exception end")
    static Object end(PyUnicodeError self) {
        return self.end == null ? (Object) 0L : self.end;
    }

    @PySetter("end")
    static void setEnd(PyUnicodeError self, long value) {
        self.end = value;
    }

    @PyGetter(value = "reason", doc = "exception reason")
    static Object reason(PyUnicodeError self) {
        return PyBaseException.orNone(self.reason);
    }

    @PySetter("reason")
    static void setReason(PyUnicodeError self, Object value) {
        self.reason = value;
    }

    @PyDeleter("reason")
    static void deleteReason(PyUnicodeError self) {
        self.reason = null;
    }
}
