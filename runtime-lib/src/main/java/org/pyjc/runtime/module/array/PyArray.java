package org.pyjc.runtime.module.array;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.module.warnings.Warnings;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.buffer.BufferMethods;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.generic.PyGenericAlias;
import org.pyjc.runtime.types.iter.PyIterable;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code array.array}. Compare CPython arraymodule.c: array_type_spec. Thread safety: see {@link ArrayStore}. */
@PyTypeDef(name = "array", module = "array", weakReferable = true,
        parts = {ArrayItems.class, ArrayMethods.class, ArrayConversions.class, ArrayOperators.class, ArrayPickling.class,
            BufferMethods.class, BufferMethods.Releasing.class},
        doc = ArrayDoc.TYPE)
public final class PyArray extends ArrayStore implements PyIterable {
    public static final PyType TYPE = PyType.define(new PyArrayExposer());

    PyArray(PyType type, ItemType kind) {
        super(type, kind);
    }

    /** An array of exactly this type with the items of which these are the bytes. */
    static PyArray of(ItemType kind, byte[] bytes) {
        PyArray a = new PyArray(TYPE, kind);
        a.splice(0, 0, bytes);
        return a;
    }

    /** Compare CPython arraymodule.c: array_new. */
    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        if (kwnames.length > 0 && (cls == TYPE || cls.lookupSpecial(Special.INIT) == TYPE.lookupSpecial(Special.INIT))) {
            throw Errors.typeError("array.array() takes no keyword arguments");
        }
        int given = args.length - kwnames.length;
        if (given < 1 || given > 2) {
            throw Errors.typeError("array() takes at " + (given < 1 ? "least 1 argument" : "most 2 arguments") + " (" + given + " given)");
        }
        int code = code(args[0], "array() argument 1");
        if (code == 'u') {
            Warnings.warn(Exceptions.DEPRECATION_WARNING, "The 'u' type code is deprecated and will be removed in Python 3.16", 1);
        }
        Object initial = given == 2 ? args[1] : null;
        Object text = initial == null ? null : Values.strOrNull(initial);
        if (code != 'u' && code != 'w') {
            refuseText(initial, text, code);
        }
        Object it = initial == null || text != null || isDirect(initial, code) ? null : Iteration.iter(initial);
        ItemType kind = ItemType.ofCode(code);
        if (kind == null) {
            throw Errors.valueError("bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)");
        }
        PyArray array = new PyArray(cls, kind);
        if (it != null) {
            ArrayMethods.appendAll(array, it);
        } else if (text != null) {
            ArrayConversions.fromText(array, text);
        } else if (initial != null) {
            array.fill(initial);
        }
        return array;
    }

    /** The code point of a typecode argument. */
    static int code(Object o, String argument) {
        Object text = Values.strOrNull(o);
        if (text == null) {
            throw Errors.typeError(argument + " must be a unicode character, not " + PyType.of(o).name());
        }
        if (Str.length(text) != 1) {
            throw Errors.typeError(argument + " must be a unicode character, not a string of length " + Str.length(text));
        }
        return Str.codePointAt(text, 0);
    }

    private static void refuseText(Object initial, Object text, int code) {
        String what = text != null ? "a str" : initial instanceof PyArray a && a.kind.isText() ? "a unicode array" : null;
        if (what != null) {
            throw Errors.typeError("cannot use " + what + " to initialize an array with typecode '" + Character.toString(code) + "'");
        }
    }

    /** Whether the items are taken without an iterator. */
    private static boolean isDirect(Object initial, int code) {
        return initial instanceof PyList || initial instanceof PyTuple || BytesLike.bytesOrBytearray(initial) != null
            || initial instanceof PyArray a && a.kind.code == code;
    }

    private void fill(Object initial) {
        if (initial instanceof PyArray a) {
            splice(0, 0, a.content());
        } else if (initial instanceof PyList list) {
            for (int i = 0; i < list.size(); i++) {
                append(kind.bits(list.getItem(i)));
            }
        } else if (initial instanceof PyTuple tuple) {
            byte[] bytes = new byte[tuple.size() * kind.size];
            for (int i = 0; i < tuple.size(); i++) {
                kind.put(bytes, i, kind.bits(tuple.items()[i]));
            }
            splice(0, 0, bytes);
        } else {
            ArrayConversions.frombytes(this, initial);
        }
    }

    @PyMethod
    long __len__() {
        return size();
    }

    @Override
    public PyIterator iterator() {
        return new ArrayIterator(this);
    }

    @PyMethod
    Object __iter__() {
        return iterator();
    }

    @PyMethod
    Object __repr__() {
        StrBuilder out = new StrBuilder().append(type().shortName()).append("('").append(kind.code).append('\'');
        if (size() > 0) {
            out.append(", ").append(Repr.repr(kind.isText() ? ArrayConversions.text(this) : ArrayConversions.tolist(this)));
        }
        return out.append(')').build();
    }

    @PyGetter(value = "typecode", doc = "the typecode character used to create the array")
    Object typecode() {
        return String.valueOf(kind.code);
    }

    @PyGetter(value = "itemsize", doc = "the size, in bytes, of one array item")
    long itemsize() {
        return kind.size;
    }

    @PyMethod(doc = "Size of the array in memory, in bytes.")
    long __sizeof__() {
        return 64 + capacity();
    }

    @PyClassMethod(doc = "See PEP 585")
    static Object __class_getitem__(PyType cls, Object object) {
        return new PyGenericAlias(cls, object);
    }
}
