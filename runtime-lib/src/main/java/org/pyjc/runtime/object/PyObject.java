package org.pyjc.runtime.object;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.types.dict.PyDict;

/**
 * The base of every Python object that is not a plain Java value, and the object of a plain user class.
 *
 * <p>An object is a {@link Shape} (its type, and which attribute lies in which slot) and the slots. The first slot
 * array is made once and never copied: what does not fit goes to chunks linked from the array's last element, so that
 * adding an attribute can't lose another thread's concurrent write of an existing one.
 *
 * <p>Thread safety: shape and slots are read with acquire and written with release semantics. Adding an attribute is a
 * compare-and-set of the shape followed by the write of the slot; a named slot that is still null counts as absent, so
 * that the write is the moment at which the attribute comes to be. Removing is a compare-and-set of the shape; a later
 * re-adding takes a fresh slot, so that a write that raced with the removal can never come back.
 */
public class PyObject {
    private static final VarHandle SHAPE;
    static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(Object[].class);

    static {
        try {
            SHAPE = MethodHandles.lookup().findVarHandle(PyObject.class, "shape", Shape.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    Shape shape;
    Object[] slots;

    /** Makes an object of a type; its attributes are unset. */
    public PyObject(PyType type) {
        this(type.instanceShape());
    }

    PyObject(Shape shape) {
        this.shape = shape;
        this.slots = shape.newSlots();
    }

    /** For the types that exist before their own type does; {@link #initShape} follows. */
    PyObject() {}

    final void initShape(Shape first) {
        SHAPE.setRelease(this, first);
    }

    public final Shape shape() {
        return (Shape) SHAPE.getAcquire(this);
    }

    /** The object's Python type. */
    public final PyType type() {
        return shape().type;
    }

    /** The value of a slot, null when unset. */
    public final Object slot(int index) {
        Object[] array = slots;
        int capacity = shape().capacity;
        if (index < capacity) {
            return array == null ? null : SLOT.getAcquire(array, index);
        }
        return Chunks.get(array, capacity, index);
    }

    /** Sets a slot that the object's shape names (or reserves). */
    public final void setSlot(int index, Object value) {
        Object[] array = slots;
        int capacity = shape().capacity;
        if (array != null && index < capacity) {
            SLOT.setRelease(array, index, value);
        } else {
            setDistantSlot(index, value);
        }
    }

    private synchronized void setDistantSlot(int index, Object value) {
        Shape current = shape();
        if (slots == null) {
            slots = new Object[current.capacity + 1];
        }
        Chunks.set(slots, current.capacity, index, value);
    }

    /** The instance attribute's value, null when the object has none of that name. */
    public Object instanceAttribute(String name) {
        Shape current = shape();
        int index = current.indexOf(name);
        if (index >= 0) {
            Object value = slot(index);
            if (value != null || current.overflow < 0) {
                return value;
            }
        }
        return current.overflow < 0 ? null : Overflow.get(this, current, name);
    }

    /** Whether the attributes are where the shape says; false for modules and classes, which keep them elsewhere. */
    public boolean usesShape() {
        return true;
    }

    /** Whether {@link #setInstanceAttribute} is possible. */
    public boolean hasInstanceDict() {
        return shape().allowsDict;
    }

    /** Sets an instance attribute, adding it when it is not there. The object must have an instance dictionary. */
    public void setInstanceAttribute(String name, Object value) {
        Shape current = shape();
        int index = current.indexOf(name);
        if (index >= 0) {
            setSlot(index, value);
        } else {
            addInstanceAttribute(name, value);
        }
    }

    private void addInstanceAttribute(String name, Object value) {
        while (true) {
            Shape current = shape();
            int index = current.indexOf(name);
            if (index < 0) {
                Shape next = current.withAdded(name);
                if (next == null) {
                    Overflow.put(this, name, value);
                    return;
                }
                if (!SHAPE.compareAndSet(this, current, next)) {
                    continue;
                }
                index = next.indexOf(name);
            }
            setSlot(index, value);
            return;
        }
    }

    /** Adds an attribute by a known transition; false when another thread changed the shape meanwhile. */
    public final boolean tryAdd(Shape from, Shape to, int index, Object value) {
        if (!SHAPE.compareAndSet(this, from, to)) {
            return false;
        }
        setSlot(index, value);
        return true;
    }

    /** {@code __dict__}: a dictionary that is the object's attributes; null when the object has none. */
    public PyDict instanceDict() {
        return hasInstanceDict() ? InstanceDict.of(this) : null;
    }

    /** Makes a dictionary the object's attributes. */
    public void replaceInstanceDict(PyDict dict) {
        Overflow.replace(this, dict);
    }

    /** Removes an instance attribute; returns its value, null when there was none. */
    public Object deleteInstanceAttribute(String name) {
        while (true) {
            Shape current = shape();
            int index = current.indexOf(name);
            if (index < 0) {
                return current.overflow < 0 ? null : Overflow.remove(this, current, name);
            }
            Object old = slot(index);
            if (old == null) {
                return null;
            }
            if (SHAPE.compareAndSet(this, current, current.withRemoved(name))) {
                old = slot(index);
                setSlot(index, null);
                return old;
            }
        }
    }

    /** Moves from one shape to another; false when the object has another shape by now. */
    final boolean become(Shape from, Shape to) {
        return SHAPE.compareAndSet(this, from, to);
    }

    /** Adds a hidden attribute that no dictionary shows, such as the list of weak references; returns the present one. */
    public final synchronized Object hiddenAttributeOrAdd(String hidden, Object fresh) {
        while (true) {
            Shape current = shape();
            int index = current.indexOf(hidden);
            if (index >= 0) {
                Object present = slot(index);
                if (present != null) {
                    return present;
                }
                setSlot(index, fresh);
                return fresh;
            }
            Shape next = current.withHidden(hidden);
            if (SHAPE.compareAndSet(this, current, next)) {
                setSlot(next.indexOf(hidden), fresh);
                return fresh;
            }
        }
    }

    /** Removes a hidden attribute's value. */
    public final synchronized void clearHiddenAttribute(String hidden) {
        int index = shape().indexOf(hidden);
        if (index >= 0) {
            setSlot(index, null);
        }
    }

    /** A hidden attribute's value or null. */
    public final Object hiddenAttribute(String hidden) {
        int index = shape().indexOf(hidden);
        return index < 0 ? null : slot(index);
    }

    // ---- the descriptor protocol as Java sees it; types override it, others go through their __get__ ----

    /**
     * Binds this class attribute: {@code __get__(obj, owner)}; {@code obj} is null for an access through the class.
     * The default is what an object without {@code __get__} does: nothing.
     */
    public Object descriptorGet(Object obj, PyType owner) {
        return this;
    }

    // ---- calls; the default goes through the type's __call__ ----

    public Object call(Object[] args, String[] kwnames) {
        return Call.viaType(this, args, kwnames);
    }

    public Object call0() {
        return call(Call.NO_ARGS, Call.NO_NAMES);
    }

    public Object call1(Object a) {
        return call(new Object[] {a}, Call.NO_NAMES);
    }

    public Object call2(Object a, Object b) {
        return call(new Object[] {a, b}, Call.NO_NAMES);
    }

    public Object call3(Object a, Object b, Object c) {
        return call(new Object[] {a, b, c}, Call.NO_NAMES);
    }

    @Override
    public String toString() {
        return "<" + type().name() + " object>";
    }
}
