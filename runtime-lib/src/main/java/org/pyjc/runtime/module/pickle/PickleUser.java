package org.pyjc.runtime.module.pickle;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/**
 * What picklers and unpicklers have in common: one use at a time, and a method that may also be set on an instance ({@code persistent_id},
 * {@code persistent_load}). Compare CPython _pickle.c: BEGIN_USING_PICKLER, Pickler_setattr, Unpickler_setattr.
 *
 * <p>Thread safety: a use (a dump, a load, whatever touches the memo) takes the object by compare-and-set for its thread; another thread's
 * use meanwhile is a RuntimeError, so that the memo is confined to one thread at a time and each use sees what the one before did. Python
 * code that a dump or load calls may use the memo, being on the same thread. The instance's hook is one volatile field: a dump or load takes it
 * once, when it begins, so that setting or deleting it meanwhile, from any thread, counts from the next one.
 */
abstract class PickleUser extends PyObject {
    private final AtomicReference<Thread> user = new AtomicReference<>();
    private volatile Object hook;

    PickleUser(PyType type) {
        super(type);
    }

    /** The built-in type. */
    abstract PyType builtin();

    /** The name of the method that an instance may have of its own. */
    abstract String hookName();

    // ---- one use at a time ----

    final void enter() {
        if (!user.compareAndSet(null, Thread.currentThread())) {
            throw Errors.runtimeError(builtin().name() + " object is already used");
        }
    }

    final void leave() {
        user.set(null);
    }

    /** Works on the memo: within this thread's use, or as a use of its own. */
    final <T> T using(Supplier<T> work) {
        if (user.get() == Thread.currentThread()) {
            return work.get();
        }
        enter();
        try {
            return work.get();
        } finally {
            leave();
        }
    }

    // ---- the hook ----

    /** Whether a subclass or the instance may have methods of its own. */
    final boolean isCustomised() {
        return !type().isBuiltin() || hook != null;
    }

    /** The hook that the instance or a subclass has in place of the built-in one, null when there is none. */
    final Object overridingHook() {
        String name = hookName();
        return isBuiltinHook(name) && instanceAttribute(name) == null ? null : Attributes.getOrNull(this, name);
    }

    private boolean isBuiltinHook(String name) {
        return type().lookup(name) == builtin().lookup(name);
    }

    @Override
    public final Object instanceAttribute(String name) {
        Object own = name.equals(hookName()) ? hook : null;
        return own != null ? own : super.instanceAttribute(name);
    }

    @Override
    public final boolean usesShape() {
        return false;
    }

    @PyMethod
    void __setattr__(String name, Object value) {
        if (name.equals(hookName()) && isBuiltinHook(name)) {
            hook = value;
        } else {
            Attributes.genericSet(this, name, value);
        }
    }

    @PyMethod
    void __delattr__(String name) {
        if (name.equals(hookName()) && hook != null) {
            hook = null;
        } else {
            Attributes.genericDelete(this, name);
        }
    }
}
