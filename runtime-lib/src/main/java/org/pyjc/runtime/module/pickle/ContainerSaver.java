package org.pyjc.runtime.module.pickle;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.DictCursor;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.HashedKey;
import org.pyjc.runtime.types.set.SetCursor;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.set.BaseSet;
import org.pyjc.runtime.types.set.PyFrozenSet;
import org.pyjc.runtime.types.set.PySet;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Writes the built-in containers, items in batches. Compare CPython _pickle.c: save_list, batch_list_exact, batch_dict_exact,
 * save_set. Thread safety: see {@link Saver}.
 */
final class ContainerSaver {
    private static final int BATCH = 1000;

    private final Saver saver;
    private final PickleOutput out;

    ContainerSaver(Saver saver) {
        this.saver = saver;
        this.out = saver.out;
    }

    // ---- tuple ----

    void saveTuple(PyTuple tuple) {
        int n = tuple.size();
        if (n == 0) {
            if (saver.binary) {
                out.op(Op.EMPTY_TUPLE);
            } else {
                out.op(Op.MARK);
                out.op(Op.TUPLE);
            }
            return;
        }
        boolean counted = n <= 3 && saver.protocol >= 2;
        if (!counted) {
            out.op(Op.MARK);
        }
        for (int i = 0; i < n; i++) {
            saveItem(tuple, tuple.get(i), i);
        }
        int known = saver.memo.get(tuple);
        if (known >= 0) {
            dropTuple(n, counted);
            saver.get(known);
            return;
        }
        out.op(counted ? Op.TUPLE1 + n - 1 : Op.TUPLE);
        saver.memoize(tuple);
    }

    /** The elements contained the tuple itself, which is made by now. */
    private void dropTuple(int n, boolean counted) {
        if (!counted && saver.binary) {
            out.op(Op.POP_MARK);
            return;
        }
        for (int i = counted ? 0 : -1; i < n; i++) {
            out.op(Op.POP);
        }
    }

    private void saveItem(Object container, Object item, int index) {
        try {
            saver.save(item);
        } catch (PyException e) {
            throw Saver.note(e, "when serializing ", container, " item " + index);
        }
    }

    // ---- list ----

    void saveList(PyList list) {
        if (saver.binary) {
            out.op(Op.EMPTY_LIST);
        } else {
            out.op(Op.MARK);
            out.op(Op.LIST);
        }
        saver.memoize(list);
        if (list.size() == 0) {
            return;
        }
        if (saver.binary) {
            batchExact(list);
        } else {
            saveItems(list.iterator(), list);
        }
    }

    private void batchExact(PyList list) {
        if (list.size() == 1) {
            saveItem(list, list.getItem(0), 0);
            out.op(Op.APPEND);
            return;
        }
        int total = 0;
        do {
            out.op(Op.MARK);
            for (int i = 0; i < BATCH && total < list.size(); i++) {
                Object item;
                try {
                    item = list.getItem(total);
                } catch (PyException e) {
                    break;
                }
                saveItem(list, item, total++);
            }
            out.op(Op.APPENDS);
        } while (total < list.size());
    }

    /** Appends what an iterator gives to the object on the stack. Compare batch_list. */
    void saveItems(Object iterator, Object of) {
        int index = 0;
        if (!saver.binary) {
            for (Object item; (item = Iteration.next(iterator)) != null;) {
                saveItem(of, item, index++);
                out.op(Op.APPEND);
            }
            return;
        }
        int inBatch;
        do {
            Object first = Iteration.next(iterator);
            if (first == null) {
                return;
            }
            Object item = Iteration.next(iterator);
            if (item == null) {
                saveItem(of, first, index);
                out.op(Op.APPEND);
                return;
            }
            out.op(Op.MARK);
            saveItem(of, first, index++);
            for (inBatch = 1; item != null; item = Iteration.next(iterator)) {
                saveItem(of, item, index++);
                if (++inBatch == BATCH) {
                    break;
                }
            }
            out.op(Op.APPENDS);
        } while (inBatch == BATCH);
    }

    // ---- dict ----

