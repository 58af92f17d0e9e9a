package org.pyjc.runtime.module.struct;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.buffer.BufferView;
import org.pyjc.runtime.types.iter.PyIterator;

/** What {@code iter_unpack} returns. Compare CPython _struct.c: unpackiter. Thread safety: each struct is given once. */
@PyTypeDef(name = "unpack_iterator", module = "_struct", subclassable = false, instantiable = false)
final class UnpackIterator extends PyIterator {
    public static final PyType TYPE = PyType.define(new UnpackIteratorExposer());

    private final StructFormat format;
    private BufferView view;
    private long next;

    UnpackIterator(StructFormat format, BufferView view) {
        super(TYPE);
        this.format = format;
        this.view = view;
    }

    @Override
    public synchronized Object next() {
        if (view == null) {
            return null;
        }
        if (next >= view.layout().size()) {
            view.release();
            view = null;
            return null;
        }
        Object values = StructOperations.read(format, view, (int) next);
        next += format.size();
        return values;
    }

    @PyMethod(signature = "($self, /)")
    synchronized long __length_hint__() {
        return view == null ? 0 : (view.layout().size() - next) / format.size();
    }
}
