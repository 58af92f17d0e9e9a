package org.pyjc.runtime.module.pickle;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.buffer.BufferFlags;
import org.pyjc.runtime.types.buffer.BufferView;
import org.pyjc.runtime.types.buffer.Buffers;
import org.pyjc.runtime.types.buffer.PyMemoryView;
import org.pyjc.runtime.types.bytes.PyByteArray;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.set.PyFrozenSet;
import org.pyjc.runtime.types.set.PySet;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * One load: runs the opcodes of a pickle. Compare CPython _pickle.c: load.
 *
 * <p>Thread safety: confined to the load.
 */
final class Loader {
    final PickleInput in;
    final LoadMemo memo;
    final LoadStack stack = new LoadStack();
    final PickleState state = PickleState.get();
    final boolean fixImports;
    final Object encoding;
    final Object errors;
    /** An iterator over out-of-band buffers, null when there are none. */
    final Object buffers;
    /** The unpickler whose class may have its own find_class; null: ours. */
    final PyUnpickler unpickler;
    Object persistentLoad;
    int protocol;
    private final TextLoader text = new TextLoader(this);
    private final ObjectLoader objects = new ObjectLoader(this);
    private final ItemLoader items = new ItemLoader(this);

    Loader(PickleInput in, LoadMemo memo, boolean fixImports, Object encoding, Object errors, Object buffers, PyUnpickler unpickler) {
        this.in = in;
        this.memo = memo;
        this.fixImports = fixImports;
        this.encoding = encoding;
        this.errors = errors;
        this.buffers = buffers;
        this.unpickler = unpickler;
    }

    Object load() {
        for (;;) {
            int opcode = in.nextOrEnd();
            if (opcode == Op.STOP) {
                Object result = stack.pop();
                in.skipConsumed();
                return result;
            }
            if (opcode < 0) {
                throw Errors.eofError("Ran out of input");
            }
            step(opcode);
        }
    }

    private void step(int opcode) {
        switch (opcode) {
            case Op.NONE -> stack.push(PyNone.NONE);
            case Op.NEWTRUE -> stack.push(Boolean.TRUE);
            case Op.NEWFALSE -> stack.push(Boolean.FALSE);
            case Op.BININT -> stack.push((long) in.int4());
            case Op.BININT1 -> stack.push((long) in.next());
            case Op.BININT2 -> stack.push((long) in.int2());
            case Op.BINFLOAT -> stack.push(Double.longBitsToDouble(Long.reverseBytes(in.int8())));
            case Op.SHORT_BINUNICODE -> text.unicode(in.next());
            case Op.BINUNICODE -> text.unicode(unsigned(in.int4()));
            case Op.BINUNICODE8 -> text.unicode(size8("BINUNICODE8"));
            case Op.MEMOIZE -> memo.put(memo.size(), stack.top());
            case Op.BINPUT -> put(in.next());
            case Op.LONG_BINPUT -> put(unsigned(in.int4()));
            case Op.BINGET -> get(in.next());
            case Op.LONG_BINGET -> get(unsigned(in.int4()));
            case Op.MARK -> stack.mark();
            case Op.POP -> stack.popAny();
            case Op.POP_MARK -> stack.popFrom(stack.unmark());
            case Op.DUP -> stack.push(stack.top());
            case Op.FRAME -> in.frame(size8("FRAME"));
            case Op.PROTO -> proto();
            default -> container(opcode);
        }
    }

    private void container(int opcode) {
        switch (opcode) {
            case Op.EMPTY_TUPLE -> stack.push(PyTuple.EMPTY);
            case Op.EMPTY_LIST -> stack.push(new PyList());
            case Op.EMPTY_DICT -> stack.push(new PyDict());
            case Op.EMPTY_SET -> stack.push(new PySet());
            case Op.TUPLE -> stack.push(PyTuple.of(stack.popFrom(stack.unmark())));
            case Op.TUPLE1 -> tuple(1);
            case Op.TUPLE2 -> tuple(2);
            case Op.TUPLE3 -> tuple(3);
            case Op.LIST -> stack.push(new PyList(stack.popFrom(stack.unmark())));
            case Op.DICT -> items.dict(stack.popFrom(stack.unmark()));
            case Op.FROZENSET -> stack.push(PyFrozenSet.of(stack.popFrom(stack.unmark())));
            case Op.APPEND -> items.append(stack.size() - 1);
            case Op.APPENDS -> items.append(stack.unmark());
            case Op.SETITEM -> items.setItems(stack.size() - 2);
            case Op.SETITEMS -> items.setItems(stack.unmark());
            case Op.ADDITEMS -> items.addItems(stack.unmark());
            case Op.BINBYTES -> stack.push(new PyBytes(in.read(unsigned(in.int4()))));
            case Op.SHORT_BINBYTES -> stack.push(new PyBytes(in.read(in.next())));
            case Op.BINBYTES8 -> stack.push(new PyBytes(in.read(size8("BINBYTES8"))));
            case Op.BYTEARRAY8 -> stack.push(new PyByteArray(in.read(size8("BYTEARRAY8"))));
            case Op.NEXT_BUFFER -> nextBuffer();
            case Op.READONLY_BUFFER -> readOnlyBuffer();
            default -> object(opcode);
        }
    }

