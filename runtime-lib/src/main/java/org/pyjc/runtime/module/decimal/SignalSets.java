package org.pyjc.runtime.module.decimal;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Sets of signals as Python gives them. Compare CPython _decimal.c: dict_as_flags, list_as_flags, signaldict_init. Stateless. */
final class SignalSets {
    /** {@code SignalDict}: the mixin with the methods of MutableMapping. */
    private static final class Holder {
        static final PyType SIGNAL_DICT = (PyType) Call.call3(PyType.TYPE, "SignalDict",
                new PyTuple(PySignalDict.TYPE, Attributes.get(Importer.load("collections.abc"), "MutableMapping")), PyDict.of("__module__", "abc"));
    }

    private SignalSets() {}

    static Object dict(PyDecimalContext context, boolean traps) {
        return new PySignalDict(Holder.SIGNAL_DICT, context, traps);
    }

    /** What a constructor is given: a list of signals or a dict. */
    static int of(Object signals) {
        return signals instanceof PyList list ? ofList(list) : ofDict(signals);
    }

    private static int ofList(PyList list) {
        int bits = 0;
        for (Object signal : PyTuple.from(list).items()) {
            bits |= Signals.bitsOrRefuse(signal);
        }
        return bits;
    }

    /** Whether a dict has exactly the signals as keys. */
    static boolean isFull(PyDict dict) {
        if (dict.size() != Signals.ALL.length) {
            return false;
        }
        for (Object key : PyTuple.from(dict).items()) {
            if (Signals.bits(key) == 0) {
                return false;
            }
        }
        return true;
    }

    static int ofDict(Object signals) {
        if (signals instanceof PySignalDict d) {
            return d.bits();
        }
        if (!(signals instanceof PyDict dict)) {
            throw Errors.typeError("argument must be a signal dict");
        }
        if (dict.size() != Signals.ALL.length) {
            throw Errors.keyError("invalid signal dict");
        }
        return ofFull(dict);
    }

    private static int ofFull(PyDict dict) {
        int bits = 0;
        for (Object signal : PyTuple.from(dict).items()) {
            int bit = Signals.bits(signal);
            if (bit == 0) {
                throw Errors.keyError("invalid error flag");
            }
            bits |= Truth.test(Items.get(dict, signal)) ? bit : 0;
        }
        return bits;
    }
}
