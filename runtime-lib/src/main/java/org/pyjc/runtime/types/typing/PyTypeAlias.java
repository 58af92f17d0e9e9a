package org.pyjc.runtime.types.typing;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.generic.PyGenericAlias;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;
import org.pyjc.runtime.types.union.PyUnion;

/** What a {@code type} statement makes. Compare CPython typevarobject.c: _PyTypeAlias_Type. Thread safety: see {@link LazyType}. */
@PyTypeDef(name = "TypeAliasType", module = "typing", subclassable = false, doc = """
        Type alias.

        Type aliases are created through the type statement::

            type Alias = int

        In this example, Alias and int will be treated equivalently by static
        type checkers.

        At runtime, Alias is an instance of TypeAliasType. The __name__
        attribute holds the name of the type alias. The value of the type alias
        is stored in the __value__ attribute. It is evaluated lazily, so the
        value is computed only if the attribute is accessed.

        Type aliases can also be generic::

            type ListOrSet[T] = list[T] | set[T]

        In this case, the type parameters of the alias are stored in the
        __type_params__ attribute.

        See PEP 695 for more information.
        """)
public final class PyTypeAlias extends PyObject {
    public static final PyType TYPE = PyType.define(new PyTypeAliasExposer());

    @PyMember("__name__")
    final Object name;
    private final PyTuple parameters;
    private final LazyType value;
    private final Object module;

    private PyTypeAlias(Object name, PyTuple parameters, LazyType value, Object module) {
        super(TYPE);
        this.name = name;
        this.parameters = parameters;
        this.value = value;
        this.module = module;
    }

    /** The alias of a {@code type} statement; {@code parameters} is None for one that is not generic. */
    public static PyTypeAlias make(Object name, Object parameters, Object evaluator, Object module) {
        return new PyTypeAlias(name, parameters instanceof PyTuple t ? t : PyTuple.EMPTY, LazyType.ofEvaluator(evaluator), module);
    }

    @PyNew(signature = "(name, value, *, type_params=<absent>)")
    static Object create(PyType cls, @ToStr Object name, Object value, Object typeParams) {
        PyTuple parameters = PyTuple.EMPTY;
        if (typeParams != null) {
            if (!(typeParams instanceof PyTuple given)) {
                throw Errors.typeError("type_params must be a tuple");
            }
            check(given);
            parameters = given;
        }
        return new PyTypeAlias(name, parameters, LazyType.ofValue(value), TypingModule.callerModule());
    }

    /** Parameters with defaults come last. Compare CPython typevarobject.c: type_check_type_params. */
    private static void check(PyTuple parameters) {
        boolean seen = false;
        for (Object parameter : parameters.items()) {
            if (!(parameter instanceof PyTypeParameter p)) {
                throw Errors.typeError(new StrBuilder().append("Expected a type param, got ").append(Repr.repr(parameter)).toString());
            }
            if (p.has_default()) {
                seen = true;
            } else if (seen) {
                throw Errors.typeError(new StrBuilder().append("non-default type parameter '").append(Repr.repr(p))
                        .append("' follows default type parameter").toString());
            }
        }
    }

    @PyGetter("__value__")
    Object value() {
        return value.get();
    }

    @PyGetter("evaluate_value")
    Object evaluateValue() {
        return value.evaluator();
    }

    @PyGetter("__type_params__")
    Object typeParams() {
        return parameters;
    }

    @PyGetter("__parameters__")
    Object parameters() {
        return PyTypeVarTuple.unpackedEach(parameters);
    }

    @PyGetter("__module__")
    Object module() {
        return module == null ? PyNone.NONE : module;
    }

    @PyMethod
    Object __repr__() {
        return name;
    }

    @PyMethod
    Object __getitem__(Object args) {
        if (parameters.size() == 0) {
            throw Errors.typeError("Only generic type aliases are subscriptable");
        }
        return new PyGenericAlias(this, args);
    }

    @PyMethod
    Object __iter__() {
        return Iteration.iter(new PyTuple(PyTypeVarTuple.unpacked(this)));
    }

    @PyMethod
    Object __or__(Object other) {
        return PyUnion.or(this, other);
    }

    @PyMethod
    Object __ror__(Object other) {
        return PyUnion.or(other, this);
    }

    @PyMethod(signature = "(self)")
    Object __reduce__() {
        return name;
    }
}
