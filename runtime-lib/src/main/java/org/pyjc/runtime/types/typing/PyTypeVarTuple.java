package org.pyjc.runtime.types.typing;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code typing.TypeVarTuple}. Compare CPython typevarobject.c: typevartuple_spec. Thread safety: see {@link PyTypeParameter}. */
@PyTypeDef(name = "TypeVarTuple", module = "typing", subclassable = false, instanceDict = true, weakReferable = true, doc = """
        Type variable tuple. A specialized form of type variable that enables
        variadic generics.

        The preferred way to construct a type variable tuple is via the
        dedicated syntax for generic functions, classes, and type aliases,
        where a single '*' indicates a type variable tuple::

            def move_first_element_to_last[T, *Ts](tup: tuple[T, *Ts]) -> tuple[*Ts, T]:
                return (*tup[1:], tup[0])

        Type variables tuples can have default values:

            type AliasWithDefault[*Ts = (str, int)] = tuple[*Ts]

        For compatibility with Python 3.11 and earlier, TypeVarTuple objects
        can also be created as follows::

            Ts = TypeVarTuple('Ts')  # Can be given any name
            DefaultTs = TypeVarTuple('Ts', default=(str, int))

        Just as a TypeVar (type variable) is a placeholder for a single type,
        a TypeVarTuple is a placeholder for an *arbitrary* number of types. For
        example, if we define a generic class using a TypeVarTuple::

            class C[*Ts]: ...

        Then we can parameterize that class with an arbitrary number of type
        arguments::

            C[int]       # Fine
            C[int, str]  # Also fine
            C[()]        # Even this is fine

        For more details, see PEP 646.

        Note that only TypeVarTuples defined in the global scope can be
        pickled.
        """)
public final class PyTypeVarTuple extends PyTypeParameter {
    public static final PyType TYPE = PyType.define(new PyTypeVarTupleExposer());

    private PyTypeVarTuple(Object name, Object module, LazyType defaultType) {
        super(TYPE, name, module, defaultType);
    }

    /** A parameter {@code [*Ts]}. */
    public static PyTypeVarTuple make(Object name) {
        return new PyTypeVarTuple(name, null, null);
    }

    @PyNew(signature = "(name, *, default=<absent>)")
    static Object create(PyType cls, @ToStr Object name, Object defaultType) {
        return new PyTypeVarTuple(name, TypingModule.callerModule(),
                LazyType.ofValue(defaultType == null ? PyNoDefault.NO_DEFAULT : defaultType));
    }

    /** {@code Unpack[o]}. */
    static Object unpacked(Object o) {
        return Items.get(TypingModule.get("Unpack"), o);
    }

    /** Type parameters in which each TypeVarTuple is unpacked. Compare CPython typevarobject.c: unpack_typevartuples. */
    static PyTuple unpackedEach(PyTuple parameters) {
        Object[] items = parameters.items().clone();
        boolean changed = false;
        for (int i = 0; i < items.length; i++) {
            if (items[i] instanceof PyTypeVarTuple) {
                items[i] = unpacked(items[i]);
                changed = true;
            }
        }
        return changed ? PyTuple.of(items) : parameters;
    }

    @PyMethod
    Object __iter__() {
        return Iteration.iter(new PyTuple(unpacked(this)));
    }

    @PyMethod
    Object __repr__() {
        return name;
    }

    @PyMethod(signature = "(self, arg, /)")
    Object __typing_subst__(Object arg) {
        throw Errors.typeError("Substitution of bare TypeVarTuple is not supported");
    }

    @PyMethod(signature = "(self, alias, args, /)")
    Object __typing_prepare_subst__(Object alias, Object args) {
        return TypingModule.call("_typevartuple_prepare_subst", this, alias, args);
    }
}
