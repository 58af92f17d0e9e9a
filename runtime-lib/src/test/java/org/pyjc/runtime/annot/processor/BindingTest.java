package org.pyjc.runtime.annot.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandle;
import java.math.BigInteger;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.DirectCallable;
import org.pyjc.runtime.call.builtin.BuiltinConstructor;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.Descriptors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.none.PyNone;

/** Calls the methods of {@code accepted/Probe.java} through what the processor generated for it. */
class BindingTest {
    @TempDir
    static Path output;
    private static PyType probe;

    @BeforeAll
    static void compile() throws Exception {
        Path source = Path.of(BindingTest.class.getResource("accepted/Probe.java").toURI());
        assertEquals("[]", new Compilation(source, output).errors.toString());
        URLClassLoader loader = new URLClassLoader(new URL[] {output.toUri().toURL()}, BindingTest.class.getClassLoader());
        probe = (PyType) Class.forName("probe.Probe", true, loader).getField("TYPE").get(null);
    }

    private static Object make() {
        Object made = ((BuiltinConstructor) probe.lookup("__new__")).make(probe);
        Call.call2(probe.lookup("__init__"), made, 1L);
        return made;
    }

    private static Object call(Object self, String name, String[] kwnames, Object... args) {
        return Call.call(Descriptors.get(probe.lookup(name), self, probe), args, kwnames);
    }

    /** Calls by name; {@code keywords} is "a,b" for the last arguments. */
    private static Object call(String name, String keywords, Object... args) {
        String[] kwnames = keywords.isEmpty() ? Call.NO_NAMES : keywords.split(",");
        return call(make(), name, kwnames, args);
    }

    private static void gives(String expected, String name, String keywords, Object... args) {
        assertEquals(expected, call(name, keywords, args));
    }

    private static void fails(String expected, String name, String keywords, Object... args) {
        PyException e = assertThrows(PyException.class, () -> call(name, keywords, args));
        assertTrue(e.getMessage().contains(expected), () -> expected + " expected, was " + e.getMessage());
    }

    @Test
    void noArguments() {
        assertSame(PyNone.NONE, call("nothing", ""));
        fails("probe.nothing() takes no arguments (1 given)", "nothing", "", 1L);
        fails("probe.nothing() takes no keyword arguments", "nothing", "x", 1L);
    }

    @Test
    void oneArgument() {
        gives("[1]", "one", "", 1L);
        fails("probe.one() takes exactly one argument (0 given)", "one", "");
        fails("probe.one() takes exactly one argument (2 given)", "one", "", 1L, 2L);
        fails("probe.one() takes no keyword arguments", "one", "a", 1L);
    }

    @Test
    void severalPositionalArguments() {
        gives("[1, 2]", "two", "", 1L, 2L);
        fails("two expected 2 arguments, got 1", "two", "", 1L);
        gives("[1, 2, 3, 4, 5]", "five", "", 1L, 2L, 3L, 4L, 5L);
        fails("five expected 5 arguments, got 4", "five", "", 1L, 2L, 3L, 4L);
    }

    @Test
    void optionalPositionalArguments() {
        gives("[a, 0, 9223372036854775807]", "find", "", "a");
        gives("[a, 0, 2]", "find", "", "a", PyNone.NONE, 2L);
        gives("[a, -9223372036854775808, 2]", "find", "", "a", BigInteger.TWO.pow(80).negate(), 2L);
        fails("find expected at least 1 argument, got 0", "find", "");
        fails("find expected at most 3 arguments, got 4", "find", "", "a", 1L, 2L, 3L);
        fails("find() argument 1 must be str, not int", "find", "", 1L);
        fails("slice indices must be integers or None or have an __index__ method", "find", "", "a", "b");
        fails("slice indices must be integers or have an __index__ method", "find", "", "a", 1L, PyNone.NONE);
    }

    @Test
    void keywordArguments() {
        gives("[null, -1]", "split", "");
        gives("[null, 2]", "split", "maxsplit", 2L);
        gives("[x, 2]", "split", "maxsplit,sep", 2L, "x");
        gives("[x, 2]", "split", "maxsplit", "x", 2L);
        fails("split() takes at most 2 arguments (3 given)", "split", "", "a", 1L, 2L);
        fails("split() takes at most 2 keyword arguments (3 given)", "split", "sep,maxsplit,x", "a", 1L, 2L);
        fails("split() got an unexpected keyword argument 'foo'", "split", "foo", 1L);
        fails("split() got an unexpected keyword argument 'sepp'. Did you mean 'sep'?", "split", "sepp", 1L);
        fails("argument for split() given by name ('sep') and position (1)", "split", "sep", "a", "b");
        fails("split() argument 'sep' must be str or None, not int", "split", "", 1L);
        fails("'str' object cannot be interpreted as an integer", "split", "maxsplit", "x");
    }

