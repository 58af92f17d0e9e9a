package org.pyjc.runtime.types.list;

import java.util.Arrays;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.iter.SequenceCompare;
import org.pyjc.runtime.types.tuple.PyTuple;

/** How the keys of one sort are compared: when all are of one type, without looking for the method. Stateless. */
enum Order implements RunMerger.Less {
    LONGS {
        @Override
        public boolean less(Object a, Object b) {
            return (Long) a < (Long) b;
        }
    },
    DOUBLES {
        @Override
        public boolean less(Object a, Object b) {
            return (Double) a < (Double) b;
        }
    },
    STRINGS {
        @Override
        public boolean less(Object a, Object b) {
            return ((String) a).compareTo((String) b) < 0;
        }
    },
    BYTES {
        @Override
        public boolean less(Object a, Object b) {
            return Arrays.compareUnsigned(((PyBytes) a).value(), ((PyBytes) b).value()) < 0;
        }
    },
    TUPLES {
        @Override
        public boolean less(Object a, Object b) {
            Object[] x = ((PyTuple) a).items();
            Object[] y = ((PyTuple) b).items();
            return org.pyjc.runtime.ops.Truth.test(SequenceCompare.compare(x, x.length, y, y.length, Special.LT));
        }
    },
    ANY {
        @Override
        public boolean less(Object a, Object b) {
            return Compare.ltTest(a, b);
        }
    };

    /** The quickest order that fits all keys. */
    static Order of(Object[] keys) {
        Order order = ofOne(keys[0]);
        Class<?> c = keys[0].getClass();
        for (Object key : keys) {
            if (key.getClass() != c || !order.fits(key)) {
                return ANY;
            }
        }
        return order;
    }

    /** Whether a key of the right class is no instance of a subclass. */
    private boolean fits(Object key) {
        return switch (this) {
            case TUPLES -> ((PyTuple) key).type() == PyTuple.TYPE;
            case BYTES -> ((PyBytes) key).type() == PyBytes.TYPE;
            default -> true;
        };
    }

    private static Order ofOne(Object key) {
        if (key instanceof Long) {
            return LONGS;
        }
        if (key instanceof Double) {
            return DOUBLES;
        }
        if (key instanceof String) {
            return STRINGS;
        }
        return key instanceof PyTuple ? TUPLES : key instanceof PyBytes ? BYTES : ANY;
    }
}
