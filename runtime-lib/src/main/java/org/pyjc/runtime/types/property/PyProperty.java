package org.pyjc.runtime.types.property;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;

/**
 * {@code property}. Compare CPython descrobject.c: property_descr_get. Thread safety: the functions are volatile and
 * set by {@code __init__}.
 */
@PyTypeDef(name = "property", doc = "Property attribute.")
public final class PyProperty extends PyObject {
    public static final PyType TYPE = PyType.define(new PyPropertyExposer());

    /** null stands for None. */
    @PyMember("fget")
    volatile Object getter;
    @PyMember("fset")
    volatile Object setter;
    @PyMember("fdel")
    volatile Object deleter;
    private volatile Object doc = PyNone.NONE;
    private volatile Object name;
    private volatile boolean docFromGetter;

    public PyProperty(PyType type) {
        super(type);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyProperty(cls);
    }

    @PyInit(signature = "(self, fget=None, fset=None, fdel=None, doc=None)")
    void init(Object fget, Object fset, Object fdel, Object newDoc) {
        getter = orNull(fget);
        setter = orNull(fset);
        deleter = orNull(fdel);
        name = null;
        docFromGetter = false;
        Object text = newDoc;
        if (text == PyNone.NONE && getter != null) {
            Object own = Attributes.getOrNull(getter, "__doc__");
            if (own != null && own != PyNone.NONE) {
                text = own;
                docFromGetter = true;
            }
        }
        if (type() == TYPE) {
            doc = text;
        } else {
            setSubclassDoc(text);
        }
    }

    /** An instance of a subclass keeps its text in its dict or slot: the class's own {@code __doc__} would hide the property's. */
    private void setSubclassDoc(Object text) {
        try {
            Attributes.set(this, "__doc__", text);
        } catch (PyException e) {
            if (docFromGetter || !e.is(Exceptions.ATTRIBUTE_ERROR)) {
                throw e;
            }
        }
    }

    private static Object orNull(Object o) {
        return o == PyNone.NONE ? null : o;
    }

    private static Object orNone(Object o) {
        return o == null ? PyNone.NONE : o;
    }

    /** The getter, null when there is none. */
    public Object getterOrNull() {
        return getter;
    }

    /** The setter, null when there is none. */
    public Object setterOrNull() {
        return setter;
    }

    @Override
    public Object descriptorGet(Object obj, PyType owner) {
        if (obj == null) {
            return this;
        }
        Object g = getter;
        if (g == null) {
            throw missing(obj, "getter");
        }
        return Call.call1(g, obj);
    }

    @PyMethod(name = "__get__", signature = "(self, instance, owner=None, /)")
    Object get(Object instance, Object owner) {
        return descriptorGet(instance == PyNone.NONE ? null : instance, null);
    }

    @PyMethod(name = "__set__")
    void set(Object instance, Object value) {
        Object s = setter;
        if (s == null) {
            throw missing(instance, "setter");
        }
        Call.call2(s, instance, value);
    }

    @PyMethod(name = "__delete__")
    void delete(Object instance) {
        Object d = deleter;
        if (d == null) {
            throw missing(instance, "deleter");
        }
        Call.call1(d, instance);
    }

    private PyException missing(Object instance, String what) {
        String message = describe(instance) + "has no " + what;
        Object n = nameOrNull();
        return n == null || !Str.isStr(n) ? Errors.attributeError(message)
                : Errors.attributeError(message, instance, Str.toJavaString(n));
    }

    private String describe(Object obj) {
        Object n = nameOrNull();
        String of = "of '" + Str.toJavaString(PyType.of(obj).qualname()) + "' object ";
        return n == null ? "property " + of : "property " + Str.toJavaString(Repr.repr(n)) + " " + of;
    }

    private Object nameOrNull() {
        Object n = name;
        return n != null || getter == null ? n : Attributes.getOrNull(getter, "__name__");
    }

    /** Compare CPython descrobject.c: property_copy. */
    private Object copy(Object g, Object s, Object d) {
        Object newGetter = g == null || g == PyNone.NONE ? getter : g;
        Object text = docFromGetter && newGetter != null ? PyNone.NONE : doc;
        Object made = Call.call(type(), orNone(newGetter), orNone(s == PyNone.NONE ? setter : s),
                orNone(d == PyNone.NONE ? deleter : d), text);
        if (made instanceof PyProperty p) {
            p.name = name;
        }
        return made;
    }

    @PyMethod(name = "getter")
    Object withGetter(Object f) {
        return copy(f, setter, deleter);
    }

    @PyMethod(name = "setter")
    Object withSetter(Object f) {
        return copy(getter, f, deleter);
    }

    @PyMethod(name = "deleter")
    Object withDeleter(Object f) {
        return copy(getter, setter, f);
    }

    @PyMethod(name = "__set_name__")
    void setName(Object... args) {
        if (args.length != 2) {
            throw Errors.typeError("__set_name__() takes 2 positional arguments but " + args.length + " were given");
        }
        name = args[1];
    }

    @PyGetter("__doc__")
    Object doc() {
        return doc;
    }

    @PySetter("__doc__")
    void setDoc(Object text) {
        doc = text;
    }

    @PyGetter("__name__")
    Object nameAttribute() {
        Object n = nameOrNull();
        if (n == null) {
            throw Errors.attributeError("'property' object has no attribute '__name__'", this, "__name__");
        }
        return n;
    }

    @PySetter("__name__")
    void setNameAttribute(Object newName) {
        name = newName;
    }

    @PyGetter("__isabstractmethod__")
    boolean isAbstract() {
        return isAbstract(getter) || isAbstract(setter) || isAbstract(deleter);
    }

    public static boolean isAbstract(Object f) {
        Object flag = f == null ? null : Attributes.getOrNull(f, "__isabstractmethod__");
        return flag != null && Truth.test(flag);
    }
}
