package org.pyjc.runtime.types.union;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Hashing;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.generic.PyGenericAlias;
import org.pyjc.runtime.types.generic.TypeParameters;
import org.pyjc.runtime.types.generic.TypeRepr;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.set.PyFrozenSet;
import org.pyjc.runtime.types.singleton.PyNotImplemented;
import org.pyjc.runtime.types.tuple.PyTuple;
import org.pyjc.runtime.types.typing.PyTypeAlias;

/**
 * {@code int | str}: {@code typing.Union} and {@code types.UnionType}. Compare CPython unionobject.c. Thread safety:
 * immutable; the parameters are found racily and always the same.
 */
@PyTypeDef(name = "Union", module = "typing", subclassable = false, instantiable = false, weakReferable = true, doc = """
        Represent a union type

        E.g. for int | str""")
public final class PyUnion extends PyObject {
    public static final PyType TYPE = PyType.define(new PyUnionExposer());

    @PyMember("__args__")
    final PyTuple args;
    private final PyFrozenSet hashable;
    private final Object[] unhashable;
    private PyTuple parameters;

    PyUnion(PyTuple args, PyFrozenSet hashable, Object[] unhashable) {
        super(TYPE);
        this.args = args;
        this.hashable = hashable;
        this.unhashable = unhashable;
    }

    /** The members. */
    public PyTuple args() {
        return args;
    }

    /** {@code a | b} of two types; NotImplemented when one is none. Compare CPython unionobject.c: _Py_union_type_or. */
    public static Object or(Object a, Object b) {
        if (!isUnionable(a) || !isUnionable(b)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        UnionBuilder builder = new UnionBuilder();
        builder.add(a);
        builder.add(b);
        return builder.build();
    }

    private static boolean isUnionable(Object o) {
        return o == PyNone.NONE || o instanceof PyType || o instanceof PyGenericAlias || o instanceof PyUnion
                || o instanceof PyTypeAlias;
    }

    /** {@code Union[members]}. Compare CPython unionobject.c: _Py_union_from_tuple. */
    public static Object of(PyTuple members) {
        UnionBuilder builder = new UnionBuilder();
        for (Object member : members.items()) {
            builder.add(isUnionable(member) ? member : checked(member));
        }
        return builder.build();
    }

    /** What typing makes of a member that is not obviously a type, such as a string. */
    private static Object checked(Object member) {
        Object typing = Importer.importModule(null, "typing", PyNone.NONE, 0);
        return Call.call2(Attributes.get(typing, "_type_check"), member, "Union[arg, ...]: each arg must be a type.");
    }

    @PyClassMethod(doc = "See PEP 585")
    static Object __class_getitem__(PyType cls, Object item) {
        PyTuple members = item instanceof PyTuple t ? t : new PyTuple(item);
        if (members.size() == 0) {
            throw Errors.typeError("Cannot take a Union of no types.");
        }
        return of(members);
    }

    @PyMethod
    Object __getitem__(Object item) {
        return of(TypeParameters.substitute(this, args, (PyTuple) parameters(), item));
    }

    @PyMethod
    Object __or__(Object other) {
        return or(this, other);
    }

    @PyMethod
    Object __ror__(Object other) {
        return or(other, this);
    }

    @PyMethod(slot = false)
    Object __mro_entries__(Object bases) {
        throw Errors.typeError(new StrBuilder().append("Cannot subclass ").append(Repr.repr(this)).toString());
    }

    @PyMethod
    Object __getattribute__(String name) {
        if (name.equals("__module__")) {
            return "typing";
        }
        Object value = Attributes.generic(this, name);
        if (value == null) {
            throw Attributes.missing(this, name);
        }
        return value;
    }

    @PyGetter(value = "__name__", doc = "Name of the type")
    Object name() {
        return "Union";
    }

    @PyGetter(value = "__qualname__", doc = "Qualified name of the type")
    Object qualname() {
        return "Union";
    }

    @PyGetter(value = "__origin__", doc = "Always returns the type")
    Object origin() {
        return TYPE;
    }

    @PyGetter(value = "__parameters__", doc = "Type variables in the types.UnionType.")
    Object parameters() {
        PyTuple p = parameters;
        if (p == null) {
            p = TypeParameters.of(args);
            parameters = p;
        }
        return p;
    }

    @PyMethod
    Object __repr__() {
        StrBuilder out = new StrBuilder();
        for (int i = 0; i < args.size(); i++) {
            out.append(i == 0 ? "" : " | ");
            TypeRepr.append(out, args.get(i));
        }
        return out.build();
    }

    @PyMethod
    long __hash__() {
        if (unhashable.length > 0) {
            throw Errors.typeError("union contains " + unhashable.length + " unhashable element"
                    + (unhashable.length == 1 ? "" : "s"));
        }
        return Hashing.hash(hashable);
    }

    private boolean equal(PyUnion other) {
        if (unhashable.length != other.unhashable.length || !Compare.eq(hashable, other.hashable)) {
            return false;
        }
        PyTuple theirs = new PyTuple(other.unhashable);
        for (Object o : unhashable) {
            if (!Compare.contains(theirs, o)) {
                return false;
            }
        }
        return true;
    }

    @PyMethod
    Object __eq__(Object other) {
        return other instanceof PyUnion u ? (Object) equal(u) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    Object __ne__(Object other) {
        return other instanceof PyUnion u ? (Object) !equal(u) : PyNotImplemented.NOT_IMPLEMENTED;
    }
}
