package org.pyjc.runtime.object;

import org.pyjc.runtime.annot.PyDeleter;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.codec.ErrorHandlers;
import org.pyjc.runtime.text.codec.Utf8;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.dict.PyMappingProxy;
import org.pyjc.runtime.types.ints.IntType;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The attributes of classes. Compare CPython typeobject.c: type_getsets. Thread safety: stateless; see {@link PyType}.
 */
final class TypeAttributes {
    private TypeAttributes() {}

    @PyGetter("__name__")
    static Object name(PyType self) {
        return self.simpleName();
    }

    @PySetter("__name__")
    static void setName(PyType self, Object value) {
        checkMutable(self, "__name__");
        Object text = Values.strOrNull(value);
        if (text == null) {
            throw Errors.typeError("can only assign string to " + self.name() + ".__name__, not '" + PyType.of(value).name() + "'");
        }
        Utf8.encode(text, ErrorHandlers.STRICT);
        String name = Str.toJavaString(text);
        if (name.indexOf('\0') >= 0) {
            throw Errors.valueError("type name must not contain null characters");
        }
        self.setName(name);
    }

    @PyGetter("__qualname__")
    static Object qualname(PyType self) {
        return self.qualname();
    }

    @PySetter("__qualname__")
    static void setQualname(PyType self, Object value) {
        checkMutable(self, "__qualname__");
        if (Values.strOrNull(value) == null) {
            throw Errors.typeError("can only assign string to " + self.name() + ".__qualname__, not '" + PyType.of(value).name() + "'");
        }
        self.setQualname(value);
    }

    @PyGetter("__module__")
    static Object module(PyType self) {
        return TypeNames.module(self);
    }

    @PySetter("__module__")
    static void setModule(PyType self, Object value) {
        checkMutable(self, "__module__");
        self.setOwn("__module__", value);
        self.deleteOwn("__firstlineno__");
    }

    @PyGetter("__bases__")
    static Object bases(PyType self) {
        return new PyTuple((Object[]) self.bases());
    }

    @PySetter("__bases__")
    static void setBases(PyType self, Object value) {
        BasesAssignment.assign(self, value);
    }

    @PyGetter("__base__")
    static Object base(PyType self) {
        PyType base = self.base();
        return base == null ? PyNone.NONE : base;
    }

    @PyGetter("__mro__")
    static Object mro(PyType self) {
        return new PyTuple((Object[]) self.mro());
    }

    @PyGetter("__dict__")
    static Object dict(PyType self) {
        return new PyMappingProxy(TypeDictView.of(self));
    }

    @PyGetter("__doc__")
    static Object doc(PyType self) {
        Object doc = self.own("__doc__");
        return doc == null ? PyNone.NONE : self.isBuiltin() ? doc : Descriptors.get(doc, null, self);
    }

    @PySetter("__doc__")
    static void setDoc(PyType self, Object value) {
        checkMutable(self, "__doc__");
        self.setOwn("__doc__", value);
    }

    @PyGetter("__text_signature__")
    static Object textSignature(PyType self) {
        String signature = self.isBuiltin() ? self.exposer().signature() : null;
        return signature == null || signature.isEmpty() ? PyNone.NONE : signature;
    }

    @PyGetter("__abstractmethods__")
    static Object abstractMethods(PyType self) {
        Object value = self == PyType.TYPE ? null : self.own("__abstractmethods__");
        if (value == null) {
            throw Errors.attributeError("type object '" + self.name() + "' has no attribute '__abstractmethods__'", self, "__abstractmethods__");
        }
        return value;
    }

    @PySetter("__abstractmethods__")
    static void setAbstractMethods(PyType self, Object value) {
        checkMutable(self, "__abstractmethods__");
        boolean isAbstract = Truth.test(value);
        self.setOwn("__abstractmethods__", value);
        self.abstractClass = isAbstract;
        self.modified();
    }

    @PyDeleter("__abstractmethods__")
    static void deleteAbstractMethods(PyType self) {
        if (!self.deleteOwn("__abstractmethods__")) {
            abstractMethods(self);
        }
        self.abstractClass = false;
    }

    @PyGetter("__type_params__")
    static Object typeParams(PyType self) {
        Object value = self == PyType.TYPE ? null : self.own("__type_params__");
        return value == null ? PyTuple.EMPTY : value;
    }

    @PySetter("__type_params__")
    static void setTypeParams(PyType self, Object value) {
        checkMutable(self, "__type_params__");
        self.setOwn("__type_params__", value);
    }

    @PyGetter("__annotations__")
    static Object annotations(PyType self) {
        return TypeAnnotations.get(self);
    }

    @PySetter("__annotations__")
    static void setAnnotations(PyType self, Object value) {
        TypeAnnotations.set(self, value);
    }

    @PyDeleter("__annotations__")
    static void deleteAnnotations(PyType self) {
        TypeAnnotations.delete(self);
    }

    @PyGetter("__annotate__")
    static Object annotate(PyType self) {
        return TypeAnnotations.annotate(self);
    }

    @PySetter("__annotate__")
    static void setAnnotate(PyType self, Object value) {
        TypeAnnotations.setAnnotate(self, value);
    }

    @PyGetter("__flags__")
    static long flags(PyType self) {
        return TypeFlagBits.of(self);
    }

    @PyGetter("__basicsize__")
    static long basicSize(PyType self) {
        return (self.isSubtype(IntType.TYPE) ? 24 : 16) + 8L * self.flags().reserved();
    }

    @PyGetter("__itemsize__")
    static long itemSize(PyType self) {
        if (self.isSubtype(PyTuple.TYPE)) {
            return 8;
        }
        if (self.isSubtype(IntType.TYPE)) {
            return 4;
        }
        if (self.isSubtype(PyBytes.TYPE)) {
            return 1;
        }
        return self.isSubtype(PyType.TYPE) ? 40 : 0;
    }

    @PyGetter("__dictoffset__")
    static long dictOffset(PyType self) {
        return self.flags().instanceDict() ? -1 : 0;
    }

    @PyGetter("__weakrefoffset__")
    static long weakRefOffset(PyType self) {
        return self.flags().weakReferable() ? 24 : 0;
    }

    static void checkMutable(PyType self, String name) {
        if (self.flags().immutable()) {
            throw Errors.typeError("cannot set '" + name + "' attribute of immutable type '" + self.name() + "'");
        }
    }
}
