package org.pyjc.runtime.module.hash;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.module.hash.engine.HashEngine;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/**
 * What all hash objects have. Compare CPython md5module.c: MD5Type_copy_impl.
 *
 * <p>Thread safety: the monitor guards the engine; it is not held while Python code runs.
 */
abstract class PyDigest extends PyObject {
    final HashEngine engine;

    PyDigest(PyType type, HashEngine engine) {
        super(type);
        this.engine = engine;
    }

    /** Another object of this type with an engine of its own. */
    abstract PyDigest with(HashEngine other);

    /** The hash's name. */
    abstract String algorithm();

    final void add(byte[] data) {
        synchronized (this) {
            engine.update(data);
        }
    }

    final synchronized HashEngine copied() {
        return engine.copy();
    }

    final synchronized byte[] result(int length) {
        return engine.digest(length);
    }

    @PyMethod(signature = "($self, obj, /)", doc = "Update this hash object's state with the provided string.")
    final void update(Object obj) {
        add(HashInput.bytes(obj));
    }

    @PyMethod(signature = "($self, /)", doc = "Return a copy of the hash object.")
    final Object copy() {
        return with(copied());
    }

    @PyGetter("name")
    final Object name() {
        return algorithm();
    }

    @PyGetter("digest_size")
    final long digestSize() {
        return engine.size();
    }

    @PyGetter("block_size")
    final long blockSize() {
        return engine.blockSize();
    }
}
