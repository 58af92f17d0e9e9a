package org.pyjc.runtime.module.thread;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.TypeEntry;
import org.pyjc.runtime.types.dict.PyDict;

/**
 * {@code threading.local}: an object with other attributes in each thread. A subclass's {@code __init__} runs again in each
 * thread that uses it. Compare CPython _threadmodule.c: local_getattro, local_clear.
 *
 * <p>The object holds the dictionaries of all threads, and threads know theirs only weakly: so what a thread keeps in a forgotten object goes
 * with it, also when it refers to the object. A thread that ends has its dictionaries removed by {@link LocalsOfThread}.
 *
 * <p>Thread safety: each thread has a dictionary of its own; the map of all is concurrent.
 */
@PyTypeDef(name = "_local", module = "_thread", instanceDict = true, weakReferable = true, doc = "Thread-local data")
public final class PyThreadLocal extends PyObject {
    public static final PyType TYPE = PyType.define(new PyThreadLocalExposer());

    private final ThreadLocal<Mine> own = new ThreadLocal<>();
    private final Map<Key, PyDict> dicts = new ConcurrentHashMap<>();
    private final ReferenceQueue<Mine> ended = new ReferenceQueue<>();
    private final Object[] args;
    private final String[] kwnames;

    private PyThreadLocal(PyType type, Object[] args, String[] kwnames) {
        super(type);
        this.args = args;
        this.kwnames = kwnames;
        add();
    }

    /** What a thread knows of its dictionary. */
    private static final class Mine {
        final WeakReference<PyDict> dict;
        private Key key;

        Mine(PyDict dict) {
            this.dict = new WeakReference<>(dict);
        }
    }

    /** A thread's place in the map; it is in the queue when a thread has ended that Python did not start. */
    private static final class Key extends WeakReference<Mine> {
        Key(Mine mine, ReferenceQueue<Mine> queue) {
            super(mine, queue);
        }
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        if (args.length > 0 && cls.specialEntry(Special.INIT).owner == PyType.OBJECT) {
            throw Errors.typeError("Initialization arguments are not supported");
        }
        return new PyThreadLocal(cls, args, kwnames);
    }

    private PyDict dict() {
        Mine mine = own.get();
        PyDict dict = mine == null ? null : mine.dict.get();
        return dict != null ? dict : firstUse();
    }

    private PyDict firstUse() {
        PyDict dict = add();
        TypeEntry init = type().specialEntry(Special.INIT);
        if (init.owner != PyType.OBJECT) {
            try {
                Call.callAttribute(init.value, this, args, kwnames);
            } catch (RuntimeException e) {
                remove();
                throw e;
            }
        }
        return dict;
    }

    /** Makes the calling thread's dictionary. */
    private PyDict add() {
        for (Reference<?> each = ended.poll(); each != null; each = ended.poll()) {
            dicts.remove(each);
        }
        PyDict dict = new PyDict();
        Mine mine = new Mine(dict);
        mine.key = new Key(mine, ended);
        dicts.put(mine.key, dict);
        own.set(mine);
        LocalsOfThread.add(this);
        return dict;
    }

    /** Forgets the calling thread's dictionary. */
    void remove() {
        Mine mine = own.get();
        if (mine != null) {
            own.remove();
            dicts.remove(mine.key);
        }
    }

    @Override
    public boolean usesShape() {
        return false;
    }

    @Override
    public Object instanceAttribute(String name) {
        return dict().getStr(name);
    }

    @Override
    public boolean hasInstanceDict() {
        return true;
    }

    @Override
    public void setInstanceAttribute(String name, Object value) {
        if (name.equals("__dict__")) {
            throw readOnly();
        }
        dict().putStr(name, value);
    }

    @Override
    public Object deleteInstanceAttribute(String name) {
        return dict().remove(name);
    }

    @Override
    public PyDict instanceDict() {
        return dict();
    }

    @Override
    public void replaceInstanceDict(PyDict dict) {
        throw readOnly();
    }

    private RuntimeException readOnly() {
        return Errors.attributeError("'" + type().name() + "' object attribute '__dict__' is read-only", this, "__dict__");
    }

    @PyGetter("__dict__")
    Object dictAttribute() {
        return dict();
    }
}
