package org.pyjc.runtime.object;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.thread.CasRetries;
import org.pyjc.runtime.types.dict.PyDict;

/**
 * The base of every Python object that is not a plain Java value.
 *
 * <p>An object is a {@link Shape} (its type, and which attribute lies in which slot) and the slots. The first slots of
 * an instance of a class are fields ({@link PyInstance}), the others lie in an array. The first array is made once, with
 * the value that needs it already in its place, and never copied: what does not fit goes to chunks linked from the
 * array's last element, so that adding an attribute can't lose another thread's concurrent write of an existing one.
 *
 * <p>Thread safety: shape and slots are read with acquire and written with release semantics. Adding an attribute is a
 * compare-and-set of the shape followed by the write of the slot; a named slot that is still null counts as absent, so
 * that the write is the moment at which the attribute comes to be. Removing is a compare-and-set of the shape; a later
 * re-adding takes a fresh slot, so that a write that raced with the removal can never come back. Only removing, and adding
 * unless present, exclude each other, by the object's monitor: what was added so has no name that is just removed.
 */
public class PyObject {
    private static final String SHAPE_PLACE = "shape of an object";
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
        Shape own = shape.inlined > 0 && !(this instanceof PyInstance) ? shape.withoutFields() : shape;
        this.shape = own;
        this.slots = own.newSlots();
    }

    PyObject(Shape shape, Object[] slots) {
        this.shape = shape;
        this.slots = slots;
    }

    /** Makes an instance of a class without a Java class of its own. */
    public static PyObject instance(PyType type) {
        return ofShape(type.instanceShape());
    }

    /** Makes an object with a type's instance shape. */
    public static PyObject ofShape(Shape shape) {
        return switch (shape.inlined) {
            case 0 -> new PyObject(shape);
            case PyInstance.FIELDS -> new PyInstance(shape);
            default -> new PyWideInstance(shape);
        };
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

    /** Whether the object has this shape just now; for call sites, whose next access of a slot orders memory. */
    public final boolean hasShape(Shape expected) {
        return shape == expected;
    }

    /** The shape as {@link #hasShape} reads it. */
    public final Shape presentShape() {
        return shape;
    }

    /** The value of a slot, null when unset. */
    public final Object slot(int index) {
        Shape current = shape();
        if (index < current.inlined) {
            return ((PyInstance) this).field(index);
        }
        Object[] array = slots;
        int place = index - current.inlined;
        if (place < current.capacity) {
            return array == null ? null : SLOT.getAcquire(array, place);
        }
        return Chunks.get(array, current.capacity, place);
    }

    /** Sets a slot that the object's shape names (or reserves). */
    public final void setSlot(int index, Object value) {
        Shape current = shape();
        if (index < current.inlined) {
            ((PyInstance) this).setField(index, value);
            return;
        }
        Object[] array = slots;
        int place = index - current.inlined;
        if (array != null && place < current.capacity) {
            SLOT.setRelease(array, place, value);
        } else {
            setDistantSlot(place, current.capacity, value);
        }
    }

    private synchronized void setDistantSlot(int place, int capacity, Object value) {
        Object[] array = slots;
        if (array != null) {
            Chunks.set(array, capacity, place, value);
            return;
        }
        array = new Object[capacity + 1];
        Chunks.set(array, capacity, place, value);
        VarHandle.releaseFence();
        slots = array;
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
        int index = shape().indexOf(name);
        if (index >= 0 && slot(index) != null) {
            setSlot(index, value);
        } else {
            addInstanceAttribute(name, value, true);
        }
    }

    /**
     * Sets an instance attribute unless it is there, in one step; returns the present value, null when it was set. For objects
     * whose attributes are where the shape says.
     */
    final Object setInstanceAttributeIfAbsent(String name, Object value) {
        return addInstanceAttribute(name, value, false);
    }

    private Object addInstanceAttribute(String name, Object value, boolean overwrite) {
        while (true) {
            Shape current = shape();
            int index = current.indexOf(name);
            Shape next = current;
            if (index < 0) {
                next = current.withAdded(name);
                if (next == null) {
                    PyDict more = Overflow.ensure(this);
                    return overwrite ? more.putStr(name, value) : more.putIfAbsent(name, value);
                }
            } else if (slot(index) == null && isAfterUnset(current.slotBefore(name))) {
                next = current.withOrder(name, current.leadingSet(this));
            }
            if (next != current) {
                CasRetries.counted(SHAPE.compareAndSet(this, current, next), SHAPE_PLACE);
            } else if (overwrite) {
                setSlot(index, value);
                return null;
            } else if (claimSlot(name, index, value)) {
                return null;
            } else {
                Object present = slot(index);
                if (present != null) {
                    return present;
                }
            }
        }
    }

    /** Sets a slot that is unset and still the name's; the name can't be removed meanwhile. */
    private synchronized boolean claimSlot(String name, int index, Object value) {
        return shape().indexOf(name) == index && replaceSlot(index, null, value);
    }

    /** Unsets a slot; false when it was not set. */
    final boolean clearSlot(int index) {
        for (Object old = slot(index); old != null; old = slot(index)) {
            if (replaceSlot(index, old, null)) {
                return true;
            }
        }
        return false;
    }

    /** Sets a slot that holds {@code expected}; false when it holds something else. */
    private boolean replaceSlot(int index, Object expected, Object value) {
        Shape current = shape();
        if (index < current.inlined) {
            return ((PyInstance) this).replaceField(index, expected, value);
        }
        Object[] array = slots;
        int place = index - current.inlined;
        if (array != null && place < current.capacity) {
            return SLOT.compareAndSet(array, place, expected, value);
        }
        synchronized (this) {
            if (slots != array) {
                return replaceSlot(index, expected, value);
            }
            boolean same = slot(index) == expected;
            if (same) {
                setDistantSlot(place, current.capacity, value);
            }
            return same;
        }
    }

    private boolean isAfterUnset(int slotBefore) {
        return slotBefore >= 0 && slot(slotBefore) == null;
    }

    /**
     * Adds an attribute by a known transition; false when another thread changed the shape meanwhile, or when the
     * attribute before it (in the slot {@code before}, if that is not negative) is not set, so that the order changes.
     */
    public final boolean tryAdd(Shape from, Shape to, int before, int index, Object value) {
        if (isAfterUnset(before) || !become(from, to)) {
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
            if (slot(index) == null) {
                return null;
            }
            Object old = removeSlot(current, current.withRemoved(name), index);
            if (old != null) {
                return old;
            }
        }
    }

    /** Changes to a shape that does not name a set slot any more, and unsets it; null when the object has another shape by now. */
    private synchronized Object removeSlot(Shape from, Shape to, int index) {
        if (!become(from, to)) {
            return null;
        }
        Object old = slot(index);
        while (!replaceSlot(index, old, null)) {
            old = slot(index);
        }
        return old;
    }

    /** Moves from one shape to another; false when the object has another shape by now. */
    final boolean become(Shape from, Shape to) {
        return CasRetries.counted(SHAPE.compareAndSet(this, from, to), SHAPE_PLACE);
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
            if (become(current, next)) {
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
