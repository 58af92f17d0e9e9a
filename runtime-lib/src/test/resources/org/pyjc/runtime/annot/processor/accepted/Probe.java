package probe;

import java.util.Arrays;
import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.object.*;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** A type with every kind of binding; each method answers with what it got. */
@PyTypeDef(name = "probe", doc = "A \"probe\".\nSecond line.", signature = "(a, /)", parts = Probe.Part.class)
public class Probe extends PyObject {
    public static final PyType TYPE = PyType.define(new ProbeExposer());

    @PyMember
    public final Object fixed = 7L;
    @PyMember(writable = true, required = true)
    volatile Object loose;
    private Object value = "unset";

    public Probe(PyType type) {
        super(type);
    }

    private static Object echo(Object... values) {
        return Arrays.deepToString(values).replace("<NoneType object>", "None");
    }

    @PyNew(signature = "(a=<absent>, /)")
    static Object create(PyType cls, Object a) {
        return new Probe(cls);
    }

    @PyInit(signature = "(a=<absent>, /)")
    void init(Object a) {
        value = a;
    }

    @PyMethod(doc = "Takes nothing.")
    void nothing() {}

    @PyMethod
    Object one(Object a) {
        return echo(a);
    }

    @PyMethod
    Object two(Object a, Object b) {
        return echo(a, b);
    }

    @PyMethod
    Object five(Object a, Object b, Object c, Object d, Object e) {
        return echo(a, b, c, d, e);
    }

    @PyRichCompare
    Object compare(Object other, Special op) {
        return echo(other, op);
    }

    @PyMethod(signature = "(self, sub, start=0, end=sys.maxsize, /)")
    Object find(String sub, @Clamp(slice = true, none = true) long start, @Clamp(slice = true) long end) {
        return echo(sub, start, end);
    }

    @PyMethod(signature = "($self, /, sep=None, maxsplit=-1)")
    Object split(@OrNone String sep, long maxsplit) {
        return echo(sep, maxsplit);
    }

    @PyMethod(signature = "(self, *, key=None, reverse=False)")
    Object sort(Object key, boolean reverse) {
        return echo(key, reverse);
    }

    @PyMethod(signature = "(self, bytes, byteorder='big', *, signed=False)")
    Object from(Object bytes, String byteorder, boolean signed) {
        return echo(bytes, byteorder, signed);
    }

    @PyMethod(signature = "(self, old, new, /, count=-1)")
    Object replace(String old, String fresh, long count) {
        return echo(old, fresh, count);
    }

    @PyMethod(signature = "(self, *args, sep=' ')")
    Object print(Object[] args, String sep) {
        return echo(args, sep);
    }

    @PyMethod(signature = "(self, first, /, *rest)")
    Object rest(Object first, PyTuple rest) {
        return echo(first, rest.items());
    }

    @PyMethod(signature = "(self, a=None, /, **kwargs)")
    Object keywords(Object a, PyDict kwargs) {
        return echo(a, kwargs.getStr("x"), kwargs.getStr("a"));
    }

    @PyMethod
    Object raw(Object[] args, String[] kwnames) {
        return echo(args, kwnames);
    }

    @PyMethod
    Object conversions(long a, int b, double c, boolean d) {
        return echo(a, b, c, d);
    }

    @PyMethod
    Object types(PyType a, Probe b) {
        return echo(a.name(), b == this);
    }

    @PyMethod
    Object index(@ToIndex Object a) {
        return echo(a);
    }

    @PyMethod(parseTuple = true, signature = "(self, a, b=None, /)")
    Object old(Object a, Object b) {
        return echo(a, b);
    }

    @PyMethod
    long __len__() {
        return 3;
    }

    @PyMethod
    Object __add__(Object other) {
        return echo("add", other);
    }

    @PyMethod
    void __setitem__(Object key, Object v) {
        value = echo(key, v);
    }

    @PyMethod(slot = false)
    Object __getitem__(Object key) {
        return echo(key);
    }

    @PyMethod
    Object __call__(Object[] args, String[] kwnames) {
        return echo(args, kwnames);
    }

    @PyStaticMethod(signature = "(x, y=<unrepresentable>, /)")
    static Object maketrans(Object x, Object y) {
        return echo(x, y);
    }

    @PyClassMethod(signature = "(iterable, value=None, /)")
    static Object fromkeys(PyType cls, Object iterable, Object v) {
        return echo(cls.name(), iterable, v);
    }

    @PyGetter(doc = "The value.")
    Object value() {
        return value;
    }

    @PySetter("value")
    void setValue(Object v) {
        value = v;
    }

    @PyGetter
    int number() {
        return 5;
    }

    @PyConstant
    static final double ratio = 0.5;

    /** A second family of methods of the same type. */
    static final class Part {
        private Part() {}

        @PyMethod
        static Object fromPart(Object self, Object a) {
            return echo(self instanceof Probe, a);
        }
    }
}
