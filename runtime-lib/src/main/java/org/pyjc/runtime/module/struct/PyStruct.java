package org.pyjc.runtime.module.struct;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.text.StrRepr;

/** The type {@code struct.Struct}. Compare CPython _struct.c: PyStructObject. Thread safety: immutable once it is initialised. */
@PyTypeDef(name = "Struct", module = "_struct", weakReferable = true, doc = "Struct(fmt) --> compiled struct object\n\n")
public final class PyStruct extends PyObject {
    public static final PyType TYPE = PyType.define(new PyStructExposer());

    private volatile StructFormat format;
    private volatile String text;

    private PyStruct(PyType type) {
        super(type);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyStruct(cls);
    }

    @PyInit(signature = "(self, format)")
    void init(Object format) {
        this.text = StructFormats.text(format);
        this.format = StructFormats.of(format);
    }

    private StructFormat format() {
        StructFormat f = format;
        if (f == null) {
            throw Errors.runtimeError("Struct object is not initialized");
        }
        return f;
    }

    @PyGetter(value = "format", doc = "struct format string")
    Object formatText() {
        format();
        return text;
    }

    @PyGetter(doc = "struct size in bytes")
    long size() {
        StructFormat f = format;
        return f == null ? -1 : f.size();
    }

    @PyMethod(textSignature = false, doc = "S.pack(v1, v2, ...) -> bytes\n\nReturn a bytes object containing values v1, v2, ... packed according\n"
            + "to the format string S.format.  See help(struct) for more on format\nstrings.")
    Object pack(Object... values) {
        return StructOperations.pack(format(), values);
    }

    @PyMethod(name = "pack_into", textSignature = false, doc = "S.pack_into(buffer, offset, v1, v2, ...)\n\nPack the values v1, v2, ... according "
            + "to the format string S.format\nand write the packed bytes into the writable buffer buf starting at\noffset.  Note that the offset is a "
            + "required argument.  See\nhelp(struct) for more on format strings.")
    void packInto(Object... args) {
        StructOperations.packInto(format(), args, 0);
    }

    @PyMethod(signature = "($self, buffer, /)", doc = "Return a tuple containing unpacked values.\n\nUnpack according to the format string "
            + "Struct.format.  The buffer's size\nin bytes must be Struct.size.\n\nSee help(struct) for more on format strings.")
    Object unpack(Object buffer) {
        return StructOperations.unpack(format(), buffer);
    }

    @PyMethod(name = "unpack_from", signature = "($self, /, buffer, offset=0)", doc = "Return a tuple containing unpacked values.\n\nValues are "
            + "unpacked according to the format string Struct.format.\n\nThe buffer's size in bytes, starting at position offset, must be\nat least "
            + "Struct.size.\n\nSee help(struct) for more on format strings.")
    Object unpackFrom(Object buffer, long offset) {
        return StructOperations.unpackFrom(format(), buffer, offset);
    }

    @PyMethod(name = "iter_unpack", signature = "($self, buffer, /)", doc = "Return an iterator yielding tuples.\n\nTuples are unpacked from the given "
            + "bytes source, like a repeated\ninvocation of unpack_from().\n\nRequires that the bytes length be a multiple of the struct size.")
    Object iterUnpack(Object buffer) {
        return StructOperations.iterate(format(), buffer);
    }

    @PyMethod
    Object __repr__() {
        format();
        return new StrBuilder().append(type().qualname()).append("(").append(StrRepr.repr(text)).append(")").build();
    }
}
