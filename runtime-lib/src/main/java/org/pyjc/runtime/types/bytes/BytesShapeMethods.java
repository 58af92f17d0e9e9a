package org.pyjc.runtime.types.bytes;

import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.BytesOps;
import org.pyjc.runtime.text.BytesPad;

/** The methods of bytes and bytearray that pad, strip and replace. Compare CPython bytesobject.c. Thread safety: works on the content of one moment. */
abstract class BytesShapeMethods extends BytesCaseMethods {
    BytesShapeMethods(PyType type) {
        super(type);
    }

    @PyMethod(name = "center", signature = "(self, width, fillchar=<absent>, /)")
    final Object center(long width, Object fillchar) {
        return make(BytesPad.center(content(), width, BytesArguments.fill(fillchar, "center")));
    }

    @PyMethod(name = "ljust", signature = "(self, width, fillchar=<absent>, /)")
    final Object ljust(long width, Object fillchar) {
        return make(BytesPad.ljust(content(), width, BytesArguments.fill(fillchar, "ljust")));
    }

    @PyMethod(name = "rjust", signature = "(self, width, fillchar=<absent>, /)")
    final Object rjust(long width, Object fillchar) {
        return make(BytesPad.rjust(content(), width, BytesArguments.fill(fillchar, "rjust")));
    }

    @PyMethod(name = "zfill")
    final Object zfill(long width) {
        return make(BytesPad.zfill(content(), width));
    }

    @PyMethod(name = "expandtabs", signature = "(self, /, tabsize=8)")
    final Object expandTabs(int tabsize) {
        return make(BytesPad.expandTabs(content(), tabsize));
    }

    @PyMethod(name = "strip", signature = "(self, bytes=None, /)")
    final Object strip(@OrNone Object bytes) {
        return make(BytesOps.strip(content(), bytes == null ? null : BytesLike.bytes(bytes)));
    }

    @PyMethod(name = "lstrip", signature = "(self, bytes=None, /)")
    final Object lstrip(@OrNone Object bytes) {
        return make(BytesOps.lstrip(content(), bytes == null ? null : BytesLike.bytes(bytes)));
    }

    @PyMethod(name = "rstrip", signature = "(self, bytes=None, /)")
    final Object rstrip(@OrNone Object bytes) {
        return make(BytesOps.rstrip(content(), bytes == null ? null : BytesLike.bytes(bytes)));
    }

    @PyMethod(name = "removeprefix")
    final Object removePrefix(Object affix) {
        return make(BytesOps.removePrefix(content(), BytesLike.bytes(affix)));
    }

    @PyMethod(name = "removesuffix")
    final Object removeSuffix(Object affix) {
        return make(BytesOps.removeSuffix(content(), BytesLike.bytes(affix)));
    }

    @PyMethod(name = "replace", signature = "(self, old, new, count=-1, /)")
    final Object replace(Object old, Object replacement, long count) {
        return make(BytesOps.replace(content(), BytesLike.bytes(old), BytesLike.bytes(replacement), count));
    }

    @PyMethod(name = "translate", signature = "(self, table, /, delete=<absent>)")
    final Object translate(Object table, Object delete) {
        return make(BytesOps.translate(content(), BytesArguments.table(table), delete == null ? new byte[0] : BytesLike.bytes(delete)));
    }
}
