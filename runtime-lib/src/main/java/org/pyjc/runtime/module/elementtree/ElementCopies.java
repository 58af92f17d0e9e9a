package org.pyjc.runtime.module.elementtree;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.ObjectIds;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Copies and pickles. Compare CPython _elementtree.c: element_deepcopy, element_getstate. Thread safety: see {@link PyElement}. */
final class ElementCopies {
    private static final int SIZE = 56;
    private static final int EXTRA = 40;

    private ElementCopies() {}

    @PyMethod(signature = "($self, /)", doc = "")
    static Object __copy__(PyElement self) {
        PyElement copy = new PyElement(PyElement.TYPE, self.tag());
        PyDict attributes = self.attributesOrNull();
        PyList children = self.childrenOrNull();
        copy.fill(self.tag(), self.text(), self.tail(), attributes == null ? null : attributes.copy(),
                children == null ? null : new PyList(children.toArray()));
        return copy;
    }

    @PyMethod(signature = "($self, memo, /)", doc = "")
    static Object __deepcopy__(PyElement self, PyDict memo) {
        PyDict attributes = self.attributesOrNull();
        Object tag = deepcopy(self.tag(), memo);
        PyDict ownAttributes = attributes == null ? null : dict(deepcopy(attributes, memo));
        PyElement copy = new PyElement(tag, ownAttributes);
        Object text = deepcopy(self.text(), memo);
        Object tail = deepcopy(self.tail(), memo);
        PyList children = children(self, memo);
        copy.fill(tag, text, tail, ownAttributes, children);
        memo.put(ObjectIds.id(self), copy);
        return copy;
    }

    private static PyList children(PyElement self, PyDict memo) {
        PyList out = new PyList();
        PyElement child;
        for (int i = 0; (child = self.childOrNull(i)) != null; i++) {
            out.append(PyElement.require(deepcopy(child, memo)));
        }
        return out.size() == 0 ? null : out;
    }

    private static PyDict dict(Object o) {
        return o instanceof PyDict d ? d : new PyDict();
    }

    /** What needs no Python code at once. */
    private static Object deepcopy(Object o, PyDict memo) {
        if (o == PyNone.NONE || o instanceof String) {
            return o;
        }
        if (o instanceof PyElement e && e.type() == PyElement.TYPE) {
            return __deepcopy__(e, memo);
        }
        Object module = Importer.importModule(null, "copy", new PyTuple("deepcopy"), 0);
        return Call.method2(module, "deepcopy", o, memo);
    }

    @PyMethod(signature = "($self, /)", doc = "")
    static long __sizeof__(PyElement self) {
        boolean extra = self.attributesOrNull() != null || self.childCount() > 0;
        return SIZE + (extra ? EXTRA + 8L * Math.max(4, self.childCount()) : 0);
    }

    @PyMethod(signature = "($self, /)", doc = "")
    static Object __getstate__(PyElement self) {
        PyDict attributes = self.attributesOrNull();
        PyList children = self.childrenOrNull();
        return PyDict.of("tag", self.tag(), "_children", new PyList(children == null ? new Object[0] : children.toArray()),
                "attrib", attributes == null ? new PyDict() : attributes, "text", self.text(), "tail", self.tail());
    }

    @PyMethod(signature = "($self, state, /)", doc = "")
    static void __setstate__(PyElement self, Object state) {
        if (!(state instanceof PyDict d)) {
            throw Errors.typeError("Don't know how to unpickle \"" + Str.toJavaString(Repr.repr(state)) + "\" as an Element");
        }
        Object tag = d.get("tag");
        if (tag == null) {
            throw Errors.typeError("tag may not be NULL");
        }
        Object children = d.get("_children");
        if (children != null && !(children instanceof PyList)) {
            throw Errors.typeError("'_children' is not a list");
        }
        PyList own = children == null ? null : ElementItems.elements(children);
        self.fill(tag, orNone(d.get("text")), orNone(d.get("tail")), attributes(d.get("attrib")), own == null || own.size() == 0 ? null : own);
    }

    private static PyDict attributes(Object attrib) {
        if (attrib != null && !(attrib instanceof PyDict)) {
            throw Errors.typeError("attrib must be dict, not " + PyType.of(attrib).name());
        }
        return (PyDict) attrib;
    }

    private static Object orNone(Object o) {
        return o == null ? PyNone.NONE : o;
    }
}