    @Test
    void keywordOnlyArguments() {
        gives("[None, true]", "sort", "reverse", 1L);
        fails("sort() takes no positional arguments", "sort", "", 1L);
        fails("from() missing required argument 'bytes' (pos 1)", "from", "");
        fails("from() takes at most 2 positional arguments (3 given)", "from", "", 1L, "x", 2L);
        gives("[1, big, true]", "from", "signed", 1L, true);
        fails("replace() takes at least 2 positional arguments (1 given)", "replace", "", "a");
        fails("replace() argument 2 must be str, not int", "replace", "", "a", 1L);
        gives("[a, b, 3]", "replace", "count", "a", "b", 3L);
    }

    @Test
    void anyNumberOfArguments() {
        gives("[[],  ]", "print", "");
        gives("[[1, 2, 3, 4],  ]", "print", "", 1L, 2L, 3L, 4L);
        gives("[[1], -]", "print", "sep", 1L, "-");
        fails("print() got an unexpected keyword argument 'foo'", "print", "foo", 1L);
        gives("[1, [2, 3, 4]]", "rest", "", 1L, 2L, 3L, 4L);
        gives("[1, []]", "rest", "", 1L);
        fails("rest expected at least 1 argument, got 0", "rest", "");
        gives("[None, 1, null]", "keywords", "x", 1L);
        gives("[1, 2, 3]", "keywords", "x,a", 1L, 2L, 3L);
    }

    @Test
    void rawCalls() {
        gives("[[1, 2], [x]]", "raw", "x", 1L, 2L);
        gives("[[], []]", "raw", "");
    }

    @Test
    void conversionsOfArguments() {
        gives("[1, 2, 3.0, true]", "conversions", "", true, 2L, 3L, "x");
        fails("Python int too large to convert to C ssize_t", "conversions", "", BigInteger.TWO.pow(70), 0L, 0L, 0L);
        fails("Python int too large to convert to C int", "conversions", "", 0L, 1L << 40, 0L, 0L);
        fails("must be real number, not str", "conversions", "", 0L, 0L, "x", 0L);
        fails("int too large to convert to float", "conversions", "", 0L, 0L, BigInteger.TWO.pow(2000), 0L);
        gives("[1]", "index", "", true);
        fails("'float' object cannot be interpreted as an integer", "index", "", 1.0);
        Object self = make();
        assertEquals("[probe, true]", call(self, "types", Call.NO_NAMES, probe, self));
        PyException e = assertThrows(PyException.class, () -> call(self, "types", Call.NO_NAMES, probe, 1L));
        assertTrue(e.getMessage().contains("types() argument 2 must be probe, not int"), e::getMessage);
    }

    @Test
    void countsInTheOldStyle() {
        fails("old() takes at least 1 argument (0 given)", "old", "");
        fails("old() takes at most 2 arguments (3 given)", "old", "", 1L, 2L, 3L);
    }

    @Test
    void slotWrappers() {
        gives("[add, 1]", "__add__", "", 1L);
        fails("expected 1 argument, got 0", "__add__", "");
        fails("wrapper __add__() takes no keyword arguments", "__add__", "x", 1L);
        fails("__setitem__ expected 2 arguments, got 1", "__setitem__", "", 1L);
        fails("probe.__getitem__() takes exactly one argument (0 given)", "__getitem__", "");
        gives("[[1], [x]]", "__call__", "x", 1L);
        assertEquals(3L, call("__len__", ""));
        assertSame(PyNone.NONE, probe.lookup("__hash__"));
    }

    @Test
    void staticAndClassMethods() {
        gives("[1, null]", "maketrans", "", 1L);
        fails("maketrans expected at least 1 argument, got 0", "maketrans", "");
        gives("[probe, 1, None]", "fromkeys", "", 1L);
        fails("fromkeys expected at most 2 arguments, got 3", "fromkeys", "", 1L, 2L, 3L);
        gives("[true, 1]", "fromPart", "", 1L);
    }

    @Test
    void instancesAreMade() {
        Object init = probe.lookup("__init__");
        PyException e = assertThrows(PyException.class, () -> Call.call3(init, make(), 1L, 2L));
        assertTrue(e.getMessage().contains("probe expected at most 1 argument, got 2"), e::getMessage);
        e = assertThrows(PyException.class, () -> Call.call(init, new Object[] {make(), 1L}, new String[] {"x"}));
        assertTrue(e.getMessage().contains("probe() takes no keyword arguments"), e::getMessage);
        Object constructor = probe.lookup("__new__");
        e = assertThrows(PyException.class, () -> Call.call0(constructor));
        assertTrue(e.getMessage().contains("probe.__new__(): not enough arguments"), e::getMessage);
        e = assertThrows(PyException.class, () -> Call.call1(constructor, 1L));
        assertTrue(e.getMessage().contains("probe.__new__(X): X is not a type object (int)"), e::getMessage);
        e = assertThrows(PyException.class, () -> Call.call1(constructor, PyNone.TYPE));
        assertTrue(e.getMessage().contains("probe.__new__(NoneType): NoneType is not a subtype of probe"), e::getMessage);
    }

