package org.pyjc.runtime.module.multibyte;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.module.codecs.Encodings;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.codec.CodecErrorHandler;
import org.pyjc.runtime.text.codec.multibyte.MultibyteCodec;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** A codec of several bytes a character. Compare CPython multibytecodec.c: MultibyteCodec_Encode. Thread safety: immutable. */
@PyTypeDef(name = "MultibyteCodec", module = "_multibytecodec", subclassable = false, instantiable = false)
final class PyMultibyteCodec extends PyObject {
    public static final PyType TYPE = PyType.define(new PyMultibyteCodecExposer());

    final MultibyteCodec codec;

    private PyMultibyteCodec(MultibyteCodec codec) {
        super(TYPE);
        this.codec = codec;
    }

    /** {@code getcodec(name)} of a module that has these codecs. */
    static Object find(Object name, String... codecs) {
        if (!(Values.strOrNull(name) instanceof String wanted)) {
            throw Errors.typeError("encoding name must be a string.");
        }
        MultibyteCodec found = java.util.List.of(codecs).contains(wanted) ? MultibyteCodec.find(wanted) : null;
        if (found == null) {
            throw Errors.of(org.pyjc.runtime.exc.Exceptions.LOOKUP_ERROR, "no such codec is supported.");
        }
        return new PyMultibyteCodec(found);
    }

    static CodecErrorHandler handler(Object errors) {
        return Encodings.handler(errors == null || errors == PyNone.NONE ? "strict" : Str.toJavaString(errors));
    }

    static Object text(Object input) {
        Object text = Values.strOrNull(input);
        return text != null ? text : Values.strOrNull(Repr.str(input));
    }

    @PyMethod(signature = "($self, /, input, errors=None)", doc = "Return an encoded string version of 'input'.\n\n'errors' may be given to set a different "
            + "error handling scheme. Default is\n'strict' meaning that encoding errors raise a UnicodeEncodeError. Other possible\nvalues are 'ignore', "
            + "'replace' and 'xmlcharrefreplace' as well as any other name\nregistered with codecs.register_error that can handle UnicodeEncodeErrors.")
    Object encode(Object input, Object errors) {
        Object text = text(input);
        return new PyTuple(new PyBytes(codec.encode(text, handler(errors))), (long) Str.length(text));
    }

    @PyMethod(signature = "($self, /, input, errors=None)", doc = "Decodes 'input'.\n\n'errors' may be given to set a different error handling scheme. "
            + "Default is\n'strict' meaning that encoding errors raise a UnicodeDecodeError. Other possible\nvalues are 'ignore' and 'replace' as well as any "
            + "other name registered with\ncodecs.register_error that is able to handle UnicodeDecodeErrors.\"")
    Object decode(Object input, Object errors) {
        byte[] bytes = Args.bytes(input);
        return new PyTuple(codec.decode(bytes, handler(errors)), (long) bytes.length);
    }
}
