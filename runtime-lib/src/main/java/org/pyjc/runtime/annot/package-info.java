/**
 * How a Python type, module, method or attribute that is written in Java is declared.
 *
 * <p>A class that carries {@link org.pyjc.runtime.annot.PyTypeDef} or {@link org.pyjc.runtime.annot.PyModuleDef} gets,
 * at compile time, a class {@code XExposer} in its own package (for a nested class {@code Outer.Inner}:
 * {@code Outer_InnerExposer}), which binds arguments and calls the Java methods without reflection:
 *
 * <pre>{@code
 * @PyTypeDef(name = "list", doc = "Built-in mutable sequence.")
 * public class PyList extends PyObject {
 *     public static final PyType TYPE = PyType.define(new PyListExposer());
 *
 *     @PyNew static Object create(PyType cls, Object[] args, String[] kwnames) {...}
 *     @PyInit(signature = "(self, iterable=<absent>, /)") void init(Object iterable) {...}
 *     @PyMethod(doc = "Append object to the end of the list.") public void append(Object object) {...}
 *     @PyMethod long __len__() {...}
 *     @PyRichCompare Object compare(Object other, Special op) {...}    // __lt__ to __ge__
 *     @PyMethod(signature = "(self, value, start=0, stop=sys.maxsize, /)", doc = "Return first index of value.")
 *     long index(Object value, @Clamp(slice = true) long start, @Clamp(slice = true) long stop) {...}
 * }
 *
 * @PyModuleDef(name = "math", doc = "Mathematical functions.")
 * final class MathModule {
 *     @PyFunctionDef(signature = "(x, /)", doc = "Return the sine of x.") static double sin(double x) {...}
 *     @PyConstant static final double pi = Math.PI;
 * }
 * }</pre>
 *
 * <h2>Signatures</h2>
 * {@code signature} is CPython's text signature and the source of the binding: names, positional-only parameters
 * (before {@code /}), keyword-only ones (after {@code *} or {@code *args}), {@code *args} (a Java {@code Object[]} or
 * {@code PyTuple}), {@code **kwargs} ({@code PyDict}) and defaults. It may begin with {@code self}/{@code $self},
 * {@code cls}/{@code $type} or {@code module}/{@code $module}, or leave it out. The Java parameters follow in the
 * same order. A default is {@code None}, {@code True}, {@code False}, an int, float or str literal, {@code ()}, or
 * {@code sys.maxsize}; {@code <absent>} and {@code <unrepresentable>} (and any other text) pass Java null, so that the
 * parameter must be a reference type.
 *
 * <p>Without a signature all parameters are positional-only and required, a trailing {@code Object... args} takes the
 * rest, and a method that ends with {@code (Object[] args, String[] kwnames)} takes the call as it came (positional
 * arguments, then the values of the keywords that {@code kwnames} names).
 *
 * <h2>Types of parameters</h2>
 * <ul>
 * <li>{@code Object}: any value; with {@link org.pyjc.runtime.annot.ToIndex}: an int, got by {@code __index__}; with
 *     {@link org.pyjc.runtime.annot.ToStr}: a str (subclasses unwrapped; {@code String} or {@code WideStr})
 * <li>{@code long}: {@code __index__}, OverflowError beyond 64 bits (a C Py_ssize_t); {@code int}: a C int;
 *     {@link org.pyjc.runtime.annot.Clamp} saturates instead
 * <li>{@code double}: {@code __float__}/{@code __index__}; {@code boolean}: truth
 * <li>{@code String}: a str is required; a wide one comes as UTF-16 (use {@code @ToStr Object} to keep it apart)
 * <li>{@code byte[]}: a bytes-like object, not to be changed; {@code Long}, {@code Double}: boxed, null when omitted
 * <li>{@code PyType} or any other class of Python objects: a checked cast ("f() argument 1 must be X, not Y")
 * <li>{@link org.pyjc.runtime.annot.OrNone} on a reference type: None is passed as Java null; a default of None on a
 *     reference type other than Object implies it
 * </ul>
 * An omitted parameter with a default that has a Java value gets it; otherwise null.
 *
 * <h2>Results</h2>
 * {@code void} (None), {@code Object} and Python object classes (never null), {@code long}, {@code int},
 * {@code double}, {@code boolean}, {@code String} (well-formed Python text, no astral characters; else return
 * {@code Object} made by {@code Str}).
 */
package org.pyjc.runtime.annot;
