package org.pyjc.runtime.module.multibyte;

import org.pyjc.runtime.annot.PyDeleter;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.codec.multibyte.MultibyteCodec;

/** What works with the codec that its class names. Compare CPython multibytecodec.c: MultibyteStatefulCodecContext. Thread safety: the monitor. */
abstract class CodecUser extends PyObject {
    final MultibyteCodec codec;
    volatile Object errors;

    CodecUser(PyType type, Object errors) {
        super(type);
        if (!(Attributes.get(type, "codec") instanceof PyMultibyteCodec c)) {
            throw Errors.typeError("codec is unexpected type");
        }
        codec = c.codec;
        this.errors = errors;
    }

    /** Everything is done by {@code __new__}; what the base classes in codecs.py would do is not wanted. */
    @PyInit
    final void init(Object[] args, String[] kwnames) {}

    @PyGetter(value = "errors", doc = "how to treat errors")
    final Object errors() {
        return errors;
    }

    @PySetter("errors")
    final void errors(Object value) {
        if (Values.strOrNull(value) == null) {
            throw Errors.typeError("errors must be a string");
        }
        errors = value;
    }

    @PyDeleter("errors")
    final void deleteErrors() {
        throw Errors.attributeError("cannot delete attribute");
    }
}
