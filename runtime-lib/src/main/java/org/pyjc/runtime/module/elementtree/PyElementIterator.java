package org.pyjc.runtime.module.elementtree;

import java.util.Arrays;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.none.PyNone;

/**
 * Walks through a tree in document order. Compare CPython _elementtree.c: elementiter_next. Thread safety: synchronized, but for
 * comparing tags; threads that share it get each element once.
 */
@PyTypeDef(name = "_element_iterator", module = "_elementtree", subclassable = false, instantiable = false)
final class PyElementIterator extends PyIterator {
    public static final PyType TYPE = PyType.define(new PyElementIteratorExposer());

    private final Object tag;
    private final boolean texts;
    private PyElement root;
    private PyElement[] parents = new PyElement[8];
    private int[] next = new int[8];
    private int depth;
    /** Whether the last step came back from an element rather than into one. */
    private boolean left;

    PyElementIterator(PyElement root, Object tag, boolean texts) {
        super(TYPE);
        this.root = root;
        this.tag = tag;
        this.texts = texts;
    }

    @Override
    public Object next() {
        for (Object found; (found = texts ? text() : step()) != null;) {
            if (texts ? found != PyNone.NONE && Truth.test(found) : tag == PyNone.NONE || Compare.same(((PyElement) found).tag(), tag)) {
                return found;
            }
        }
        return null;
    }

    private synchronized Object text() {
        PyElement e = step();
        while (e != null && left && depth == 0) {
            e = step();
        }
        return e == null ? null : left ? e.tail() : e.text();
    }

    /** The next element; when texts are wanted, each comes again when it is left. Null at the end. */
    private synchronized PyElement step() {
        left = false;
        if (root != null) {
            PyElement first = root;
            root = null;
            enter(first);
            return first;
        }
        while (depth > 0) {
            PyElement parent = parents[depth - 1];
            PyElement child = parent.childOrNull(next[depth - 1]);
            if (child != null) {
                next[depth - 1]++;
                enter(child);
                return child;
            }
            parents[--depth] = null;
            if (texts) {
                left = true;
                return parent;
            }
        }
        return null;
    }

    private void enter(PyElement e) {
        if (depth == parents.length) {
            parents = Arrays.copyOf(parents, 2 * depth);
            next = Arrays.copyOf(next, 2 * depth);
        }
        parents[depth] = e;
        next[depth++] = 0;
    }
}
