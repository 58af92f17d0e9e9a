package org.pyjc.runtime.module.interpreters;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Importer;

/** An object on its way through a queue or channel; one that can't be shared is pickled. Thread safety: immutable. */
record SharedItem(Object data, boolean pickled) {
    /** The item for an object; NotShareableError if that needs to be pickled and {@code fallback}, 0, forbids it. */
    static SharedItem of(Object value, int fallback) {
        if (Shareable.isToTheEnd(value)) {
            return new SharedItem(value, false);
        }
        if (fallback == 0) {
            throw Errors.of(InterpreterErrors.NOT_SHAREABLE, "object does not support cross-interpreter data");
        }
        return new SharedItem(Call.method1(pickle(), "dumps", value), true);
    }

    /** The object that comes out. */
    Object value() {
        return pickled ? Call.method1(pickle(), "loads", data) : data;
    }

    private static Object pickle() {
        return Importer.load("pickle");
    }
}
