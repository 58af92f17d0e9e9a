package org.pyjc.runtime.module.elementtree;

import org.pyjc.runtime.annot.PyDeleter;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.module.warnings.Warnings;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.ObjectIds;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.iter.PyIterable;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.iter.PySequenceIterator;
import org.pyjc.runtime.types.iter.SequenceItems;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;

/**
 * {@code xml.etree.ElementTree.Element}. Compare CPython _elementtree.c: element_spec.
 *
 * <p>Thread safety: children are a list and attributes a dict, with the guarantees of those; a thread sees what another one wrote to the
 * other fields.
 */
@PyTypeDef(name = "Element", module = "xml.etree.ElementTree", weakReferable = true,
        parts = {ElementItems.class, ElementChanges.class, ElementSearch.class, ElementCopies.class})
public class PyElement extends PyObject implements PyIterable, SequenceItems {
    public static final PyType TYPE = PyType.define(new PyElementExposer());

    private volatile Object tag;
    private volatile Object text = PyNone.NONE;
    private volatile Object tail = PyNone.NONE;
    /** Null while nobody asked for it. */
    private volatile PyDict attributes;
    /** Null while there are none. */
    private volatile PyList children;

    PyElement(PyType type, Object tag) {
        super(type);
        this.tag = tag;
    }

    /** An element of exactly this type; the attributes are its own, or null. */
    PyElement(Object tag, PyDict attributes) {
        this(TYPE, tag);
        this.attributes = attributes;
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyElement(cls, PyNone.NONE);
    }

    /** Compare CPython _elementtree.c: element_init. */
    @PyInit
    void init(Object[] args, String[] kwnames) {
        int given = args.length - kwnames.length;
        if (given < 1 || given > 2) {
            throw Errors.typeError("Element() takes at " + (given < 1 ? "least 1" : "most 2") + " argument" + (given < 1 ? "" : "s") + " (" + given + " given)");
        }
        PyDict own = ElementArguments.attributes("Element", given > 1 ? args[1] : null, 2, args, kwnames);
        tag = args[0];
        text = PyNone.NONE;
        tail = PyNone.NONE;
        attributes = own.size() > 0 ? own : null;
    }

    final Object tag() {
        return tag;
    }

    final Object text() {
        return text;
    }

    final Object tail() {
        return tail;
    }

    final PyDict attributesOrNull() {
        return attributes;
    }

    final PyList childrenOrNull() {
        return children;
    }

    /** All but the children, which are a list of its own. */
    final void fill(Object newTag, Object newText, Object newTail, PyDict newAttributes, PyList newChildren) {
        tag = newTag;
        text = newText;
        tail = newTail;
        attributes = newAttributes;
        children = newChildren;
    }

    // ---- children ----

    final PyList children() {
        PyList list = children;
        if (list != null) {
            return list;
        }
        synchronized (this) {
            if (children == null) {
                children = new PyList();
            }
            return children;
        }
    }

    /** The child at an index from 0 on, null beyond the last. */
    final PyElement childOrNull(int index) {
        PyList list = children;
        return list == null ? null : (PyElement) list.getOrNull(index);
    }

    final int childCount() {
        PyList list = children;
        return list == null ? 0 : list.size();
    }

    final PyElement[] childArray() {
        PyList list = children;
        Object[] all = list == null ? new Object[0] : list.toArray();
        return java.util.Arrays.copyOf(all, all.length, PyElement[].class);
    }

    /** What may be a child; TypeError for other objects. */
    static PyElement require(Object o) {
        if (o instanceof PyElement e) {
            return e;
        }
        throw notAnElement(o);
    }

    static PyException notAnElement(Object o) {
        return Errors.typeError("expected an Element, not \"" + PyType.of(o).name() + "\"");
    }

    @Override
    public final PyIterator iterator() {
        return new PySequenceIterator(this);
    }

    @Override
    public final Object sequenceItem(long index) {
        Object child = sequenceItemOrNull(index);
        if (child == null) {
            throw Errors.indexError("child index out of range");
        }
        return child;
    }

    @Override
    public final Object sequenceItemOrNull(long index) {
        return childOrNull((int) Math.min(index, Integer.MAX_VALUE));
    }

    @PyMethod(doc = "")
    final void clear() {
        fill(tag, PyNone.NONE, PyNone.NONE, null, null);
    }

    // ---- attributes ----

    final PyDict attributes() {
        PyDict d = attributes;
        if (d != null) {
            return d;
        }
        synchronized (this) {
            if (attributes == null) {
                attributes = new PyDict();
            }
            return attributes;
        }
    }

    @PyMethod(signature = "($self, /, key, default=None)", doc = "")
    final Object get(Object key, Object defaultValue) {
        PyDict d = attributes;
        Object value = d == null ? null : d.get(key);
        return value == null ? defaultValue : value;
    }

    @PyMethod(signature = "($self, key, value, /)", doc = "")
    final void set(Object key, Object value) {
        attributes().put(key, value);
    }

    // ---- fields ----

    @PyGetter(value = "tag", doc = "A string identifying what kind of data this element represents")
    final Object getTag() {
        return tag;
    }

    @PySetter("tag")
    final void setTag(Object value) {
        tag = value;
    }

    @PyDeleter("tag")
    final void deleteTag() {
        throw undeletable();
    }

    @PyGetter(value = "text", doc = "A string of text directly after the start tag, or None")
    final Object getText() {
        return text;
    }

    @PySetter("text")
    final void setText(Object value) {
        text = value;
    }

    @PyDeleter("text")
    final void deleteText() {
        throw undeletable();
    }

    @PyGetter(value = "tail", doc = "A string of text directly after the end tag, or None")
    final Object getTail() {
        return tail;
    }

    @PySetter("tail")
    final void setTail(Object value) {
        tail = value;
    }

    @PyDeleter("tail")
    final void deleteTail() {
        throw undeletable();
    }

    @PyGetter(value = "attrib", doc = "A dictionary containing the element's attributes")
    final Object getAttrib() {
        return attributes();
    }

    @PySetter("attrib")
    final void setAttrib(Object value) {
        if (!(value instanceof PyDict d)) {
            throw Errors.typeError("attrib must be dict, not " + PyType.of(value).name());
        }
        attributes = d;
    }

    @PyDeleter("attrib")
    final void deleteAttrib() {
        throw undeletable();
    }

    private static PyException undeletable() {
        return Errors.attributeError("can't delete element attribute");
    }

    // ---- the whole ----

    @PyMethod
    final Object __repr__() {
        Object name = tag;
        String address = " at 0x" + Long.toHexString(ObjectIds.id(this)) + ">";
        if (!Repr.enter(this)) {
            throw Errors.runtimeError("reentrant call inside " + type().name() + ".__repr__");
        }
        try {
            return new StrBuilder().append("<Element ").append(Repr.repr(name)).append(address).build();
        } finally {
            Repr.leave(this);
        }
    }

    @PyMethod
    final boolean __bool__() {
        Warnings.warn(Exceptions.DEPRECATION_WARNING, "Testing an element's truth value will always return True in future versions.  "
                + "Use specific 'len(elem)' or 'elem is not None' test instead.", 1);
        return childCount() > 0;
    }
}
