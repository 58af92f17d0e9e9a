package org.pyjc.runtime.link;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.object.Shape;

/**
 * What a call site of methods has met: a few cases, each a method and the receivers that have it, which are shapes or a Java
 * class; or a {@link MethodTable} of many. Thread safety: immutable but for the table.
 */
record MethodCases(Case[] cases, MethodTable many) implements SiteTable {
    static final MethodCases EMPTY = new MethodCases(new Case[0], null);
    /** As many as HotSpot inlines of a virtual method of Java. */
    private static final int MAX_CASES = 2;

    /** The receivers of one method: up to four shapes, or one Java class. */
    private record Case(Object method, MethodHandle handle, ShapeSet shapes, Class<?> javaClass) {
        static Case of(Object key, Object method, MethodHandle handle) {
            return key instanceof Shape s ? new Case(method, handle, ShapeSet.of(s), null)
                    : new Case(method, handle, null, (Class<?>) key);
        }

        /** The case with a receiver more, null when that is not possible. */
        Case with(Object key, Object other) {
            ShapeSet more = method == other && method instanceof PyFunction && key instanceof Shape s && shapes != null
                    ? shapes.with(s) : null;
            return more == null ? null : new Case(method, handle, more, null);
        }

        MethodHandle guard() {
            return shapes == null ? Guards.javaClass(javaClass) : Guards.shapes(shapes);
        }

        void putInto(MethodTable table) {
            if (shapes == null) {
                table.put(javaClass, handle);
            } else {
                shapes.forEach(shape -> table.put(shape, handle));
            }
        }
    }

    /** With a receiver more. */
    MethodCases with(Object key, Object method, MethodHandle handle) {
        for (int i = 0; i < cases.length; i++) {
            Case more = cases[i].with(key, method);
            if (more != null) {
                Case[] changed = cases.clone();
                changed[i] = more;
                return new MethodCases(changed, null);
            }
        }
        if (cases.length < MAX_CASES) {
            Case[] added = Arrays.copyOf(cases, cases.length + 1);
            added[cases.length] = Case.of(key, method, handle);
            return new MethodCases(added, null);
        }
        MethodTable table = new MethodTable();
        for (Case each : cases) {
            each.putInto(table);
        }
        table.put(key, handle);
        return new MethodCases(cases, table);
    }

    /** The few cases' target of a site: each receiver's method, {@code miss} for others. */
    MethodHandle target(MethodHandle miss) {
        MethodType type = miss.type();
        MethodHandle target = miss;
        for (int i = cases.length - 1; i >= 0; i--) {
            MethodHandle guard = cases[i].guard();
            guard = guard.asType(MethodType.methodType(boolean.class, type.parameterType(0)));
            target = MethodHandles.guardWithTest(guard, cases[i].handle, target);
        }
        return target;
    }
}