    @Test
    void receiversAreChecked() {
        Object descriptor = probe.lookup("one");
        PyException e = assertThrows(PyException.class, () -> Call.call2(descriptor, 1L, 2L));
        assertTrue(e.getMessage().contains("descriptor 'one' for 'probe' objects doesn't apply to a 'int' object"), e::getMessage);
        e = assertThrows(PyException.class, () -> Call.call0(descriptor));
        assertTrue(e.getMessage().contains("unbound method probe.one() needs an argument"), e::getMessage);
        Object slot = probe.lookup("__add__");
        e = assertThrows(PyException.class, () -> Call.call2(slot, 1L, 2L));
        assertTrue(e.getMessage().contains("descriptor '__add__' requires a 'probe' object but received a 'int'"), e::getMessage);
    }

    @Test
    void directHandles() throws Throwable {
        DirectCallable one = (DirectCallable) probe.lookup("one");
        MethodHandle handle = one.handle(2);
        assertEquals("[1]", (Object) handle.invokeExact((Object) make(), (Object) 1L));
        assertThrows(PyException.class, () -> handle.invoke(1L, 1L));
        assertNull(one.handle(1));
        assertNull(one.handle(3));
        MethodHandle bound = ((DirectCallable) ((PyObject) one).descriptorGet(make(), probe)).handle(1);
        assertEquals("[1]", (Object) bound.invokeExact((Object) 1L));
    }

    @Test
    void attributesAndMembers() {
        PyObject self = (PyObject) make();
        assertEquals(1L, get(self, "value"));
        assertEquals(7L, get(self, "fixed"));
        assertEquals(5L, get(self, "number"));
        assertEquals(0.5, probe.lookup("ratio"));
        PyException e = assertThrows(PyException.class, () -> get(self, "loose"));
        assertTrue(e.getMessage().contains("'probe' object has no attribute 'loose'"), e::getMessage);
        set(self, "loose", 3L);
        assertEquals(3L, get(self, "loose"));
        set(self, "value", 4L);
        assertEquals(4L, get(self, "value"));
        e = assertThrows(PyException.class, () -> set(self, "fixed", 1L));
        assertTrue(e.getMessage().contains("readonly attribute"), e::getMessage);
        e = assertThrows(PyException.class, () -> set(self, "number", 1L));
        assertTrue(e.getMessage().contains("attribute 'number' of 'probe' objects is not writable"), e::getMessage);
    }

    @Test
    void oneMethodIsAllComparisons() {
        for (String op : new String[] {"LT", "LE", "EQ", "NE", "GT", "GE"}) {
            gives("[1, " + op + "]", "__" + op.toLowerCase(java.util.Locale.ROOT) + "__", "", 1L);
        }
        assertEquals("($self, value, /)", describe("__le__", "__text_signature__"));
        assertEquals("Return self<=value.", describe("__le__", "__doc__"));
        assertEquals("<slot wrapper '__le__' of 'probe' objects>", repr("__le__"));
    }

    private static Object get(PyObject self, String name) {
        return ((PyObject) probe.lookup(name)).descriptorGet(self, probe);
    }

    private static void set(PyObject self, String name, Object value) {
        Call.call3(PyType.of(probe.lookup(name)).lookup("__set__"), probe.lookup(name), self, value);
    }

    @Test
    void descriptorsDescribeThemselves() {
        assertEquals("($self, /, sep=None, maxsplit=-1)", describe("split", "__text_signature__"));
        assertEquals("($self, a, /)", describe("one", "__text_signature__"));
        assertEquals("($self, /)", describe("nothing", "__text_signature__"));
        assertEquals("($self, value, /)", describe("__add__", "__text_signature__"));
        assertEquals("($type, iterable, value=None, /)", describe("fromkeys", "__text_signature__"));
        assertEquals("Takes nothing.", describe("nothing", "__doc__"));
        assertEquals("Return self+value.", describe("__add__", "__doc__"));
        assertEquals("The value.", describe("value", "__doc__"));
        assertEquals("probe.one", describe("one", "__qualname__"));
        assertSame(probe, describe("one", "__objclass__"));
        assertEquals("<method 'one' of 'probe' objects>", repr("one"));
        assertEquals("<slot wrapper '__add__' of 'probe' objects>", repr("__add__"));
        assertEquals("<attribute 'value' of 'probe' objects>", repr("value"));
        assertEquals("<member 'fixed' of 'probe' objects>", repr("fixed"));
        assertEquals("A \"probe\".\nSecond line.", probe.exposer().doc());
    }

    private static Object describe(String name, String attribute) {
        PyObject descriptor = (PyObject) probe.lookup(name);
        return ((PyObject) descriptor.type().lookup(attribute)).descriptorGet(descriptor, descriptor.type());
    }

    private static Object repr(String name) {
        return Call.call1(PyType.of(probe.lookup(name)).lookup("__repr__"), probe.lookup(name));
    }
}
