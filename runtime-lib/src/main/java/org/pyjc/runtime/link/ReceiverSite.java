package org.pyjc.runtime.link;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import org.pyjc.runtime.object.Assumption;
import org.pyjc.runtime.object.Shape;

/**
 * A site that does for its first operand what that one's class says: it tests few classes, and looks many up in a table.
 * Thread safety: see {@link InlineCache}.
 */
abstract class ReceiverSite extends InlineCache {
    private static final Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodHandle SELECT = Handles.findStatic(LOOKUP, "select", MethodHandle.class, MethodTable.class,
            MethodHandle.class, Object.class);

    ReceiverSite(MethodType type, MethodHandle missMethod) {
        super(type, missMethod);
    }

    @Override
    final SiteTable firstTable() {
        return MethodCases.EMPTY;
    }

    /**
     * Links receivers with a key of {@link MethodTable#key}, whose class has {@code method}. The assumptions must have been
     * taken before that was looked up; null stands for none.
     */
    final void linkReceiver(Object key, Object method, MethodHandle handle, Assumption... assumed) {
        if (!(table() instanceof MethodCases present)) {
            MethodHandle guard = key instanceof Shape shape ? Guards.shape(shape) : Guards.javaClass((Class<?>) key);
            specialise(guard, handle, assumed);
            return;
        }
        MethodHandle typed = handle.asType(type());
        if (present.many() != null) {
            addCase(present, present.many(), key, typed, assumed);
            return;
        }
        MethodCases more = present.with(key, method, typed);
        MethodHandle target = more.many() == null ? more.target(miss()) : dispatch(more.many());
        installTable(present, more, target, assumed);
    }

    /** The target of a site that meets many classes: finds the handle and calls it. */
    private MethodHandle dispatch(MethodTable table) {
        return MethodHandles.foldArguments(MethodHandles.exactInvoker(type()), Handles.bind(SELECT, table, miss()));
    }

    private static MethodHandle select(MethodTable table, MethodHandle miss, Object o) {
        MethodHandle found = table.find(o);
        return found == null ? miss : found;
    }
}
