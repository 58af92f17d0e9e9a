package org.pyjc.runtime.module.elementtree;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Adding and removing children. Compare CPython _elementtree.c. Thread safety: see {@link PyElement}. */
final class ElementChanges {
    private ElementChanges() {}

    @PyMethod(signature = "($self, subelement, /)", doc = "")
    static void append(PyElement self, Object subelement) {
        if (!(subelement instanceof PyElement child)) {
            throw wrongType("append() argument 1", subelement);
        }
        self.children().append(child);
    }

    private static RuntimeException wrongType(String what, Object given) {
        return Errors.typeError(what + " must be xml.etree.ElementTree.Element, not " + PyType.of(given).name());
    }

    @PyMethod(signature = "($self, elements, /)", doc = "")
    static void extend(PyElement self, Object elements) {
        for (Object each : ElementItems.items(elements, "'elements' must be an iterable")) {
            self.children().append(PyElement.require(each));
        }
    }

    @PyMethod(signature = "($self, index, subelement, /)", doc = "")
    static void insert(PyElement self, long index, Object subelement) {
        if (!(subelement instanceof PyElement child)) {
            throw wrongType("insert() argument 2", subelement);
        }
        self.children().insertAt(index, child);
    }

    /** The first that is the child or equal to it; when others change the children meanwhile, none but such a one goes. */
    @PyMethod(signature = "($self, subelement, /)", doc = "")
    static void remove(PyElement self, Object subelement) {
        if (!(subelement instanceof PyElement)) {
            throw wrongType("remove() argument", subelement);
        }
        PyElement child;
        for (int i = 0; (child = self.childOrNull(i)) != null; i++) {
            if ((child == subelement || Compare.eq(child, subelement)) && self.children().removeIfAt(i, child)) {
                return;
            }
        }
        throw Errors.valueError("Element.remove(x): element not found");
    }

    @PyMethod(signature = "($self, tag, attrib, /)", doc = "")
    static Object makeelement(PyElement self, Object tag, PyDict attrib) {
        return new PyElement(tag, attrib.copy());
    }

    @PyMethod(signature = "($self, /)", doc = "")
    static Object keys(PyElement self) {
        PyDict attributes = self.attributesOrNull();
        return attributes == null ? new PyList() : PyList.from(attributes);
    }

    @PyMethod(signature = "($self, /)", doc = "")
    static Object items(PyElement self) {
        PyList out = new PyList();
        PyDict attributes = self.attributesOrNull();
        if (attributes != null) {
            for (DictEntry each : attributes.entries()) {
                Object value = each.value;
                if (value != null) {
                    out.append(new PyTuple(each.key, value));
                }
            }
        }
        return out;
    }
}
