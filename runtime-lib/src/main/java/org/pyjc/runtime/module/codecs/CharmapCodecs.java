package org.pyjc.runtime.module.codecs;

import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.codec.Charmap;
import org.pyjc.runtime.text.codec.Latin;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;

/** Codecs by tables. Compare CPython unicodeobject.c: PyUnicode_DecodeCharmap. Thread safety: stateless. */
final class CharmapCodecs {
    private static final int MAX_CODE_POINT = 0x10ffff;
    private static final int UNDEFINED = 0xfffe;

    private CharmapCodecs() {}

    @PyFunctionDef(name = "charmap_decode", signature = "(data, errors=None, mapping=None, /)")
    static Object charmapDecode(Object data, @OrNone String errors, Object mapping) {
        byte[] bytes = BytesLike.bytes(data);
        if (mapping == PyNone.NONE) {
            return ByteCodecs.decoded(Latin.decodeLatin1(bytes), bytes.length);
        }
        Object table = Values.strOrNull(mapping);
        Object text = table != null ? Charmap.decode(bytes, Encodings.handler(errors), table)
                : Charmap.decode(bytes, Encodings.handler(errors), b -> decoded(mapping, b));
        return ByteCodecs.decoded(text, bytes.length);
    }

    private static Object decoded(Object mapping, int b) {
        Object value = itemOrNull(mapping, b);
        if (value == null) {
            return null;
        }
        Object text = Values.strOrNull(value);
        if (text != null) {
            return Str.length(text) == 1 && Str.codePointAt(text, 0) == UNDEFINED ? null : text;
        }
        if (!(Values.intOrNull(value) instanceof Long code)) {
            throw Errors.typeError("character mapping must return integer, None or str");
        }
        if (code < 0 || code > MAX_CODE_POINT) {
            throw Errors.typeError("character mapping must be in range(0x110000)");
        }
        return code == UNDEFINED ? null : Str.fromCodePoint(code.intValue());
    }

    private static Object itemOrNull(Object mapping, long key) {
        try {
            Object value = Items.get(mapping, key);
            return value == PyNone.NONE ? null : value;
        } catch (PyException e) {
            if (e.isLookupError()) {
                return null;
            }
            throw e;
        }
    }

    @PyFunctionDef(name = "charmap_encode", signature = "(str, errors=None, mapping=None, /)")
    static Object charmapEncode(@ToStr Object str, @OrNone String errors, Object mapping) {
        if (mapping == PyNone.NONE) {
            return ByteCodecs.encoded(Latin.encodeLatin1(str, Encodings.handler(errors)), str);
        }
        Charmap.EncodeMapping map = mapping instanceof PyEncodingMap m ? m.mapping : c -> encoded(mapping, c);
        return ByteCodecs.encoded(Charmap.encode(str, Encodings.handler(errors), map), str);
    }

    private static byte[] encoded(Object mapping, int c) {
        Object value = itemOrNull(mapping, c);
        if (value == null) {
            return null;
        }
        if (value instanceof PyBytes b) {
            return b.value();
        }
        if (!(Values.intOrNull(value) instanceof Long code)) {
            throw Errors.typeError("character mapping must return integer, bytes or None, not " + PyType.of(value).name());
        }
        if (code < 0 || code > 255) {
            throw Errors.typeError("character mapping must be in range(256)");
        }
        return new byte[] {code.byteValue()};
    }

    @PyFunctionDef(name = "charmap_build", signature = "(map, /)")
    static Object charmapBuild(@ToStr Object map) {
        return new PyEncodingMap(Charmap.build(map));
    }

    /** A table for encoding that {@code charmap_build} made. Thread safety: immutable. */
    @PyTypeDef(name = "EncodingMap", instantiable = false, subclassable = false)
    static final class PyEncodingMap extends PyObject {
        public static final PyType TYPE = PyType.define(new CharmapCodecs_PyEncodingMapExposer());

        final Charmap.EncodeMapping mapping;

        PyEncodingMap(Charmap.EncodeMapping mapping) {
            super(TYPE);
            this.mapping = mapping;
        }

        @PyMethod
        long size() {
            return 256;
        }
    }
}
