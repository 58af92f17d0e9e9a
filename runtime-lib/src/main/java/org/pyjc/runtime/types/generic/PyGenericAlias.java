package org.pyjc.runtime.types.generic;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyRichCompare;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Hashing;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.singleton.PyNotImplemented;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * {@code list[int]}. Compare CPython genericaliasobject.c. Thread safety: immutable; the parameters are found racily and
 * always the same.
 */
@PyTypeDef(name = "GenericAlias", module = "types", weakReferable = true, parts = AliasMethods.class, doc = """
        Represent a PEP 585 generic type

        E.g. for t = list[int], t.__origin__ is list and t.__args__ is (int,).""")
public class PyGenericAlias extends PyObject {
    public static final PyType TYPE = PyType.define(new PyGenericAliasExposer());

    @PyMember("__origin__")
    final Object origin;
    @PyMember("__args__")
    final PyTuple args;
    @PyMember("__unpacked__")
    final Object unpacked;
    private final boolean starred;
    private PyTuple parameters;

    /** {@code origin[args]}; several arguments come as a tuple. */
    public PyGenericAlias(Object origin, Object args) {
        this(TYPE, origin, args instanceof PyTuple t ? t : new PyTuple(args), false);
    }

    private PyGenericAlias(PyType type, Object origin, PyTuple args, boolean starred) {
        super(type);
        this.origin = origin;
        this.args = args;
        this.starred = starred;
        this.unpacked = starred;
    }

    @PyNew
    static Object create(PyType cls, Object[] given, String[] kwnames) {
        if (kwnames.length > 0) {
            throw Errors.typeError("GenericAlias() takes no keyword arguments");
        }
        if (given.length != 2) {
            throw Errors.typeError("GenericAlias expected 2 arguments, got " + given.length);
        }
        return new PyGenericAlias(cls, given[0], given[1] instanceof PyTuple t ? t : new PyTuple(given[1]), false);
    }

    public final Object origin() {
        return origin;
    }

    public final PyTuple args() {
        return args;
    }

    /** {@code *tuple[int]} of this alias. */
    final PyGenericAlias starred() {
        return new PyGenericAlias(TYPE, origin, args, true);
    }

    final boolean isStarred() {
        return starred;
    }

    @PyGetter(value = "__parameters__", doc = "Type variables in the GenericAlias.")
    final Object parameters() {
        PyTuple p = parameters;
        if (p == null) {
            p = TypeParameters.of(args);
            parameters = p;
        }
        return p;
    }

    @PyGetter("__typing_unpacked_tuple_args__")
    final Object unpackedTupleArgs() {
        return starred && origin == PyTuple.TYPE ? args : PyNone.NONE;
    }

    @PyMethod
    final Object __getitem__(Object item) {
        return new PyGenericAlias(TYPE, origin, TypeParameters.substitute(this, args, (PyTuple) parameters(), item), starred);
    }

    @Override
    public final Object call(Object[] arguments, String[] kwnames) {
        return type().isBuiltin() ? __call__(arguments, kwnames) : super.call(arguments, kwnames);
    }

    /** Makes an instance of the origin and tells it what it was made by. */
    @PyMethod
    final Object __call__(Object[] arguments, String[] kwnames) {
        Object made = Call.call(origin, arguments, kwnames);
        try {
            Attributes.set(made, "__orig_class__", this);
        } catch (PyException e) {
            if (!e.isAttributeError() && !e.isTypeError()) {
                throw e;
            }
        }
        return made;
    }

    @PyMethod
    final Object __repr__() {
        StrBuilder out = new StrBuilder().append(starred ? "*" : "");
        TypeRepr.append(out, origin);
        out.append('[');
        for (int i = 0; i < args.size(); i++) {
            out.append(i == 0 ? "" : ", ");
            TypeRepr.appendArgument(out, args.get(i));
        }
        return out.append(args.size() == 0 ? "()]" : "]").build();
    }

    @PyMethod
    final long __hash__() {
        return Hashing.notMinusOne(Hashing.hash(origin) ^ args.hash());
    }

    /** Compare CPython genericaliasobject.c: ga_richcompare. */
    @PyRichCompare
    final Object compare(Object other, Special op) {
        if (!(other instanceof PyGenericAlias g) || op != Special.EQ && op != Special.NE) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        boolean equal = starred == g.starred && Compare.eq(origin, g.origin) && Compare.eq(args, g.args);
        return equal == (op == Special.EQ);
    }

    @PyMethod(slot = false, signature = "(self)")
    final Object __reduce__() {
        if (starred) {
            Object it = new PyGenericAliasIterator(new PyGenericAlias(TYPE, origin, args, false));
            return new PyTuple(org.pyjc.runtime.object.Builtins.get("next"), new PyTuple(it));
        }
        return new PyTuple(TYPE, new PyTuple(origin, args));
    }

    @PyMethod(slot = false, signature = "(self)")
    final Object __dir__() {
        PyList names = (PyList) org.pyjc.runtime.module.builtins.Directory.dir(origin);
        for (String name : AliasMethods.OWN) {
            if (!Compare.contains(names, name)) {
                names.append(name);
            }
        }
        return names;
    }
}
