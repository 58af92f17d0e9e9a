package org.pyjc.runtime.module.codecs;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.codec.Codec;
import org.pyjc.runtime.text.codec.Codecs;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.module.PyModule;

/** The module {@code _codecs}: the registry. Compare CPython Modules/_codecsmodule.c. Thread safety: {@link CodecRegistry}. */
@PyModuleDef(name = "_codecs", parts = {ByteCodecs.class, CharmapCodecs.class, EscapeCodecs.class, HandlerFunctions.class, UtfCodecs.class})
public final class CodecsModule {
    private CodecsModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        HandlerFunctions.hide(module.dict());
    }

    @PyFunctionDef(signature = "(search_function, /)", doc = "Register a codec search function.\n"
            + "\n"
            + "Search functions are expected to take one argument, the encoding name in\n"
            + "all lower case letters, and either return None, or a tuple of functions\n"
            + "(encoder, decoder, stream_reader, stream_writer) (or a CodecInfo object).")
    static void register(Object searchFunction) {
        if (PyType.of(searchFunction).lookupSpecial(Special.CALL) == null) {
            throw Errors.typeError("argument must be callable");
        }
        CodecRegistry.register(searchFunction);
    }

    @PyFunctionDef(signature = "(search_function, /)",
            doc = "Unregister a codec search function and clear the registry's cache.\n"
            + "\n"
            + "If the search function is not registered, do nothing.")
    static void unregister(Object searchFunction) {
        CodecRegistry.unregister(searchFunction);
    }

    @PyFunctionDef(signature = "(encoding, /)",
            doc = "Looks up a codec tuple in the Python codec registry and returns a CodecInfo object.")
    static Object lookup(String encoding) {
        if (encoding.indexOf('\0') >= 0) {
            throw Errors.valueError("embedded null character");
        }
        return CodecRegistry.lookup(encoding);
    }

    @PyFunctionDef(signature = "(obj, encoding='utf-8', errors='strict')",
            doc = "Encodes obj using the codec registered for encoding.\n"
            + "\n"
            + "The default encoding is 'utf-8'.  errors may be given to set a\n"
            + "different error handling scheme.  Default is 'strict' meaning that encoding\n"
            + "errors raise a ValueError.  Other possible values are 'ignore', 'replace'\n"
            + "and 'backslashreplace' as well as any other name registered with\n"
            + "codecs.register_error that can handle ValueErrors.")
    static Object encode(Object obj, String encoding, String errors) {
        Object text = Values.strOrNull(obj);
        Codec codec = text == null ? null : Codecs.find(encoding);
        return codec != null ? new PyBytes(codec.encode(text, Encodings.handler(errors)))
                : CodecRegistry.encode(obj, encoding, errors, false);
    }

    @PyFunctionDef(signature = "(obj, encoding='utf-8', errors='strict')",
            doc = "Decodes obj using the codec registered for encoding.\n"
            + "\n"
            + "Default encoding is 'utf-8'.  errors may be given to set a\n"
            + "different error handling scheme.  Default is 'strict' meaning that encoding\n"
            + "errors raise a ValueError.  Other possible values are 'ignore', 'replace'\n"
            + "and 'backslashreplace' as well as any other name registered with\n"
            + "codecs.register_error that can handle ValueErrors.")
    static Object decode(Object obj, String encoding, String errors) {
        byte[] bytes = BytesLike.bytesOrNull(obj);
        Codec codec = bytes == null ? null : Codecs.find(encoding);
        return codec != null ? codec.decode(bytes, Encodings.handler(errors)) : CodecRegistry.decode(obj, encoding, errors, false);
    }

    @PyFunctionDef(name = "register_error",
            signature = "(errors, handler, /)",
            doc = "Register the specified error handler under the name errors.\n"
            + "\n"
            + "handler must be a callable object, that will be called with an exception\n"
            + "instance containing information about the location of the encoding/decoding\n"
            + "error and must return a (replacement, new position) tuple.")
    static void registerError(String errors, Object handler) {
        if (PyType.of(handler).lookupSpecial(Special.CALL) == null) {
            throw Errors.typeError("handler must be callable");
        }
        CodecRegistry.registerHandler(errors, handler);
    }

    @PyFunctionDef(name = "_unregister_error",
            signature = "(errors, /)",
            doc = "Un-register the specified error handler for the error handling `errors'.\n"
            + "\n"
            + "Only custom error handlers can be un-registered. An exception is raised\n"
            + "if the error handling is a built-in one (e.g., 'strict'), or if an error\n"
            + "occurs.\n"
            + "\n"
            + "Otherwise, this returns True if a custom handler has been successfully\n"
            + "un-registered, and False if no custom handler for the specified error\n"
            + "handling exists.")
    static boolean unregisterError(String errors) {
        if (org.pyjc.runtime.text.codec.ErrorHandlers.find(errors) != null) {
            throw Errors.valueError("cannot un-register built-in error handler '" + errors + "'");
        }
        return CodecRegistry.unregisterHandler(errors);
    }

    @PyFunctionDef(name = "lookup_error", signature = "(name, /)", doc = "lookup_error(errors) -> handler\n"
            + "\n"
            + "Return the error handler for the specified error handling name or raise a\n"
            + "LookupError, if no handler exists under this name.")
    static Object lookupError(String name) {
        Object registered = CodecRegistry.registeredHandler(name);
        if (registered != null) {
            return registered;
        }
        Object builtin = HandlerFunctions.find(name);
        if (builtin == null) {
            throw Errors.lookupError("unknown error handler name '" + name + "'");
        }
        return builtin;
    }

}
