package org.pyjc.runtime.module.sre;

import java.util.Arrays;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.buffer.BufferFlags;
import org.pyjc.runtime.types.buffer.BufferView;
import org.pyjc.runtime.types.buffer.Buffers;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;

/**
 * The string that a pattern is matched against, as the matcher wants it.
 *
 * <p>A mutable object's buffer is held until {@link #release}, so that it keeps its size. Thread safety: immutable; the bytes
 * of a mutable object may change under it, which is that object's affair.
 */
final class SreSubject {
    /** The Python object. */
    final Object string;
    /** Its characters: a String, a byte array or an array of code points. */
    final Object data;
    /** The Python str, null for bytes. */
    final Object text;
    /** The number of characters. */
    final int length;
    /** The buffer of what is neither str nor bytes. */
    private final BufferView view;

    private SreSubject(Object string, Object data, Object text, int length, BufferView view) {
        this.string = string;
        this.data = data;
        this.text = text;
        this.length = length;
        this.view = view;
    }

    /** The subject of a str or a bytes-like object. Compare CPython sre.c: getstring. */
    static SreSubject of(Object string) {
        if (string instanceof String s) {
            return new SreSubject(string, s, s, s.length(), null);
        }
        if (string instanceof PyBytes b) {
            return new SreSubject(string, b.value(), null, b.length(), null);
        }
        Object text = Values.strOrNull(string);
        if (text != null) {
            Object data = text instanceof String ? text : Str.toCodePoints(text);
            return new SreSubject(string, data, text, Str.length(text), null);
        }
        BufferView view = Buffers.viewOrNull(string, BufferFlags.SIMPLE);
        if (view == null) {
            throw Errors.typeError("expected string or bytes-like object, got '" + PyType.of(string).name() + "'");
        }
        return new SreSubject(string, bytes(view), null, view.layout().size(), view);
    }

    /** The bytes of a view: those themselves where they start an array. */
    private static byte[] bytes(BufferView view) {
        boolean plain = view.memory().hasArray() && view.memory().arrayOffset() == 0 && view.layout().offset() == 0;
        return plain ? view.memory().array() : view.layout().copy(view.memory());
    }

    /** Lets the buffer of a mutable object go. */
    void release() {
        if (view != null) {
            view.release();
        }
    }

    /** The subject with the bytes that a mutable object has now. */
    SreSubject now() {
        if (view == null) {
            return this;
        }
        byte[] bytes = BytesLike.bytes(string);
        return new SreSubject(string, bytes, null, bytes.length, null);
    }

    boolean isBytes() {
        return text == null;
    }

    /** The part from {@code from} to {@code to}: a str or bytes. Compare CPython sre.c: getslice. */
    Object slice(int from, int to) {
        if (text != null) {
            return Str.substring(text, from, to);
        }
        int end = Math.min(to, length);
        if (from == 0 && end == length && string instanceof PyBytes b && b.type() == PyBytes.TYPE) {
            return string;
        }
        return from >= end ? PyBytes.EMPTY : new PyBytes(Arrays.copyOfRange((byte[]) data, from, end));
    }

    /** A bound that a caller gave, within the subject. */
    int clamp(long bound) {
        return (int) Math.clamp(bound, 0L, (long) length);
    }
}
