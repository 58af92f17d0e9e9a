package org.pyjc.runtime.module.pickle;

import java.math.BigInteger;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.number.FloatRepr;
import org.pyjc.runtime.number.IntMath;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.TypeNames;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.ops.ObjectIds;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.WideStr;
import org.pyjc.runtime.thread.Recursion;
import org.pyjc.runtime.types.bytes.PyByteArray;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.set.PyFrozenSet;
import org.pyjc.runtime.types.set.PySet;
import org.pyjc.runtime.types.singleton.PyEllipsis;
import org.pyjc.runtime.types.singleton.PyNotImplemented;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * One dump: writes objects as opcodes. Compare CPython _pickle.c: save, save_long, memo_put.
 *
 * <p>Thread safety: confined to the dump; a container that another thread changes meanwhile is written as it is met.
 */
final class Saver {
    /** How deep objects may lie in each other, for each level of the recursion limit; Java's stack has room for more. */
    private static final long NESTING_PER_LEVEL = 20;
    private static final long MIN_NESTING = 2_000;

    /** Strings of so many bytes have longer lengths. */
    private static final int SHORT = 256;
    /** Strings of so many chars may be too large for the frame. */
    private static final int LONG = PickleOutput.FRAME_TARGET / 4;

    /** How deep objects may nest in fast mode before cycles are looked for. */
    private static final int FAST_NESTING = 50;

    final PickleOutput out;
    final PickleMemo memo;
    final int protocol;
    final boolean binary;
    final boolean fixImports;
    final Object bufferCallback;
    final PickleState state = PickleState.get();
    boolean fast;
    Object persistentId;
    Object reducerOverride;
    /** The pickler's own table, null: that of copyreg. */
    Object dispatchTable;
    private int fastNesting;
    private PyDict fastMemo;
    private final BytesSaver bytes;
    private final ContainerSaver containers;
    private final GlobalSaver globals;
    private final ReduceSaver reductions;

    Saver(Object fileWrite, PickleMemo memo, int protocol, boolean fixImports, Object bufferCallback) {
        this.out = new PickleOutput(fileWrite);
        this.memo = memo;
        this.protocol = protocol;
        this.binary = protocol > 0;
        this.fixImports = fixImports && protocol < 3;
        this.bufferCallback = bufferCallback;
        this.bytes = new BytesSaver(this);
        this.containers = new ContainerSaver(this);
        this.globals = new GlobalSaver(this);
        this.reductions = new ReduceSaver(this, containers);
    }

    void dump(Object o) {
        nesting = 0;
        if (protocol >= 2) {
            out.op1(Op.PROTO, protocol);
        }
        if (protocol >= 4) {
            out.startFraming();
        }
        save(o);
        out.op(Op.STOP);
        out.finish();
    }

    private int nesting;

    void save(Object o) {
        save(o, true);
    }

    void save(Object o, boolean mayBePersistent) {
        out.boundary();
        if (mayBePersistent && persistentId != null && savePersistent(o)) {
            return;
        }
        if (o instanceof String s) {
            saveString(s);
        } else if (o instanceof Long n) {
            saveLong(n);
        } else if (o == PyNone.NONE) {
            out.op(Op.NONE);
        } else if (o instanceof Double d) {
            saveFloat(d);
        } else if (o instanceof Boolean b) {
            saveBool(b);
        } else if (o instanceof PyObject p) {
            saveObject(p);
        } else {
            saveUncommon(o);
        }
    }

    private void saveUncommon(Object o) {
        switch (o) {
            case BigInteger n -> saveBigInteger(n);
            case WideStr s -> saveStr(s);
            default -> saveObject(o);
        }
    }

    private boolean savePersistent(Object o) {
        Object id = Call.call1(persistentId, o);
        if (id == PyNone.NONE) {
            return false;
        }
        if (binary) {
            save(id, false);
            out.op(Op.BINPERSID);
        } else {
            Object text = Repr.str(id);
            if (!Str.isAscii(text)) {
                throw PickleErrors.pickling("persistent IDs in protocol 0 must be ASCII strings");
            }
            out.line(Op.PERSID, (String) text);
        }
        return true;
    }

    // ---- objects with an identity ----

