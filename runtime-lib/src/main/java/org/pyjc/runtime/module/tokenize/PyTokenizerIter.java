package org.pyjc.runtime.module.tokenize;

import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.module.codecs.Encodings;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The tokens of the lines that a function gives. Thread safety: for one thread at a time. */
@PyTypeDef(name = "TokenizerIter", module = "_tokenize")
final class PyTokenizerIter extends PyIterator {
    public static final PyType TYPE = PyType.define(new PyTokenizerIterExposer());

    private final Object readline;
    private final String encoding;
    private final boolean extraTokens;
    private SourceTokens tokens;

    private PyTokenizerIter(PyType type, Object readline, String encoding, boolean extraTokens) {
        super(type);
        this.readline = readline;
        this.encoding = encoding;
        this.extraTokens = extraTokens;
    }

    @PyNew(signature = "(readline, /, *, encoding=None, extra_tokens=False)")
    static Object create(PyType cls, Object readline, @OrNone Object encoding, boolean extraTokens) {
        return new PyTokenizerIter(cls, readline, encoding == null ? null : Str.toJavaString(Values.strOrNull(encoding)), extraTokens);
    }

    @Override
    public synchronized Object next() {
        if (tokens == null) {
            tokens = new SourceTokens(source(), extraTokens);
        }
        SourceTokens.Token t = tokens.next();
        if (t == null) {
            return null;
        }
        return new PyTuple((long) t.type(), Str.fromUtf16(t.text()), new PyTuple((long) t.line(), (long) t.column()),
                new PyTuple((long) t.endLine(), (long) t.endColumn()), Str.fromUtf16(t.lineText()));
    }

    private String source() {
        StringBuilder all = new StringBuilder();
        while (true) {
            String line = line();
            if (line.isEmpty()) {
                return all.toString();
            }
            all.append(line);
        }
    }

    private String line() {
        Object line;
        try {
            line = Call.call0(readline);
        } catch (PyException e) {
            if (e.isStopIteration()) {
                return "";
            }
            throw e;
        }
        Object text = Values.strOrNull(line);
        if (text != null && encoding != null) {
            throw Errors.typeError("readline() returned a non-bytes object");
        }
        if (text != null) {
            return Str.toJavaString(text);
        }
        byte[] bytes = encoding == null ? null : BytesLike.bytesOrNull(line);
        if (bytes == null) {
            throw Errors.typeError("readline() returned a non-string object");
        }
        return Str.toJavaString(Encodings.decode(bytes, encoding == null ? "utf-8" : encoding, "strict"));
    }
}
