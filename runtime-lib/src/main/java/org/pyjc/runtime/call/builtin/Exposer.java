package org.pyjc.runtime.call.builtin;

import java.lang.invoke.MethodHandles;

/**
 * Calls the Java methods of one class by number; the annotation processor writes one for each annotated class.
 *
 * <p>The entry for a call with {@code n} positional arguments exists when the method's flags have {@code FASTn}; it
 * converts the arguments and boxes the result. Thread safety: stateless.
 */
public abstract class Exposer {
    /** There is an entry for calls with no argument besides the receiver. */
    protected static final int FAST0 = BuiltinCode.FAST0;
    protected static final int FAST1 = BuiltinCode.FAST1;
    protected static final int FAST2 = BuiltinCode.FAST2;
    protected static final int FAST3 = BuiltinCode.FAST3;
    /** The method takes calls as they come. */
    protected static final int RAW = BuiltinCode.RAW;
    /** Some parameters can be given by name. */
    protected static final int KEYWORDS = BuiltinCode.KEYWORDS;
    /** There is a {@code *args}. */
    protected static final int VARARGS = BuiltinCode.VARARGS;
    /** There is an entry for an array with one value a parameter. */
    protected static final int BOUND = BuiltinCode.BOUND;
    /** The Java entries take the receiver. */
    protected static final int SELF = BuiltinCode.SELF;
    /** Wrong counts are reported as PyArg_ParseTuple does. */
    protected static final int PARSE_TUPLE = BuiltinCode.PARSE_TUPLE;
    /** Error messages name the type, not the method. */
    protected static final int NAMED_AS_TYPE = BuiltinCode.NAMED_AS_TYPE;

    /** The name of the type or module. */
    public abstract String name();

    /** Its doc, or null. */
    public String doc() {
        return null;
    }

    /** Calls method {@code id} without arguments. */
    public Object call0(int id, Object self) {
        throw unknown(id);
    }

    /** Calls method {@code id} with one argument. */
    public Object call1(int id, Object self, Object a) {
        throw unknown(id);
    }

    /** Calls method {@code id} with two arguments. */
    public Object call2(int id, Object self, Object a, Object b) {
        throw unknown(id);
    }

    /** Calls method {@code id} with three arguments. */
    public Object call3(int id, Object self, Object a, Object b, Object c) {
        throw unknown(id);
    }

    /** Calls method {@code id} with one value a parameter; null stands for an omitted one. */
    public Object call(int id, Object self, Object[] args) {
        throw unknown(id);
    }

    /** Calls method {@code id}, which binds its arguments itself. */
    public Object raw(int id, Object self, Object[] args, String[] kwnames) {
        throw unknown(id);
    }

    /** The text signature of method {@code id}, null when it has none; one that is not to be shown begins with a hyphen. */
    public String signature(int id) {
        return null;
    }

    /** The doc of method {@code id}, null when it has none. */
    public String doc(int id) {
        return null;
    }

    /** A lookup that sees the entries; null when there are none. */
    protected MethodHandles.Lookup lookup() {
        return null;
    }

    private AssertionError unknown(int id) {
        return new AssertionError(name() + " has no such entry for method " + id);
    }
}
