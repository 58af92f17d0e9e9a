package org.pyjc.runtime.types.bytes;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.BytesSearch;

/** The methods of bytes and bytearray that search. Compare CPython bytes_methods.c. Thread safety: works on the content of one moment. */
abstract class BytesSearchMethods extends PyObject {
    BytesSearchMethods(PyType type) {
        super(type);
    }

    /** The bytes of this moment, not to be changed. */
    abstract byte[] content();

    /** A value of the exact type with these bytes, which the caller gives away. */
    abstract Object make(byte[] bytes);

    @PyMethod(name = "find", signature = "(self, sub, start=None, end=None, /)")
    final long find(Object sub, Object start, Object end) {
        return BytesSearch.find(content(), BytesArguments.needle(sub), BytesArguments.start(start), BytesArguments.end(end));
    }

    @PyMethod(name = "rfind", signature = "(self, sub, start=None, end=None, /)")
    final long rfind(Object sub, Object start, Object end) {
        return BytesSearch.rfind(content(), BytesArguments.needle(sub), BytesArguments.start(start), BytesArguments.end(end));
    }

    @PyMethod(name = "index", signature = "(self, sub, start=None, end=None, /)")
    final long index(Object sub, Object start, Object end) {
        return BytesSearch.index(content(), BytesArguments.needle(sub), BytesArguments.start(start), BytesArguments.end(end));
    }

    @PyMethod(name = "rindex", signature = "(self, sub, start=None, end=None, /)")
    final long rindex(Object sub, Object start, Object end) {
        return BytesSearch.rindex(content(), BytesArguments.needle(sub), BytesArguments.start(start), BytesArguments.end(end));
    }

    @PyMethod(name = "count", signature = "(self, sub, start=None, end=None, /)")
    final long count(Object sub, Object start, Object end) {
        return BytesSearch.count(content(), BytesArguments.needle(sub), BytesArguments.start(start), BytesArguments.end(end));
    }

    @PyMethod(name = "startswith", signature = "(self, prefix, start=None, end=None, /)")
    final boolean startswith(Object prefix, Object start, Object end) {
        return BytesArguments.affix(content(), prefix, BytesArguments.start(start), BytesArguments.end(end), true);
    }

    @PyMethod(name = "endswith", signature = "(self, prefix, start=None, end=None, /)")
    final boolean endswith(Object prefix, Object start, Object end) {
        return BytesArguments.affix(content(), prefix, BytesArguments.start(start), BytesArguments.end(end), false);
    }
}