    private void saveObject(Object o) {
        int known = memo.get(o);
        if (known >= 0) {
            get(known);
            return;
        }
        if (++nesting > Math.max(MIN_NESTING, NESTING_PER_LEVEL * Recursion.limit())) {
            nesting = 0;
            throw Errors.recursionError("maximum recursion depth exceeded while pickling an object");
        }
        PyType type = PyType.of(o);
        if (!saveBuiltin(o, type)) {
            saveOther(o, type);
        }
        nesting--;
    }

    private boolean saveBuiltin(Object o, PyType type) {
        if (!type.isBuiltin()) {
            return false;
        }
        if (type == PyTuple.TYPE) {
            containers.saveTuple((PyTuple) o);
        } else if (type == PyDict.TYPE || type == PyList.TYPE) {
            saveNesting(o);
        } else if (type == PyBytes.TYPE) {
            bytes.saveBytes((PyBytes) o);
        } else if (type == PySet.TYPE) {
            containers.saveSet((PySet) o);
        } else if (type == PyFrozenSet.TYPE) {
            containers.saveFrozenSet((PyFrozenSet) o);
        } else if (type == PyByteArray.TYPE) {
            bytes.saveByteArray((PyByteArray) o);
        } else if (type == PyPickleBuffer.TYPE) {
            bytes.saveBuffer((PyPickleBuffer) o);
        } else {
            return false;
        }
        return true;
    }

    private void saveNesting(Object o) {
        enterFast(o);
        try {
            if (o instanceof PyDict dict) {
                containers.saveDict(dict);
            } else {
                containers.saveList((PyList) o);
            }
        } finally {
            leaveFast(o);
        }
    }

    /** Without a memo, what nests deeply may be a cycle. Compare fast_save_enter. */
    void enterFast(Object o) {
        if (!fast || ++fastNesting < FAST_NESTING) {
            return;
        }
        if (fastMemo == null) {
            fastMemo = new PyDict();
        }
        if (fastMemo.putIfAbsent(ObjectIds.id(o), o) != null) {
            throw Errors.valueError("fast mode: can't pickle cyclic objects including object type " + PyType.of(o).name() + " at "
                    + TypeNames.address(o));
        }
    }

    void leaveFast(Object o) {
        if (fast && fastNesting-- >= FAST_NESTING && fastMemo != null) {
            fastMemo.remove(ObjectIds.id(o));
        }
    }

    private void saveOther(Object o, PyType type) {
        Object reduced = reducerOverride == null ? PyNotImplemented.NOT_IMPLEMENTED : Call.call1(reducerOverride, o);
        if (reduced == PyNotImplemented.NOT_IMPLEMENTED) {
            if (type == PyType.TYPE) {
                saveType((PyType) o);
                return;
            }
            if (type == PyFunction.TYPE) {
                globals.save(o, null);
                return;
            }
            Object reduce = reduction(type);
            if (reduce == null && type.isSubtype(PyType.TYPE)) {
                globals.save(o, null);
                return;
            }
            reduced = reduce != null ? Call.call1(reduce, o) : reduceByMethod(o, type);
        }
        saveReduced(o, reduced);
    }

    private Object reduction(PyType type) {
        Object own = dispatchTable;
        if (own == null) {
            return state.dispatchTable().get(type);
        }
        if (own instanceof PyDict dict && dict.type() == PyDict.TYPE) {
            return dict.get(type);
        }
        try {
            return Items.get(own, type);
        } catch (PyException e) {
            if (e.isKeyError()) {
                return null;
            }
            throw e;
        }
    }

    private Object reduceByMethod(Object o, PyType type) {
        Object method = Attributes.methodOrNull(o, "__reduce_ex__");
        if (method != null) {
            return Call.call2(method, o, (long) protocol);
        }
        method = Attributes.getOrNull(o, "__reduce_ex__");
        if (method != null) {
            return Call.call1(method, (long) protocol);
        }
        method = Attributes.getOrNull(o, "__reduce__");
        if (method == null) {
            throw PickleErrors.pickling("Can't pickle " + TypeNames.full(type) + " object");
        }
        return Call.call0(method);
    }

    private void saveReduced(Object o, Object reduced) {
        Object name = Values.strOrNull(reduced);
        if (name != null) {
            globals.save(o, name);
            return;
        }
        try {
            if (!(reduced instanceof PyTuple tuple)) {
                throw PickleErrors.pickling("__reduce__ must return a string or tuple, not " + PickleErrors.typeName(reduced));
            }
            reductions.save(tuple, o);
        } catch (PyException e) {
            throw note(e, "when serializing ", o, " object");
        }
    }

