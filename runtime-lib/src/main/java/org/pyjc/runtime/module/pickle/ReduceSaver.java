package org.pyjc.runtime.module.pickle;

import java.util.Arrays;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Writes what {@code __reduce__} returned. Compare CPython _pickle.c: save_reduce. Thread safety: see {@link Saver}. */
final class ReduceSaver {
    private final Saver saver;
    private final ContainerSaver containers;
    private final PickleOutput out;

    ReduceSaver(Saver saver, ContainerSaver containers) {
        this.saver = saver;
        this.containers = containers;
        this.out = saver.out;
    }

    /** Writes a reduction; {@code o} is remembered as what it makes. */
    void save(PyTuple reduction, Object o) {
        int n = reduction.size();
        if (n < 2 || n > 6) {
            throw PickleErrors.pickling("tuple returned by __reduce__ must contain 2 through 6 elements");
        }
        Object function = reduction.get(0);
        Object state = item(reduction, 2);
        Object listItems = item(reduction, 3);
        Object dictItems = item(reduction, 4);
        Object setter = item(reduction, 5);
        requireCallable(function, "first");
        if (!(reduction.get(1) instanceof PyTuple args)) {
            throw wrongItem("second", "a tuple", reduction.get(1));
        }
        requireIterator(listItems, "fourth");
        requireIterator(dictItems, "fifth");
        if (setter != null) {
            requireCallable(setter, "sixth");
        }
        saveCall(function, args, o);
        int known = saver.memo.get(o);
        if (known >= 0) {
            out.op(Op.POP);
            saver.get(known);
        } else {
            saver.memoize(o);
        }
        if (listItems != null) {
            containers.saveItems(listItems, o);
        }
        if (dictItems != null) {
            containers.savePairs(dictItems, o);
        }
        if (state != null) {
            saveState(state, setter, o);
        }
    }

    private static Object item(PyTuple reduction, int index) {
        Object item = index < reduction.size() ? reduction.get(index) : PyNone.NONE;
        return item == PyNone.NONE ? null : item;
    }

    private static PyException wrongItem(String which, String expected, Object found) {
        return PickleErrors.pickling(which + " item of the tuple returned by __reduce__ must be " + expected + ", not "
                + PickleErrors.typeName(found));
    }

    private static void requireCallable(Object f, String which) {
        if (PyType.of(f).lookupSpecial(Special.CALL) == null) {
            throw wrongItem(which, "callable", f);
        }
    }

    private static void requireIterator(Object items, String which) {
        if (items != null && !(items instanceof PyIterator) && PyType.of(items).lookupSpecial(Special.NEXT) == null) {
            throw wrongItem(which, "an iterator", items);
        }
    }

    private void saveCall(Object function, PyTuple args, Object o) {
        Object name = saver.protocol >= 2 ? Attributes.getOrNull(function, "__name__") : null;
        if ("__newobj__".equals(name)) {
            saveNew(args, o);
        } else if ("__newobj_ex__".equals(name)) {
            saveNewWithKeywords(args, o);
        } else {
            saveNoted(function, "when serializing ", o, " reconstructor");
            saveNoted(args, "when serializing ", o, " reconstructor arguments");
            out.op(Op.REDUCE);
        }
    }

    private void saveNoted(Object part, String before, Object o, String after) {
        try {
            saver.save(part);
        } catch (PyException e) {
            throw Saver.note(e, before, o, after);
        }
    }

    private void saveNew(PyTuple args, Object o) {
        if (args.size() == 0) {
            throw PickleErrors.pickling("__newobj__ expected at least 1 argument, got 0");
        }
        Object cls = args.get(0);
        if (!(cls instanceof PyType type)) {
            throw PickleErrors.pickling("first argument to __newobj__() must be a class, not " + PickleErrors.typeName(cls));
        }
        if (type != PyType.of(o) && type != Attributes.get(o, "__class__")) {
            throw PickleErrors.pickling("first argument to __newobj__() must be " + repr(Attributes.get(o, "__class__")) + ", not " + repr(cls));
        }
        saveNoted(cls, "when serializing ", o, " class");
        Object[] items = args.items();
        saveNoted(items.length == 1 ? PyTuple.EMPTY : new PyTuple(Arrays.copyOfRange(items, 1, items.length)), "when serializing ", o,
                " __new__ arguments");
        out.op(Op.NEWOBJ);
    }

    private static String repr(Object o) {
        return Str.toJavaString(Repr.repr(o));
    }

    private void saveNewWithKeywords(PyTuple args, Object o) {
        if (args.size() != 3) {
            throw PickleErrors.pickling("__newobj_ex__ expected 3 arguments, got " + args.size());
        }
        Object cls = args.get(0);
        if (!(cls instanceof PyType)) {
            throw PickleErrors.pickling("first argument to __newobj_ex__() must be a class, not " + PickleErrors.typeName(cls));
        }
        if (!(args.get(1) instanceof PyTuple positional)) {
            throw PickleErrors.pickling("second argument to __newobj_ex__() must be a tuple, not " + PickleErrors.typeName(args.get(1)));
        }
        if (!(args.get(2) instanceof PyDict keywords)) {
            throw PickleErrors.pickling("third argument to __newobj_ex__() must be a dict, not " + PickleErrors.typeName(args.get(2)));
        }
        if (saver.protocol < 4) {
            saveNoted(partial(cls, positional, keywords), "when serializing ", o, " reconstructor");
            saver.save(PyTuple.EMPTY);
            out.op(Op.REDUCE);
            return;
        }
        saveNoted(cls, "when serializing ", o, " class");
        saveNoted(positional, "when serializing ", o, " __new__ arguments");
        saveNoted(keywords, "when serializing ", o, " __new__ arguments");
        out.op(Op.NEWOBJ_EX);
    }

    /** {@code functools.partial(cls.__new__, cls, *args, **kwargs)}: the older protocols know no keywords. */
    private Object partial(Object cls, PyTuple positional, PyDict keywords) {
        DictEntry[] entries = keywords.entries();
        Object[] all = new Object[2 + positional.size() + entries.length];
        all[0] = Attributes.get(cls, "__new__");
        all[1] = cls;
        System.arraycopy(positional.items(), 0, all, 2, positional.size());
        String[] names = new String[entries.length];
        for (int i = 0; i < entries.length; i++) {
            names[i] = Str.toJavaString(entries[i].key);
            all[2 + positional.size() + i] = entries[i].value;
        }
        return Call.call(saver.state.partial(), all, names);
    }

    private void saveState(Object state, Object setter, Object o) {
        if (setter == null) {
            saveNoted(state, "when serializing ", o, " state");
            out.op(Op.BUILD);
            return;
        }
        saveNoted(setter, "when serializing ", o, " state setter");
        saver.save(o);
        saveNoted(state, "when serializing ", o, " state");
        out.op(Op.TUPLE2);
        out.op(Op.REDUCE);
        out.op(Op.POP);
    }
}
