package org.pyjc.runtime.types.bytes;

import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.module.codecs.Encodings;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.BytesOps;
import org.pyjc.runtime.text.BytesSplit;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The methods of bytes and bytearray that split, join and decode. Compare CPython bytesobject.c. Thread safety: works on the content of one moment. */
abstract class BytesSplitMethods extends BytesShapeMethods {
    BytesSplitMethods(PyType type) {
        super(type);
    }

    private Object list(byte[][] parts) {
        return PyList.of(all(parts));
    }

    private Object tuple(byte[][] parts) {
        return new PyTuple(all(parts));
    }

    private Object[] all(byte[][] parts) {
        Object[] values = new Object[parts.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = make(parts[i]);
        }
        return values;
    }

    @PyMethod(name = "split", signature = "(self, /, sep=None, maxsplit=-1)")
    final Object split(@OrNone Object sep, long maxsplit) {
        return list(BytesSplit.split(content(), sep == null ? null : separator(sep), maxsplit));
    }

    @PyMethod(name = "rsplit", signature = "(self, /, sep=None, maxsplit=-1)")
    final Object rsplit(@OrNone Object sep, long maxsplit) {
        return list(BytesSplit.rsplit(content(), sep == null ? null : separator(sep), maxsplit));
    }

    @PyMethod(name = "splitlines", signature = "(self, /, keepends=False)")
    final Object splitlines(boolean keepends) {
        return list(BytesSplit.splitlines(content(), keepends));
    }

    @PyMethod(name = "partition")
    final Object partition(Object sep) {
        return tuple(BytesSplit.partition(content(), BytesLike.bytes(sep)));
    }

    @PyMethod(name = "rpartition")
    final Object rpartition(Object sep) {
        return tuple(BytesSplit.rpartition(content(), BytesLike.bytes(sep)));
    }

    @PyMethod(name = "join")
    final Object join(Object iterable) {
        return make(BytesOps.join(content(), pinned(() -> BytesArguments.parts(iterable))));
    }

    @PyMethod(name = "hex", signature = "(self, sep=<absent>, bytes_per_sep=1)",
            doc = "Create a string of hexadecimal numbers from the bytes.\n"
            + "\n"
            + "  sep\n"
            + "    An optional single character or byte to separate hex bytes.\n"
            + "  bytes_per_sep\n"
            + "    How many bytes between separators.  Positive values count from the\n"
            + "    right, negative values count from the left.\n"
            + "\n"
            + "Example:\n"
            + ">>> value = b'\\xb9\\x01\\xef'\n"
            + ">>> value.hex()\n"
            + "'b901ef'\n"
            + ">>> value.hex(':')\n"
            + "'b9:01:ef'\n"
            + ">>> value.hex(':', 2)\n"
            + "'b9:01ef'\n"
            + ">>> value.hex(':', -2)\n"
            + "'b901:ef'")
    final String hex(Object sep, int group) {
        return BytesArguments.hex(content(), sep, group);
    }

    @PyMethod(name = "decode", signature = "(self, /, encoding='utf-8', errors='strict')")
    final Object decode(String encoding, String errors) {
        return Encodings.decode(content(), encoding, errors);
    }
}
