package org.pyjc.runtime.module.hash;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.module.hash.engine.HashEngine;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.TypeNames;
import org.pyjc.runtime.text.BytesHex;
import org.pyjc.runtime.types.bytes.PyBytes;

/** What the two HMAC types have. Compare CPython hmacmodule.c, _hashopenssl.c: HMAC_methods. Thread safety: the monitor guards the engine. */
abstract class PyHmac extends PyObject {
    private final HashEngine engine;
    /** The name of the hash. */
    final String hash;

    PyHmac(PyType type, HashEngine engine, String hash) {
        super(type);
        this.engine = engine;
        this.hash = hash;
    }

    abstract PyHmac with(HashEngine other);

    final synchronized void add(byte[] data) {
        engine.update(data);
    }

    private synchronized byte[] result() {
        return engine.digest();
    }

    private synchronized HashEngine copied() {
        return engine.copy();
    }

    @PyMethod(signature = "($self, /, msg)", doc = "Update the HMAC object with the given message.")
    final void update(Object msg) {
        add(HashInput.bytes(msg));
    }

    @PyMethod(signature = "($self, /)", doc = "Return a copy (\"clone\") of the HMAC object.")
    final Object copy() {
        return with(copied());
    }

    @PyMethod(signature = "($self, /)", doc = "Return the digest of the bytes passed to the update() method so far.")
    final Object digest() {
        return new PyBytes(result());
    }

    @PyMethod(signature = "($self, /)", doc = "Return hexadecimal digest of the bytes passed to the update() method so far.\n\nThis may be used to "
            + "exchange the value safely in email or other non-binary\nenvironments.")
    final Object hexdigest() {
        return BytesHex.hex(result());
    }

    @PyGetter("name")
    final Object name() {
        return "hmac-" + hash;
    }

    @PyGetter("digest_size")
    final long digestSize() {
        return engine.size();
    }

    @PyGetter("block_size")
    final long blockSize() {
        return engine.blockSize();
    }

    @PyMethod
    final Object __repr__() {
        return "<" + hash + " HMAC object @ " + TypeNames.address(this) + ">";
    }
}