    void saveDict(PyDict dict) {
        if (saver.binary) {
            out.op(Op.EMPTY_DICT);
        } else {
            out.op(Op.MARK);
            out.op(Op.DICT);
        }
        saver.memoize(dict);
        int size = dict.size();
        if (size == 0) {
            return;
        }
        DictCursor cursor = dict.cursor(false);
        if (!saver.binary || size == 1) {
            for (int i = 0; i < size && savePair(cursor, dict); i++) {
                out.op(Op.SETITEM);
            }
            requireSize(dict.size(), size, "dictionary");
            return;
        }
        int inBatch;
        do {
            out.op(Op.MARK);
            inBatch = 0;
            while (inBatch < BATCH && savePair(cursor, dict)) {
                inBatch++;
            }
            out.op(Op.SETITEMS);
            requireSize(dict.size(), size, "dictionary");
        } while (inBatch == BATCH);
    }

    private static void requireSize(int now, int before, String what) {
        if (now != before) {
            throw Errors.runtimeError(what + " changed size during iteration");
        }
    }

    private boolean savePair(DictCursor cursor, PyDict dict) {
        Object value;
        DictEntry entry;
        do {
            entry = cursor.next();
            if (entry == null) {
                return false;
            }
            value = entry.value;
        } while (value == null);
        savePair(entry.key, value, dict);
        return true;
    }

    private void savePair(Object key, Object value, Object of) {
        saver.save(key);
        try {
            saver.save(value);
        } catch (PyException e) {
            throw Saver.note(e, "when serializing ", of, " item " + Str.toJavaString(Repr.repr(key)));
        }
    }

    /** Sets the items of the object on the stack. Compare batch_dict. */
    void savePairs(Object iterator, Object of) {
        if (!saver.binary) {
            for (Object item; (item = Iteration.next(iterator)) != null;) {
                savePair(item, of);
                out.op(Op.SETITEM);
            }
            return;
        }
        int inBatch;
        do {
            Object first = Iteration.next(iterator);
            if (first == null) {
                return;
            }
            requirePair(first);
            Object item = Iteration.next(iterator);
            if (item == null) {
                savePair(first, of);
                out.op(Op.SETITEM);
                return;
            }
            out.op(Op.MARK);
            savePair(first, of);
            for (inBatch = 1; item != null; item = Iteration.next(iterator)) {
                savePair(item, of);
                if (++inBatch == BATCH) {
                    break;
                }
            }
            out.op(Op.SETITEMS);
        } while (inBatch == BATCH);
    }

    private static PyTuple requirePair(Object item) {
        if (!(item instanceof PyTuple pair) || pair.size() != 2) {
            throw Errors.typeError("dict items iterator must return 2-tuples");
        }
        return pair;
    }

    private void savePair(Object item, Object of) {
        PyTuple pair = requirePair(item);
        savePair(pair.get(0), pair.get(1), of);
    }

    // ---- sets ----

    void saveSet(PySet set) {
        if (saver.protocol < 4) {
            saver.saveReduce(new PyTuple(PySet.TYPE, new PyTuple(PyList.from(set))), set);
            return;
        }
        out.op(Op.EMPTY_SET);
        saver.memoize(set);
        int size = set.size();
        if (size == 0) {
            return;
        }
        SetCursor cursor = set.cursor();
        int inBatch;
        do {
            out.op(Op.MARK);
            inBatch = saveElements(set, cursor, BATCH);
            out.op(Op.ADDITEMS);
            requireSize(set.size(), size, "set");
        } while (inBatch == BATCH);
    }

    private int saveElements(BaseSet set, SetCursor cursor, int most) {
        int n = 0;
        try {
            for (HashedKey entry; n < most && (entry = cursor.next()) != null; n++) {
                saver.save(entry.key);
            }
        } catch (PyException e) {
            throw Saver.note(e, "when serializing ", set, " element");
        }
        return n;
    }

    void saveFrozenSet(PyFrozenSet set) {
        if (saver.protocol < 4) {
            saver.saveReduce(new PyTuple(PyFrozenSet.TYPE, new PyTuple(PyList.from(set))), set);
            return;
        }
        out.op(Op.MARK);
        saveElements(set, set.cursor(), Integer.MAX_VALUE);
        int known = saver.memo.get(set);
        if (known >= 0) {
            out.op(Op.POP_MARK);
            saver.get(known);
            return;
        }
        out.op(Op.FROZENSET);
        saver.memoize(set);
    }
}
