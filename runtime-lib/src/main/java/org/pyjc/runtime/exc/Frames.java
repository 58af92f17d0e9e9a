package org.pyjc.runtime.exc;

import java.lang.StackWalker.StackFrame;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.gen.RunningGenerators;
import org.pyjc.runtime.ops.CodeTable;
import org.pyjc.runtime.thread.ThreadState;
import org.pyjc.runtime.types.dict.PyDict;

/**
 * The Python frames on the calling thread's Java stack. No frame objects exist until one is asked for.
 *
 * <p>A compiled class is recognised by what its module's execution registered; the code object of a Java method is the one in the
 * class's static fields that names the method. Thread safety: concurrent maps.
 */
public final class Frames {
    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private static final ClassValue<Compiled> COMPILED = new ClassValue<>() {
        @Override
        protected Compiled computeValue(Class<?> c) {
            return new Compiled(c);
        }
    };

    /** Compiled classes by name, for the stacks of other threads. */
    private static final ConcurrentHashMap<String, WeakReference<Class<?>>> CLASSES = new ConcurrentHashMap<>();
    private static final int MAX_CLASSES = 10_000;

    /** What is known of a compiled class. */
    private static final class Compiled {
        private final Class<?> javaClass;
        private final ConcurrentHashMap<String, PyCode> codes = new ConcurrentHashMap<>();
        private volatile PyDict globals;

        Compiled(Class<?> javaClass) {
            this.javaClass = javaClass;
        }

        PyCode code(String method) {
            PyCode known = codes.get(method);
            return known != null ? known : find(method);
        }

        private PyCode find(String method) {
            CodeTable table = table();
            for (String name = method; table != null && !name.isEmpty(); name = outer(name)) {
                PyCode code = table.ofMethod(name);
                if (code != null) {
                    codes.put(method, code);
                    return code;
                }
            }
            return null;
        }

        private CodeTable table() {
            return CodeTable.of(javaClass);
        }

        /** A method such as {@code f$body} or {@code f$part2} belongs to {@code f}. */
        private static String outer(String method) {
            int end = method.lastIndexOf('$');
            return end <= 0 ? "" : method.substring(0, end);
        }
    }

    private Frames() {}

    /** Says that the code of this class runs (or ran) with these globals: called before a module body runs. */
    public static void register(PyCode code, PyDict globals) {
        Compiled compiled = COMPILED.get(code.javaClass());
        compiled.codes.put(code.javaName(), code);
        compiled.globals = globals;
        if (CLASSES.size() < MAX_CLASSES) {
            CLASSES.put(code.javaClass().getName(), new WeakReference<>(code.javaClass()));
        }
    }

    /** The Python frames of another thread, from the innermost outwards; of code that {@code exec} made last perhaps without some. */
    public static List<PyFrame> of(Thread thread) {
        List<PyFrame> frames = new ArrayList<>();
        for (StackTraceElement element : thread.getStackTrace()) {
            Class<?> c = element.getClassName().startsWith("py.") ? classOf(element.getClassName()) : null;
            PyCode code = c == null ? null : COMPILED.get(c).code(element.getMethodName());
            if (code != null) {
                int line = element.getLineNumber();
                PyDict globals = COMPILED.get(c).globals;
                frames.add(new PyFrame(code, globals != null ? globals : mainClassGlobals(c), -1, line > 0 ? line : code.firstLine));
            }
        }
        for (int i = 0; i + 1 < frames.size(); i++) {
            frames.get(i).calledFrom(frames.get(i + 1));
        }
        return frames;
    }