    private void object(int opcode) {
        switch (opcode) {
            case Op.BUILD -> objects.build();
            case Op.NEWOBJ -> objects.newObject(false);
            case Op.NEWOBJ_EX -> objects.newObject(true);
            case Op.REDUCE -> objects.reduce();
            case Op.GLOBAL -> objects.global();
            case Op.STACK_GLOBAL -> objects.stackGlobal();
            case Op.INST -> objects.inst();
            case Op.OBJ -> objects.obj();
            case Op.EXT1 -> objects.extension(in.next());
            case Op.EXT2 -> objects.extension(in.int2());
            case Op.EXT4 -> objects.extension(in.int4());
            case Op.PERSID -> objects.persistentLine();
            case Op.BINPERSID -> objects.persistent(stack.pop());
            case Op.LONG1 -> text.littleLong(in.next());
            case Op.LONG4 -> text.littleLong(in.int4());
            case Op.INT -> text.intLine();
            case Op.LONG -> text.longLine();
            case Op.FLOAT -> text.floatLine();
            case Op.STRING -> text.stringLine();
            case Op.BINSTRING -> text.string(in.int4());
            case Op.SHORT_BINSTRING -> text.string(in.next());
            case Op.UNICODE -> text.unicodeLine();
            case Op.GET -> get(index());
            case Op.PUT -> put(index());
            default -> throw invalid(opcode);
        }
    }

    private static RuntimeException invalid(int opcode) {
        boolean shown = opcode >= 0x20 && opcode <= 0x7e && opcode != '\'' && opcode != '\\';
        return PickleErrors.unpickling("invalid load key, '" + (shown ? String.valueOf((char) opcode)
                : "\\x" + (opcode < 16 ? "0" : "") + Integer.toHexString(opcode)) + "'.");
    }

    private void proto() {
        int number = in.next();
        if (number > Op.HIGHEST_PROTOCOL) {
            throw Errors.valueError("unsupported pickle protocol: " + number);
        }
        protocol = number;
    }

    private static long unsigned(int n) {
        return n & 0xffffffffL;
    }

    private long size8(String what) {
        long n = in.int8();
        if (n < 0) {
            throw Errors.overflowError(what.equals("FRAME") ? "FRAME length exceeds system's maximum of " + Long.MAX_VALUE + " bytes"
                    : what + " exceeds system's maximum size of " + Long.MAX_VALUE + " bytes");
        }
        return n;
    }

    private void tuple(int n) {
        if (n == 1) {
            stack.replaceTop(new PyTuple(stack.top()));
            return;
        }
        Object[] parts = new Object[n];
        for (int i = n - 1; i >= 0; i--) {
            parts[i] = stack.pop();
        }
        stack.push(PyTuple.of(parts));
    }

    // ---- the memo ----

    private long index() {
        return text.index();
    }

    private void get(long number) {
        Object o = number < 0 ? null : memo.get(number);
        if (o == null) {
            throw PickleErrors.unpickling("Memo value not found at index " + number);
        }
        stack.push(o);
    }

    private void put(long number) {
        Object top = stack.top();
        if (number < 0) {
            throw Errors.valueError("negative PUT argument");
        }
        memo.put(number, top);
    }

    // ---- buffers that are not in the pickle ----

    private void nextBuffer() {
        if (buffers == null) {
            throw PickleErrors.unpickling("pickle stream refers to out-of-band data but no *buffers* argument was given");
        }
        Object buffer = Iteration.next(buffers);
        if (buffer == null) {
            throw PickleErrors.unpickling("not enough out-of-band buffers");
        }
        stack.push(buffer);
    }

    private void readOnlyBuffer() {
        Object buffer = stack.top();
        BufferView view = Buffers.view(buffer, BufferFlags.FULL_RO);
        boolean readOnly = view.readOnly();
        view.release();
        if (!readOnly) {
            stack.replaceTop(Call.method0(PyMemoryView.of(buffer), "toreadonly"));
        }
    }
}