    /** Adds a note about what was being written. */
    static PyException note(PyException e, String before, Object o, String after) {
        e.value.addNote(Str.fromUtf16(before + PickleErrors.typeName(o) + after));
        return e;
    }

    private void saveType(PyType type) {
        if (type == PyNone.TYPE) {
            saveSingletonType(type, PyNone.NONE);
        } else if (type == PyEllipsis.TYPE) {
            saveSingletonType(type, PyEllipsis.ELLIPSIS);
        } else if (type == PyNotImplemented.TYPE) {
            saveSingletonType(type, PyNotImplemented.NOT_IMPLEMENTED);
        } else {
            globals.save(type, null);
        }
    }

    private void saveSingletonType(PyType type, Object instance) {
        reductions.save(new PyTuple(PyType.TYPE, new PyTuple(instance)), type);
    }

    void saveReduce(PyTuple reduction, Object o) {
        reductions.save(reduction, o);
    }

    // ---- values ----

    private void saveBool(boolean b) {
        if (protocol >= 2) {
            out.op(b ? Op.NEWTRUE : Op.NEWFALSE);
        } else {
            out.line(Op.INT, b ? "01" : "00");
        }
    }

    private void saveLong(long n) {
        if (n != (int) n) {
            saveBigInteger(BigInteger.valueOf(n));
        } else if (!binary) {
            out.line(Op.INT, Long.toString(n));
        } else if (n >> 8 == 0) {
            out.op1(Op.BININT1, (int) n);
        } else if (n >> 16 == 0) {
            out.op2(Op.BININT2, (int) n);
        } else {
            out.op4(Op.BININT, (int) n);
        }
    }

    private void saveBigInteger(BigInteger n) {
        if (protocol < 2) {
            out.line(Op.LONG, Str.toJavaString(Repr.repr(IntMath.normalize(n))) + "L");
            return;
        }
        byte[] big = n.toByteArray();
        byte[] little = new byte[big.length];
        for (int i = 0; i < big.length; i++) {
            little[i] = big[big.length - 1 - i];
        }
        out.op4or1(Op.LONG4, Op.LONG1, little.length);
        out.write(little);
    }

    private void saveFloat(double d) {
        if (binary) {
            out.opBigEndian(Op.BINFLOAT, Double.doubleToRawLongBits(d));
        } else {
            out.line(Op.FLOAT, FloatRepr.repr(d));
        }
    }

    /** The usual string is looked up and remembered in one go. */
    private void saveString(String s) {
        if (protocol < 4 || fast || s.length() >= LONG) {
            saveStr(s);
            return;
        }
        int known = memo.getOrAdd(s);
        if (known >= 0) {
            get(known);
        } else if (Str.isAscii(s)) {
            out.ascii(s, Op.MEMOIZE);
        } else if (s.length() >= SHORT / 3 || !out.shortUtf8(s, Op.MEMOIZE)) {
            writeUtf8(s);
            out.op(Op.MEMOIZE);
        }
    }

    private void saveStr(Object s) {
        int known = memo.get(s);
        if (known >= 0) {
            get(known);
            return;
        }
        if (!binary) {
            out.op(Op.UNICODE);
            out.write(BytesSaver.rawUnicodeEscape(s));
            out.op('\n');
        } else {
            writeUtf8(s);
        }
        memoize(s);
    }

    private void writeUtf8(Object s) {
        byte[] utf8 = BytesSaver.utf8(s);
        if (utf8.length < SHORT && protocol >= 4) {
            out.payload(Op.SHORT_BINUNICODE, 1, utf8, null);
        } else {
            out.payload(Op.BINUNICODE, 4, utf8, null);
        }
    }

    // ---- the memo ----

    /** Remembers an object that was just written. */
    void memoize(Object o) {
        if (fast) {
            return;
        }
        int number = memo.size();
        memo.put(o, number);
        if (protocol >= 4) {
            out.op(Op.MEMOIZE);
        } else if (!binary) {
            out.line(Op.PUT, Integer.toString(number));
        } else if (number < 256) {
            out.op1(Op.BINPUT, number);
        } else {
            out.op4(Op.LONG_BINPUT, number);
        }
    }

    void get(int number) {
        if (!binary) {
            out.line(Op.GET, Integer.toString(number));
        } else if (number < 256) {
            out.op1(Op.BINGET, number);
        } else {
            out.op4(Op.LONG_BINGET, number);
        }
    }
}
