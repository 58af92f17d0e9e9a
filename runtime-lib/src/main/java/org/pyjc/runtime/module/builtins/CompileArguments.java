package org.pyjc.runtime.module.builtins;

import java.nio.charset.StandardCharsets;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.importing.CompilerService;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.codec.ErrorHandlers;
import org.pyjc.runtime.text.codec.Utf8;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;

/** What functions that compile are given. Compare CPython pythonrun.c: _Py_SourceAsString. Thread safety: stateless. */
public final class CompileArguments {
    private CompileArguments() {}

    /** The compiler; RuntimeError when the program has none. */
    public static CompilerService compiler() {
        CompilerService service = CompilerService.find();
        if (service == null) {
            throw Errors.runtimeError("there is no compiler in this program");
        }
        return service;
    }

    /** The name of a file: a str, bytes or a path object. */
    public static String fileName(Object filename) {
        Object text = Values.strOrNull(filename);
        if (text != null) {
            return Str.toJavaString(text);
        }
        if (filename instanceof PyBytes bytes) {
            return new String(bytes.value(), StandardCharsets.UTF_8);
        }
        Object path = Call.specialOrNull(filename, Special.FSPATH);
        if (path == null) {
            throw Errors.typeError("expected str, bytes or os.PathLike object, not " + PyType.of(filename).name());
        }
        return fileName(path);
    }

    /** A str or a {@code byte[]}; TypeError with the message for anything else. */
    public static Object source(Object source, String message) {
        Object found = sourceOrNull(source);
        if (found == null) {
            throw Errors.typeError(message);
        }
        return found;
    }

    /** A str or a {@code byte[]}, null for anything else. */
    static Object sourceOrNull(Object source) {
        Object text = Values.strOrNull(source);
        if (text == null) {
            return BytesLike.bytesOrNull(source);
        }
        if (!(text instanceof String t) || Str.hasSurrogate(t)) {
            Utf8.encode(text, ErrorHandlers.STRICT); // raises UnicodeEncodeError for surrogates
        }
        if (text instanceof String s && s.indexOf('\0') >= 0) {
            throw Errors.of(Exceptions.SYNTAX_ERROR, "source code string cannot contain null bytes");
        }
        return text;
    }
}
