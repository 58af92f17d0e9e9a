package org.pyjc.runtime.module.sre;

import java.io.ByteArrayOutputStream;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;

/**
 * Puts the pieces of a substitution together. Compare CPython sre.c: join_list. Thread safety: confined to one call.
 */
final class SreJoiner {
    private final SreSubject subject;
    private final StrBuilder text;
    private final ByteArrayOutputStream bytes;
    private int pieces;

    SreJoiner(SreSubject subject) {
        this.subject = subject;
        this.text = subject.isBytes() ? null : new StrBuilder();
        this.bytes = subject.isBytes() ? new ByteArrayOutputStream() : null;
    }

    /** Appends a part of the subject. */
    void part(int from, int to) {
        pieces++;
        if (text != null) {
            text.append(subject.text, from, to);
        } else {
            bytes.write((byte[]) subject.data, from, to - from);
        }
    }

    /** Appends what a template or a function gave. */
    void piece(Object o) {
        if (text != null) {
            Object value = Values.strOrNull(o);
            if (value == null) {
                throw wrong(o, "expected str instance");
            }
            text.append(value);
        } else {
            byte[] more = BytesLike.bytesOrNull(o);
            if (more == null) {
                throw wrong(o, "expected a bytes-like object");
            }
            bytes.write(more, 0, more.length);
        }
        pieces++;
    }

    private RuntimeException wrong(Object o, String expected) {
        return Errors.typeError("sequence item " + pieces + ": " + expected + ", " + PyType.of(o).name() + " found");
    }

    Object result() {
        return text != null ? text.build() : new PyBytes(bytes.toByteArray());
    }
}
