package org.pyjc.runtime.module.pickle;

import org.pyjc.runtime.annot.PyDeleter;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.number.IntMath;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * {@code pickle.Pickler}. Compare CPython _pickle.c: Pickler_Type.
 *
 * <p>Thread safety: one dump at a time; a second one meanwhile, from any thread, is a RuntimeError, as in CPython. The settings are volatile, each on its
 * own; a dump takes them when it begins. See {@link PickleUser}.
 */
@PyTypeDef(name = "Pickler", module = "_pickle", signature = "(file, protocol=None, fix_imports=True, buffer_callback=None)",
        doc = "This takes a binary file for writing a pickle data stream.\n\nThe optional *protocol* argument tells the pickler to use the given\n"
            + "protocol; supported protocols are 0, 1, 2, 3, 4 and 5.  The default\nprotocol is 5. It was introduced in Python 3.8, and is "
            + "incompatible\nwith previous versions.\n\nSpecifying a negative protocol version selects the highest protocol\nversion "
            + "supported.  The higher the protocol used, the more recent the\nversion of Python needed to read the pickle produced.\n\nThe *file* "
            + "argument must have a write() method that accepts a single\nbytes argument. It can thus be a file object opened for binary\n"
            + "writing, an io.BytesIO instance, or any other custom object that meets\nthis interface.\n\nIf *fix_imports* is True and protocol "
            + "is less than 3, pickle will try\nto map the new Python 3 names to the old module names used in Python\n2, so that the pickle data "
            + "stream is readable with Python 2.\n\nIf *buffer_callback* is None (the default), buffer views are\nserialized into *file* as part "
            + "of the pickle stream.\n\nIf *buffer_callback* is not None, then it can be called any number\nof times with a buffer view.  If the "
            + "callback returns a false value\n(such as None), the given buffer is out-of-band; otherwise the\nbuffer is serialized in-band, i.e. "
            + "inside the pickle stream.\n\nIt is an error if *buffer_callback* is not None and *protocol*\nis None or smaller than 5.")
public final class PyPickler extends PickleUser {
    public static final PyType TYPE = PyType.define(new PyPicklerExposer());

    private volatile Object fileWrite;
    private volatile PickleMemo memo = new PickleMemo();
    private volatile int protocol = Op.DEFAULT_PROTOCOL;
    private volatile boolean fixImports;
    private volatile boolean fast;
    private volatile boolean binary = true;
    private volatile Object bufferCallback;
    private volatile Object dispatchTable;

    private PyPickler(PyType type) {
        super(type);
    }

    @Override
    PyType builtin() {
        return TYPE;
    }

    @Override
    String hookName() {
        return "persistent_id";
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyPickler(cls);
    }

    @PyInit(signature = "(self, file, protocol=None, fix_imports=True, buffer_callback=None)")
    void init(Object file, Object chosen, boolean fix, Object callback) {
        enter();
        try {
            int number = protocolOf(chosen);
            Object write = writeOf(file);
            requireBufferProtocol(callback, number);
            protocol = number;
            binary = number > 0;
            fixImports = fix;
            fileWrite = write;
            bufferCallback = callback == PyNone.NONE ? null : callback;
            memo = new PickleMemo();
            fast = false;
            dispatchTable = Attributes.getOrNull(this, "dispatch_table");
        } finally {
            leave();
        }
    }

    /** A protocol as a call gives it. */
    static int protocolOf(Object chosen) {
        if (chosen == PyNone.NONE) {
            return Op.DEFAULT_PROTOCOL;
        }
        Object index = Index.of(chosen);
        long n = IntMath.clip(index);
        if (n < 0) {
            return Op.HIGHEST_PROTOCOL;
        }
        if (n > Op.HIGHEST_PROTOCOL) {
            throw Errors.valueError("pickle protocol must be <= " + Op.HIGHEST_PROTOCOL);
        }
        return (int) n;
    }

    static Object writeOf(Object file) {
        Object write = Attributes.getOrNull(file, "write");
        if (write == null) {
            throw Errors.typeError("file must have a 'write' attribute");
        }
        return write;
    }

    static void requireBufferProtocol(Object callback, int protocol) {
        if (callback != PyNone.NONE && protocol < 5) {
            throw Errors.valueError("buffer_callback needs protocol >= 5");
        }
    }

    @PyMethod(doc = "Write a pickled representation of the given object to the open file.")
    void dump(Object obj) {
        if (fileWrite == null) {
            throw PickleErrors.pickling("Pickler.__init__() was not called by " + type().name() + ".__init__()");
        }
        enter();
        try {
            Saver saver = new Saver(fileWrite, memo, protocol, fixImports, bufferCallback);
            saver.fast = fast;
            saver.dispatchTable = dispatchTable;
            if (isCustomised()) {
                saver.persistentId = overridingHook();
                saver.reducerOverride = Attributes.getOrNull(this, "reducer_override");
            }
            saver.dump(obj);
        } finally {
            leave();
        }
    }

    @PyMethod(doc = "Clears the pickler's \"memo\".\n\nThe memo is the data structure that remembers which objects the\npickler has already seen, so "
            + "that shared or recursive objects are\npickled by reference and not by value.  This method is useful when\nre-using picklers.")
    void clear_memo() {
        using(() -> {
            memo.clear();
            return null;
        });
    }

    @PyMethod(doc = "Return persistent id of the object.")
    Object persistent_id(Object obj) {
        return PyNone.NONE;
    }

    // ---- members ----

    @PyGetter(value = "bin", member = true)
    long bin() {
        return binary ? 1 : 0;
    }

    @PySetter("bin")
    void setBin(Object value) {
        binary = IntMath.signum(Index.of(value)) != 0;
        protocol = binary ? Math.max(protocol, 1) : 0;
    }

    @PyGetter(value = "fast", member = true)
    long fast() {
        return fast ? 1 : 0;
    }

    @PySetter("fast")
    void setFast(Object value) {
        fast = IntMath.signum(Index.of(value)) != 0;
    }

    @PyGetter(value = "dispatch_table", member = true)
    Object dispatchTable() {
        Object table = dispatchTable;
        if (table == null) {
            throw Attributes.missing(this, "dispatch_table");
        }
        return table;
    }

    @PySetter("dispatch_table")
    void setDispatchTable(Object table) {
        dispatchTable = table;
    }

    @PyDeleter("dispatch_table")
    void deleteDispatchTable() {
        dispatchTable();
        dispatchTable = null;
    }

    @PyGetter("memo")
    Object memo() {
        return new PicklerMemoProxy(this);
    }

    PickleMemo table() {
        return memo;
    }

    @PySetter("memo")
    void setMemo(Object value) {
        PickleMemo fresh = new PickleMemo();
        if (value instanceof PicklerMemoProxy proxy) {
            fresh = proxy.pickler.using(() -> new PickleMemo(proxy.pickler.memo));
        } else if (value instanceof PyDict dict) {
            for (DictEntry e : dict.entries()) {
                if (!(e.value instanceof PyTuple pair) || pair.size() != 2) {
                    throw Errors.typeError("'values' item must be 2-item tuples");
                }
                fresh.put(pair.get(1), (int) Index.ssize(pair.get(0)));
            }
        } else {
            throw Errors.typeError("'memo' attribute must be a PicklerMemoProxy object or dict, not " + PyType.of(value).name());
        }
        memo = fresh;
    }

    @PyDeleter("memo")
    void deleteMemo() {
        throw Errors.typeError("attribute deletion is not supported");
    }

    @PyMethod(name = "__sizeof__", doc = "Returns size in memory, in bytes.")
    long size() {
        return 200 + 24L * memo.size();
    }
}
