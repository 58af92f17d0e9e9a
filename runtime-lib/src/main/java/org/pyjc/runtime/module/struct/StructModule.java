package org.pyjc.runtime.module.struct;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.exc.Errors;

/** The module {@code _struct}. Compare CPython _struct.c. Thread safety: see {@link StructFormats}. */
@PyModuleDef(name = "_struct", types = PyStruct.class, doc = "Functions to convert between Python values and C structs.\nPython bytes objects are "
        + "used to hold the data representing the C struct\nand also as format strings (explained below) to describe the layout of data\nin the C "
        + "struct.\n\nThe optional first format char indicates byte order, size and alignment:\n  @: native order, size & alignment (default)\n  =: "
        + "native order, std. size & alignment\n  <: little-endian, std. size & alignment\n  >: big-endian, std. size & alignment\n  !: same as >\n\n"
        + "The remaining chars indicate types of args and must match exactly;\nthese can be preceded by a decimal repeat count:\n  x: pad byte (no data); "
        + "c:char; b:signed byte; B:unsigned byte;\n  ?: _Bool (requires C99; if not available, char is used instead)\n  h:short; H:unsigned short; i:int; "
        + "I:unsigned int;\n  l:long; L:unsigned long; f:float; d:double; e:half-float.\n  F:float complex; D:double complex.\nSpecial cases (preceding "
        + "decimal count indicates length):\n  s:string (array of char); p: pascal string (with count byte).\nSpecial cases (only available in native "
        + "format):\n  n:ssize_t; N:size_t;\n  P:an integer type that is wide enough to hold a pointer.\nSpecial case (not in native mode unless 'long "
        + "long' in platform C):\n  q:long long; Q:unsigned long long\nWhitespace between formats is ignored.\n\nThe variable struct.error is an "
        + "exception raised on errors.\n")
final class StructModule {
    private StructModule() {}

    @PyConstant
    static Object error() {
        return StructErrors.ERROR;
    }

    @PyFunctionDef(signature = "($module, /)", doc = "Clear the internal cache.")
    static void _clearcache() {
        StructFormats.clear();
    }

    @PyFunctionDef(signature = "($module, format, /)", doc = "Return size in bytes of the struct described by the format string.")
    static long calcsize(Object format) {
        return StructFormats.of(format).size();
    }

    @PyFunctionDef(textSignature = false, doc = "pack(format, v1, v2, ...) -> bytes\n\nReturn a bytes object containing the values v1, v2, ... packed "
            + "according\nto the format string.  See help(struct) for more on format strings.")
    static Object pack(Object... args) {
        return StructOperations.pack(format(args), StructOperations.tail(args, 1));
    }

    @PyFunctionDef(textSignature = false, doc = "pack_into(format, buffer, offset, v1, v2, ...)\n\nPack the values v1, v2, ... according to the format "
            + "string and write\nthe packed bytes into the writable buffer buf starting at offset.  Note\nthat the offset is a required argument.  See "
            + "help(struct) for more\non format strings.")
    static void pack_into(Object... args) {
        StructOperations.packInto(format(args), args, 1);
    }

    private static StructFormat format(Object[] args) {
        if (args.length == 0) {
            throw Errors.typeError("missing format argument");
        }
        return StructFormats.of(args[0]);
    }

    @PyFunctionDef(signature = "($module, format, buffer, /)", doc = "Return a tuple containing values unpacked according to the format string.\n\nThe "
            + "buffer's size in bytes must be calcsize(format).\n\nSee help(struct) for more on format strings.")
    static Object unpack(Object format, Object buffer) {
        return StructOperations.unpack(StructFormats.of(format), buffer);
    }

    @PyFunctionDef(signature = "($module, format, /, buffer, offset=0)", doc = "Return a tuple containing values unpacked according to the format "
            + "string.\n\nThe buffer's size, minus offset, must be at least calcsize(format).\n\nSee help(struct) for more on format strings.")
    static Object unpack_from(Object format, Object buffer, long offset) {
        return StructOperations.unpackFrom(StructFormats.of(format), buffer, offset);
    }

    @PyFunctionDef(signature = "($module, format, buffer, /)", doc = "Return an iterator yielding tuples unpacked from the given bytes.\n\nThe bytes are "
            + "unpacked according to the format string, like a repeated\ninvocation of unpack_from().\n\nRequires that the bytes length be a multiple of "
            + "the format struct size.")
    static Object iter_unpack(Object format, Object buffer) {
        return StructOperations.iterate(StructFormats.of(format), buffer);
    }
}
