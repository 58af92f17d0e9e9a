package org.pyjc.runtime.module.testinternalcapi;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.codec.CodecErrorHandler;
import org.pyjc.runtime.text.codec.ErrorHandlers;
import org.pyjc.runtime.text.codec.Utf8;
import org.pyjc.runtime.types.bytes.PyBytes;

/**
 * Names of the operating system to str and back, which is UTF-8 here. Compare CPython Python/fileutils.c: _Py_EncodeUTF8Ex and
 * _Py_DecodeUTF8Ex. Thread safety: stateless.
 */
final class LocaleFunctions {
    private LocaleFunctions() {}

    private static CodecErrorHandler handler(String errors) {
        ErrorHandlers found = ErrorHandlers.find(errors);
        if (found == ErrorHandlers.STRICT || found == ErrorHandlers.SURROGATEESCAPE || found == ErrorHandlers.SURROGATEPASS) {
            return found;
        }
        throw Errors.valueError("unsupported error handler");
    }

    @PyFunctionDef(name = "EncodeLocaleEx", signature = "(text, current_locale=0, errors='strict', /)")
    static Object encode(@ToStr Object text, int currentLocale, String errors) {
        CodecErrorHandler handler = handler(errors);
        try {
            return new PyBytes(Utf8.encode(text, handler));
        } catch (PyException e) {
            throw failed(e, "encode error: pos=" + Index.ssize(Attributes.get(e.value, "start")) + ", reason=" + reason(e));
        }
    }

    @PyFunctionDef(name = "DecodeLocaleEx", signature = "(data, current_locale=0, errors='strict', /)")
    static Object decode(PyBytes data, int currentLocale, String errors) {
        CodecErrorHandler handler = handler(errors);
        try {
            return Utf8.decode(data.value(), handler);
        } catch (PyException e) {
            throw failed(e, "decode error: pos=" + Index.ssize(Attributes.get(e.value, "start")) + ", reason=" + reason(e));
        }
    }

    private static String reason(PyException e) {
        return Str.toJavaString(Attributes.get(e.value, "reason"));
    }

    private static PyException failed(PyException e, String message) {
        return e.is(Exceptions.UNICODE_ERROR) ? Errors.runtimeError(message) : e;
    }
}