    /** A compiled class by name: registered, or a part of a registered one. */
    private static Class<?> classOf(String name) {
        WeakReference<Class<?>> known = CLASSES.get(name);
        if (known != null) {
            return known.get();
        }
        int cut = name.lastIndexOf('$');
        Class<?> main = cut < 0 ? null : classOf(name.substring(0, cut));
        try {
            return main == null ? null : Class.forName(name, false, main.getClassLoader());
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    /** The frame of the innermost Python function but {@code depth}; null when the stack is not so deep. */
    public static PyFrame current(int depth) {
        List<PyFrame> frames = stack(depth);
        return frames.isEmpty() ? null : frames.getFirst();
    }

    /** The globals of the innermost Python function but {@code depth}; null when the stack is not so deep. */
    public static PyDict globals(int depth) {
        return WALKER.walk(frames -> frames.filter(f -> codeOf(f) != null).skip(depth).findFirst()
                .map(f -> globalsOf(f)).orElse(null));
    }

    /** How many Python frames are on the stack; counts to just above {@code limit}. */
    public static int depth(int limit) {
        return (int) (long) WALKER.walk(frames -> frames.filter(f -> codeOf(f) != null).limit(limit + 1L).count());
    }

    /** The Python frames from the innermost but {@code depth} outwards, linked by {@code f_back}. */
    public static List<PyFrame> stack(int depth) {
        List<PyFrame> frames = walk();
        for (int i = 0; i + 1 < frames.size(); i++) {
            frames.get(i).calledFrom(frames.get(i + 1));
        }
        return frames.size() <= depth ? List.of() : frames.subList(depth, frames.size());
    }

    /**
     * All frames of the calling thread. Those of functions that have some are the ones of the thread's list, with those that
     * were found behind them before: as long as they run, what called them stays as it is.
     */
    private static List<PyFrame> walk() {
        return walk(null);
    }

    /** The frames as far as {@code last}, if that is not null. */
    private static List<PyFrame> walk(PyFrame last) {
        Walk walk = new Walk(ThreadState.current().frame, last);
        WALKER.walk(all -> {
            Iterator<StackFrame> each = all.iterator();
            while (each.hasNext() && walk.add(each.next())) { }
            return null;
        });
        return walk.frames;
    }

    private static final int ANY_GENERATOR = PyCode.GENERATOR | PyCode.COROUTINE | PyCode.ASYNC_GENERATOR;

    private static final class Walk {
        private final List<PyFrame> frames = new ArrayList<>();
        private final PyFrame last;
        private PyFrame live;
        private PyCode partOf;
        private int lineOfPart;
        private RunningGenerators generators;

        Walk(PyFrame live, PyFrame last) {
            this.live = live;
            this.last = last;
        }

        /** Adds a Java frame if it is Python's; false when what lies behind it is known. */
        boolean add(StackFrame f) {
            PyCode code = codeOf(f);
            if (code == null) {
                return true;
            }
            int line = f.getLineNumber() > 0 ? f.getLineNumber() : code.firstLine;
            if (isPart(code, f.getMethodName())) {
                lineOfPart = partOf == code ? lineOfPart : line;
                partOf = code;
                return true;
            }
            int at = partOf == code ? lineOfPart : line;
            partOf = null;
            if (live == null || live.code() != code) {
                frames.add(withGenerator(new PyFrame(code, globalsOf(f), -1, at)));
                return true;
            }
            PyFrame own = live;
            own.at(at);
            frames.add(own);
            if (own == last) {
                return false;
            }
            live = own.caller();
            for (PyFrame each = own.knownBack(); each != null; each = each.knownBack()) {
                frames.add(each);
            }
            return own.knownBack() == null;
        }

        private PyFrame withGenerator(PyFrame frame) {
            if ((frame.code().flags & ANY_GENERATOR) == 0) {
                return frame;
            }
            if (generators == null) {
                generators = RunningGenerators.of(ThreadState.current());
            }
            Object generator = generators.next(frame.code());
            return generator == null ? frame : frame.ofGenerator(generator, null);
        }

        private static boolean isPart(PyCode code, String method) {
            return method.length() > code.javaName().length() && !method.endsWith("$body") && !method.endsWith("$fold");
        }
    }

    /** Finds out which line of a live frame of this thread runs. */
    static void locate(PyFrame frame) {
        walk(frame);
    }

    /** Whether the code of a frame that is not on the thread's list runs further out. */
    static boolean isOnStack(PyFrame frame) {
        return WALKER.walk(all -> all.anyMatch(f -> codeOf(f) == frame.code()));
    }

    private static PyCode codeOf(StackFrame f) {
        Class<?> c = f.getDeclaringClass();
        String name = c.getName();
        if (!name.startsWith("py.")) {
            return null;
        }
        return COMPILED.get(c).code(f.getMethodName());
    }

    private static PyDict globalsOf(StackFrame f) {
        Class<?> c = f.getDeclaringClass();
        PyDict globals = COMPILED.get(c).globals;
        if (globals == null && COMPILED.get(c).table() != null && COMPILED.get(c).table().plain() != null) {
            globals = COMPILED.get(COMPILED.get(c).table().plain()).globals;
        }
        return globals != null ? globals : mainClassGlobals(c);
    }

    /** A big module is compiled to several classes; the first one has the module's body. */
    private static PyDict mainClassGlobals(Class<?> part) {
        String name = part.getName();
        int cut = name.lastIndexOf('$');
        if (cut > 0) {
            try {
                return COMPILED.get(Class.forName(name.substring(0, cut), false, part.getClassLoader())).globals;
            } catch (ClassNotFoundException e) {
                return new PyDict();
            }
        }
        return new PyDict();
    }
}
