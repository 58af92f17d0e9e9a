package org.pyjc.runtime.module.codecs;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.codec.ErrorHandlers;
import org.pyjc.runtime.text.codec.Utf8;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The registry of codecs and error handlers. The package {@code encodings} registers itself; it is imported at the first
 * lookup that needs it. Compare CPython Python/codecs.c.
 *
 * <p>Thread safety: concurrent collections.
 */
public final class CodecRegistry {
    private static final CopyOnWriteArrayList<Object> SEARCH = new CopyOnWriteArrayList<>();
    private static final ConcurrentHashMap<String, PyTuple> CACHE = new ConcurrentHashMap<>();
    private static final ConcurrentHashMap<String, Object> HANDLERS = new ConcurrentHashMap<>();
    private static volatile boolean encodingsAsked;

    private CodecRegistry() {}

    static void register(Object function) {
        SEARCH.add(function);
    }

    static void unregister(Object function) {
        if (SEARCH.remove(function)) {
            CACHE.clear();
        }
    }

    /** Lower case, spaces as hyphens: the form that search functions get. */
    static String normalize(String encoding) {
        StringBuilder out = new StringBuilder(encoding.length());
        boolean gap = false;
        for (int i = 0; i < encoding.length(); i++) {
            char c = encoding.charAt(i);
            if (c < 128 && (Character.isLetterOrDigit(c) || c == '.')) {
                if (gap && !out.isEmpty()) {
                    out.append('_');
                }
                gap = false;
                out.append(Character.toLowerCase(c));
            } else {
                gap = true;
            }
        }
        return out.toString();
    }

    /** The CodecInfo tuple of an encoding; LookupError when there is none. */
    public static PyTuple lookup(String encoding) {
        String key = normalize(encoding);
        PyTuple known = CACHE.get(key);
        if (known != null) {
            return known;
        }
        if (!encodingsAsked) {
            Importer.load("encodings");
            encodingsAsked = true;
        }
        for (Object function : SEARCH) {
            Object result = Call.call1(function, Str.fromUtf16(key));
            if (result == PyNone.NONE) {
                continue;
            }
            if (!(result instanceof PyTuple info) || info.items().length != 4) {
                throw Errors.typeError("codec search functions must return 4-tuples");
            }
            CACHE.put(key, info);
            return info;
        }
        Utf8.encode(Str.fromUtf16(encoding), ErrorHandlers.STRICT);
        throw Errors.lookupError("unknown encoding: " + encoding);
    }

    /** Encodes by the registered codec; with {@code text}, only codecs for text are allowed. */
    static Object encode(Object value, String encoding, String errors, boolean text) {
        return run(value, encoding, errors, text, 0, "encoder must return a tuple (object, integer)", "encoding");
    }

    /** Decodes by the registered codec. */
    static Object decode(Object value, String encoding, String errors, boolean text) {
        return run(value, encoding, errors, text, 1, "decoder must return a tuple (object,integer)", "decoding");
    }

    private static Object run(Object value, String encoding, String errors, boolean text, int which, String bad, String operation) {
        PyTuple info = lookup(encoding);
        if (text) {
            requireText(info, encoding, which);
        }
        Object result;
        try {
            Object function = info.items()[which];
            result = errors == null ? Call.call1(function, value) : Call.call2(function, value, Str.fromUtf16(errors));
        } catch (PyException e) {
            Call.method1(e.value, "add_note", Str.fromUtf16(operation + " with '" + encoding + "' codec failed"));
            throw e;
        }
        if (!(result instanceof PyTuple pair) || pair.items().length != 2) {
            throw Errors.typeError(bad);
        }
        return pair.items()[0];
    }

    private static void requireText(PyTuple info, String encoding, int which) {
        Object flag = Attributes.getOrNull(info, "_is_text_encoding");
        if (flag != null && !Truth.test(flag)) {
            throw Errors.lookupError("'" + encoding + "' is not a text encoding; use " + (which == 0 ? "codecs.encode()"
                    : "codecs.decode()") + " to handle arbitrary codecs");
        }
    }

    /** A new incremental decoder of a text encoding. */
    public static Object incrementalDecoder(String encoding, String errors) {
        PyTuple info = lookup(encoding);
        requireText(info, encoding, 1);
        return Call.call1(Attributes.get(info, "incrementaldecoder"), Str.fromUtf16(errors));
    }

    /** A new incremental encoder of a text encoding. */
    public static Object incrementalEncoder(String encoding, String errors) {
        PyTuple info = lookup(encoding);
        requireText(info, encoding, 0);
        return Call.call1(Attributes.get(info, "incrementalencoder"), Str.fromUtf16(errors));
    }

    static void registerHandler(String name, Object function) {
        HANDLERS.put(name, function);
    }

    /** Removes a handler; false when there was none. */
    static boolean unregisterHandler(String name) {
        return HANDLERS.remove(name) != null;
    }

    /** A handler that Python code registered, null when it did not. */
    static Object registeredHandler(String name) {
        return HANDLERS.get(name);
    }
}
