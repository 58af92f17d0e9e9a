package org.pyjc.runtime.module.json;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * {@code _json.Encoder}, called {@code make_encoder}. Compare CPython _json.c: encoder_new, encoder_call.
 *
 * <p>What is open, to find circular references, is kept by each call; the dict of markers only says whether to look.
 * Thread safety: immutable.
 */
@PyTypeDef(name = "Encoder", module = "_json", subclassable = false,
        doc = "Encoder(markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan)")
final class PyJsonEncoder extends PyObject {
    public static final PyType TYPE = PyType.define(new PyJsonEncoderExposer());

    /** Who writes strings. */
    private enum Strings { ASCII, RAW, CALLED }

    final Object markers;
    final Object defaultFunction;
    final Object encoder;
    final Object indent;
    final Object keySeparator;
    final Object itemSeparator;
    final boolean sortKeys;
    final boolean skipKeys;
    final boolean allowNan;
    private final Strings strings;

    private PyJsonEncoder(PyType type, Object markers, Object defaultFunction, Object encoder, Object indent, Object keySeparator,
            Object itemSeparator, boolean sortKeys, boolean skipKeys, boolean allowNan) {
        super(type);
        this.markers = markers;
        this.defaultFunction = defaultFunction;
        this.encoder = encoder;
        this.indent = indent;
        this.keySeparator = keySeparator;
        this.itemSeparator = itemSeparator;
        this.sortKeys = sortKeys;
        this.skipKeys = skipKeys;
        this.allowNan = allowNan;
        this.strings = JsonModule.isOurs(encoder, "encode_basestring_ascii") ? Strings.ASCII
                : JsonModule.isOurs(encoder, "encode_basestring") ? Strings.RAW : Strings.CALLED;
    }

    @PyNew(signature = "(markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan)",
            textSignature = false)
    static Object make(PyType cls, Object markers, Object defaultFunction, Object encoder, Object indent, @ToStr Object keySeparator,
            @ToStr Object itemSeparator, boolean sortKeys, boolean skipKeys, boolean allowNan) {
        if (markers != PyNone.NONE && !(markers instanceof PyDict)) {
            throw Errors.typeError("make_encoder() argument 1 must be dict or None, not " + PyType.of(markers).name());
        }
        return new PyJsonEncoder(cls, markers, defaultFunction, encoder, indent, keySeparator, itemSeparator, sortKeys, skipKeys, allowNan);
    }

    @PyMethod(signature = "($self, /, obj, _current_indent_level)", textSignature = false)
    Object __call__(Object obj, long level) {
        JsonWriter writer = new JsonWriter(this);
        writer.value(obj, Math.clamp(level, 0, Integer.MAX_VALUE / 2));
        return new PyTuple(writer.out.build());
    }

    /** Writes a str (or an instance of a subclass) as the encoder function does. */
    void string(Object s, StrBuilder out) {
        switch (strings) {
            case ASCII -> JsonEscapes.writeAscii(Values.strOrNull(s), out);
            case RAW -> JsonEscapes.write(Values.strOrNull(s), out);
            case CALLED -> {
                Object result = Call.call1(encoder, s);
                Object encoded = Values.strOrNull(result);
                if (encoded == null) {
                    throw Errors.typeError("encoder() must return a string, not " + PyType.of(result).name());
                }
                out.append(encoded);
            }
        }
    }

    @PyGetter(value = "markers", member = true, doc = "markers")
    Object markers() {
        return markers;
    }

    @PyGetter(value = "default", member = true, doc = "default")
    Object defaultFunction() {
        return defaultFunction;
    }

    @PyGetter(value = "encoder", member = true, doc = "encoder")
    Object encoder() {
        return encoder;
    }

    @PyGetter(value = "indent", member = true, doc = "indent")
    Object indent() {
        return indent;
    }

    @PyGetter(value = "key_separator", member = true, doc = "key_separator")
    Object keySeparator() {
        return keySeparator;
    }

    @PyGetter(value = "item_separator", member = true, doc = "item_separator")
    Object itemSeparator() {
        return itemSeparator;
    }

    @PyGetter(value = "sort_keys", member = true, doc = "sort_keys")
    boolean sortKeys() {
        return sortKeys;
    }

    @PyGetter(value = "skipkeys", member = true, doc = "skipkeys")
    boolean skipKeys() {
        return skipKeys;
    }
}
