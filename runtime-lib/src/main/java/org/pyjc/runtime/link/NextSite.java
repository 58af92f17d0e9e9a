package org.pyjc.runtime.link;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.gen.PyGenerator;
import org.pyjc.runtime.object.LookupCache;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Shape;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.iter.PyIterator;

/**
 * The site of a loop's next item: {@code (Object iterator)Object}, null at the end. Specialises to the Java class of a
 * built-in iterator, to the code of a generator and to a class's {@code __next__}, so that HotSpot can put their code
 * into the loop. Thread safety: see {@link InlineCache}.
 */
public final class NextSite extends InlineCache {
    /** Most loops are short; linking costs as much as many steps. */
    private static final int LONG = 3 * WARM;
    private static final Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodHandle MISS = Handles.findVirtual(LOOKUP, "next", Object.class, Object.class);
    private static final MethodHandle GENERAL = Handles.findStatic(LOOKUP, "general", Object.class, Object.class);
    private static final MethodHandle IS_BUILTIN = Handles.findStatic(LOOKUP, "isBuiltin", boolean.class, Class.class, Object.class);
    private static final MethodHandle IS_OF_TYPE = Handles.findStatic(LOOKUP, "isOfType", boolean.class, Class.class, PyType.class,
            Object.class);
    private static final MethodHandle OF_BUILTIN = Handles.findStatic(LOOKUP, "ofBuiltin", Object.class, Object.class);
    private static final MethodHandle IS_GENERATOR = Handles.findStatic(LOOKUP, "isGenerator", boolean.class, MethodHandle.class,
            Object.class);
    private static final MethodHandle OF_GENERATOR = Handles.findStatic(LOOKUP, "ofGenerator", Object.class, MethodHandle.class,
            Object.class);
    private static final MethodHandle OF_FUNCTION = Handles.findStatic(LOOKUP, "ofFunction", Object.class, MethodHandle.class,
            Object.class);

    private int steps;

    private NextSite(MethodType type) {
        super(type, MISS);
    }

    /** The bootstrap method. */
    public static CallSite bootstrap(Lookup caller, String ignored, MethodType type) {
        return new NextSite(type);
    }

    private Object next(Object iterator) {
        if (steps < LONG) {
            steps++;
        } else if (isWarm()) {
            specialiseFor(iterator);
        }
        return Iteration.next(iterator);
    }

    @Override
    MethodHandle lastTarget() {
        return GENERAL;
    }

    private void specialiseFor(Object iterator) {
        if (iterator instanceof PyGenerator g) {
            MethodHandle body = g.body();
            specialise(Handles.bind(IS_GENERATOR, body), Handles.bind(OF_GENERATOR, body));
        } else if (iterator instanceof PyIterator i && i.type().isBuiltin()) {
            MethodHandle guard = i.type().flags().subclassable() ? Handles.bind(IS_OF_TYPE, i.getClass(), i.type())
                    : Handles.bind(IS_BUILTIN, i.getClass());
            specialise(guard, OF_BUILTIN);
        } else if (iterator instanceof PyObject o && o.usesShape()) {
            forInstance(o.shape(), o.type());
        }
    }

    private void forInstance(Shape shape, PyType type) {
        LookupCache version = type.cache();
        if (type.lookupSpecial(Special.NEXT) instanceof PyFunction f) {
            MethodTarget target = MethodTarget.ofInstance(f, type, 0, Call.NO_NAMES);
            if (target != null) {
                specialise(Guards.shape(shape), Handles.bind(OF_FUNCTION, target.handle()), version, target.function());
            }
        }
    }

    private static Object general(Object iterator) {
        return Iteration.next(iterator);
    }

    private static boolean isBuiltin(Class<?> c, Object o) {
        return o.getClass() == c;
    }

    private static boolean isOfType(Class<?> c, PyType type, Object o) {
        return o.getClass() == c && ((PyObject) o).type() == type;
    }

    private static Object ofBuiltin(Object iterator) {
        return ((PyIterator) iterator).next();
    }

    private static boolean isGenerator(MethodHandle body, Object o) {
        return o instanceof PyGenerator g && g.body() == body;
    }

    private static Object ofGenerator(MethodHandle body, Object generator) {
        return ((PyGenerator) generator).next(body);
    }

    private static Object ofFunction(MethodHandle method, Object iterator) {
        try {
            return (Object) method.invokeExact(iterator);
        } catch (PyException e) {
            if (!e.isStopIteration()) {
                throw e;
            }
            return null;
        } catch (Throwable t) {
            throw Handles.sneaky(t);
        }
    }
}
