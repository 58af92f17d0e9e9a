package org.pyjc.runtime.module.hash;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.module.hash.engine.HashEngine;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.BytesHex;
import org.pyjc.runtime.types.bytes.PyBytes;

/** A hash object whose digest has one length. Thread safety: see {@link PyDigest}. */
abstract class PyFixedDigest extends PyDigest {
    PyFixedDigest(PyType type, HashEngine engine) {
        super(type, engine);
    }

    @PyMethod(signature = "($self, /)", doc = "Return the digest value as a bytes object.")
    final Object digest() {
        return new PyBytes(result(engine.size()));
    }

    @PyMethod(signature = "($self, /)", doc = "Return the digest value as a string of hexadecimal digits.")
    final Object hexdigest() {
        return BytesHex.hex(result(engine.size()));
    }
}
