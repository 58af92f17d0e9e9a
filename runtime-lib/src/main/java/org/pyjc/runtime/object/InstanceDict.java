package org.pyjc.runtime.object;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.types.dict.DictCursor;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.KeyHash;
import org.pyjc.runtime.types.dict.PyDict;

/**
 * {@code obj.__dict__}: a dictionary whose items are an object's attributes, which stay in their slots. Keys that can't
 * be attributes of a shape lie in the object's overflow dictionary.
 *
 * <p>Thread safety: each operation is one operation on the object, see {@link PyObject}; entries are copies.
 */
final class InstanceDict extends PyDict {
    private static final String HIDDEN = "\0dict";

    private final PyObject owner;

    private InstanceDict(PyObject owner) {
        this.owner = owner;
    }

    /** The dictionary of an object, always the same one; that which replaced it if one did. */
    static PyDict of(PyObject o) {
        Shape shape = o.shape();
        if (shape.isDictionary()) {
            PyDict replaced = Overflow.dict(o, shape);
            if (replaced != null) {
                return replaced;
            }
        }
        Object known = o.hiddenAttribute(HIDDEN);
        return (PyDict) (known != null ? known : o.hiddenAttributeOrAdd(HIDDEN, new InstanceDict(o)));
    }

    private PyDict overflow() {
        Shape shape = owner.shape();
        return shape.hasOverflow() ? Overflow.dict(owner, shape) : null;
    }

    @Override
    protected boolean hasTable() {
        return false;
    }

    @Override
    public DictEntry entryOrNull(String key) {
        return null;
    }

    @Override
    public Object getStr(String key) {
        return isHidden(key) ? null : owner.instanceAttribute(key);
    }

    private static boolean isHidden(String key) {
        return !key.isEmpty() && key.charAt(0) == Shape.HIDDEN;
    }

    @Override
    public Object getHashed(Object key, int hash) {
        if (key instanceof String s) {
            return getStr(s);
        }
        PyDict more = overflow();
        Object found = more == null ? null : more.getHashed(key, hash);
        return found != null || key.getClass() == Long.class ? found : byEquality(key, hash);
    }

    /** A key of another type, such as an instance of a str subclass, may equal an attribute's name. */
    private Object byEquality(Object key, int hash) {
        String name = nameEqualTo(key, hash);
        return name == null ? null : owner.instanceAttribute(name);
    }

    private String nameEqualTo(Object key, int hash) {
        for (String name : owner.shape().names()) {
            if (KeyHash.ofString(name) == hash && org.pyjc.runtime.ops.Compare.eq(name, key)) {
                return name;
            }
        }
        return null;
    }

    @Override
    public Object putStr(String key, Object value) {
        Object old = getStr(key);
        if (isHidden(key)) {
            Overflow.put(owner, key, value);
        } else {
            owner.setInstanceAttribute(key, value);
        }
        return old;
    }

    @Override
    public Object putHashed(Object key, int hash, Object value) {
        if (key instanceof String s) {
            return putStr(s, value);
        }
        String name = nameEqualTo(key, hash);
        return name != null ? putStr(name, value) : Overflow.ensure(owner).putHashed(key, hash, value);
    }

    @Override
    public Object putIfAbsentHashed(Object key, int hash, Object value) {
        if (key instanceof String name && !isHidden(name) && owner.usesShape()) {
            return owner.setInstanceAttributeIfAbsent(name, value);
        }
        if (!owner.usesShape()) {
            Object present = getHashed(key, hash);
            if (present == null) {
                putHashed(key, hash, value);
            }
            return present;
        }
        String name = key instanceof String ? null : nameEqualTo(key, hash);
        return name != null ? owner.setInstanceAttributeIfAbsent(name, value) : Overflow.ensure(owner).putIfAbsentHashed(key, hash, value);
    }

    @Override
    public Object removeHashed(Object key, int hash) {
        String name = key instanceof String s ? s : nameEqualTo(key, hash);
        if (name != null) {
            Object old = owner.deleteInstanceAttribute(name);
            if (old != null) {
                return old;
            }
        }
        PyDict more = overflow();
        return more == null ? null : more.removeHashed(key, hash);
    }

    @Override
    public DictEntry popLast() {
        while (true) {
            DictEntry[] all = entries();
            if (all.length == 0) {
                return null;
            }
            DictEntry last = all[all.length - 1];
            Object value = removeHashed(last.key, last.hash);
            if (value != null) {
                return new DictEntry(last.key, last.hash, value);
            }
        }
    }

    @Override
    public int size() {
        int n = 0;
        for (String name : owner.shape().names()) {
            n += owner.instanceAttribute(name) != null ? 1 : 0;
        }
        PyDict more = overflow();
        return more == null ? n : n + more.size();
    }

    @Override
    public void clear() {
        for (DictEntry e : entries()) {
            removeHashed(e.key, e.hash);
        }
    }

    @Override
    public DictEntry[] entries() {
        List<DictEntry> all = new ArrayList<>();
        for (String name : owner.shape().names()) {
            Object value = owner.instanceAttribute(name);
            if (value != null) {
                all.add(new DictEntry(name, KeyHash.ofString(name), value));
            }
        }
        PyDict more = overflow();
        if (more != null) {
            all.addAll(List.of(more.entries()));
        }
        return all.toArray(DictEntry[]::new);
    }

    @Override
    public DictCursor cursor(boolean reversed) {
        DictEntry[] all = entries();
        return new DictCursor() {
            private int i = reversed ? all.length : -1;

            @Override
            public DictEntry next() {
                i += reversed ? -1 : 1;
                return i >= 0 && i < all.length ? all[i] : null;
            }
        };
    }
}
