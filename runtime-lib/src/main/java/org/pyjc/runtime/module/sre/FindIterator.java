package org.pyjc.runtime.module.sre;

import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.iter.PyIterator;

/** What {@code finditer} returns. Thread safety: the scanner gives each match once. */
@PyTypeDef(name = "callable_iterator", subclassable = false, instantiable = false)
final class FindIterator extends PyIterator {
    public static final PyType TYPE = PyType.define(new FindIteratorExposer());

    private final PyScanner scanner;

    FindIterator(PyScanner scanner) {
        super(TYPE);
        this.scanner = scanner;
    }

    @Override
    public Object next() {
        return scanner.next(false);
    }
}
