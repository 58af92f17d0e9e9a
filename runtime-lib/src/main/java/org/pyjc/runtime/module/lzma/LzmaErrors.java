package org.pyjc.runtime.module.lzma;

import java.io.IOException;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.module.NativeErrors;
import org.pyjc.runtime.object.PyType;
import org.tukaani.xz.MemoryLimitException;
import org.tukaani.xz.UnsupportedOptionsException;
import org.tukaani.xz.XZFormatException;

/** The class {@code _lzma.LZMAError}. Compare CPython _lzmamodule.c: catch_lzma_error. Thread safety: made once, on first use. */
final class LzmaErrors {
    static final PyType ERROR = NativeErrors.define("_lzma", "LZMAError", Exceptions.EXCEPTION);

    private LzmaErrors() {}

    static PyException of(String message) {
        return NativeErrors.make(ERROR, message);
    }

    static PyException of(IOException e) {
        return of(switch (e) {
            case MemoryLimitException m -> "Memory usage limit exceeded";
            case UnsupportedOptionsException u -> "Invalid or unsupported options";
            case XZFormatException f -> "Input format not supported by decoder";
            default -> "Corrupt input data";
        });
    }
}
