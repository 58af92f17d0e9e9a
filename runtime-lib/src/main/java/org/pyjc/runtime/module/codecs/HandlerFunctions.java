package org.pyjc.runtime.module.codecs;

import java.util.concurrent.ConcurrentHashMap;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.PyUnicodeError;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.codec.CodecErrorHandler;
import org.pyjc.runtime.text.codec.ErrorHandlers;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The built-in error handlers as Python functions, which {@code codecs.lookup_error} gives. Compare CPython Python/codecs.c:
 * strict_errors and its neighbours. Thread safety: a concurrent map.
 */
final class HandlerFunctions {
    private static final ConcurrentHashMap<String, Object> FUNCTIONS = new ConcurrentHashMap<>();

    private HandlerFunctions() {}

    /** Takes the functions out of the module, which doesn't show them. */
    static void hide(PyDict module) {
        for (ErrorHandlers handler : ErrorHandlers.values()) {
            String function = handler.handlerName() + "_errors";
            FUNCTIONS.put(handler.handlerName(), module.getStr(function));
            module.remove(function);
        }
    }

    /** The function of a built-in handler, null when there is none of that name. */
    static Object find(String name) {
        if (FUNCTIONS.isEmpty()) {
            Importer.load("_codecs");
        }
        return FUNCTIONS.get(name);
    }

    @PyFunctionDef(name = "strict_errors", signature = "(exc, /)")
    static Object strict(Object exc) {
        if (exc instanceof PyBaseException e) {
            throw new PyException(e);
        }
        throw Errors.typeError("codec must pass exception instance");
    }

    @PyFunctionDef(name = "ignore_errors", signature = "(exc, /)")
    static Object ignore(Object exc) {
        return apply(ErrorHandlers.IGNORE, exc);
    }

    @PyFunctionDef(name = "replace_errors", signature = "(exc, /)")
    static Object replace(Object exc) {
        return apply(ErrorHandlers.REPLACE, exc);
    }

    @PyFunctionDef(name = "xmlcharrefreplace_errors", signature = "(exc, /)")
    static Object xmlcharrefreplace(Object exc) {
        return apply(ErrorHandlers.XMLCHARREFREPLACE, exc);
    }

    @PyFunctionDef(name = "backslashreplace_errors", signature = "(exc, /)")
    static Object backslashreplace(Object exc) {
        return apply(ErrorHandlers.BACKSLASHREPLACE, exc);
    }

    @PyFunctionDef(name = "namereplace_errors", signature = "(exc, /)")
    static Object namereplace(Object exc) {
        return apply(ErrorHandlers.NAMEREPLACE, exc);
    }

    @PyFunctionDef(name = "surrogateescape_errors", signature = "(exc, /)")
    static Object surrogateescape(Object exc) {
        return apply(ErrorHandlers.SURROGATEESCAPE, exc);
    }

    @PyFunctionDef(name = "surrogatepass_errors", signature = "(exc, /)")
    static Object surrogatepass(Object exc) {
        return apply(ErrorHandlers.SURROGATEPASS, exc);
    }

    private static Object apply(ErrorHandlers handler, Object exc) {
        if (!(exc instanceof PyUnicodeError e)) {
            throw wrongType(exc);
        }
        boolean decode = e.type().isSubtype(Exceptions.UNICODE_DECODE_ERROR);
        boolean encode = e.type().isSubtype(Exceptions.UNICODE_ENCODE_ERROR);
        boolean translate = e.type().isSubtype(Exceptions.UNICODE_TRANSLATE_ERROR);
        boolean xml = handler == ErrorHandlers.XMLCHARREFREPLACE || handler == ErrorHandlers.NAMEREPLACE;
        boolean surrogate = handler == ErrorHandlers.SURROGATEESCAPE || handler == ErrorHandlers.SURROGATEPASS;
        if (!decode && !encode && !translate || decode && xml || translate && (xml || surrogate)) {
            throw wrongType(exc);
        }
        int length = decode ? e.bytes().length : Str.length(e.text());
        int start = (int) Math.clamp(Index.ssize(Attributes.get(e, "start")), 0, Math.max(0, length - 1));
        int end = (int) Math.clamp(Index.ssize(Attributes.get(e, "end")), Math.min(1, length), Math.max(0, length));
        return decode ? decode(handler, e, start, end) : encode(handler, e, start, end, translate);
    }

    private static PyException wrongType(Object exc) {
        return Errors.typeError("don't know how to handle " + PyType.of(exc).name() + " in error callback");
    }

    private static Object decode(ErrorHandlers handler, PyUnicodeError e, int start, int end) {
        byte[] input = e.bytes();
        CodecErrorHandler.DecodeFix fix = guarded(e, () -> handler.decodeError(Encodings.name(Attributes.get(e, "encoding")), input,
                start, end, Encodings.name(Attributes.get(e, "reason"))));
        return new PyTuple(fix.replacement(), fix.position());
    }

    private static Object encode(ErrorHandlers handler, PyUnicodeError e, int start, int end, boolean translate) {
        if (translate && handler == ErrorHandlers.REPLACE) {
            return new PyTuple("\ufffd".repeat(Math.max(0, end - start)), (long) end);
        }
        Object text = e.text();
        String encoding = translate ? "" : Encodings.name(Attributes.get(e, "encoding"));
        CodecErrorHandler.EncodeFix fix = guarded(e, () -> handler.encodeError(encoding, text, start, end,
                Encodings.name(Attributes.get(e, "reason"))));
        Object replacement = fix.replacement() instanceof byte[] b ? new PyBytes(b) : fix.replacement();
        return new PyTuple(replacement, fix.position());
    }

    /** A handler that can't help raises the exception that it was given. */
    private static <T> T guarded(PyBaseException given, java.util.function.Supplier<T> action) {
        try {
            return action.get();
        } catch (PyException e) {
            throw e.is(Exceptions.UNICODE_ERROR) ? new PyException(given) : e;
        }
    }
}
