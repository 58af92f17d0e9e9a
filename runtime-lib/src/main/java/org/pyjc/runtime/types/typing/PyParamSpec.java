package org.pyjc.runtime.types.typing;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;
import org.pyjc.runtime.types.union.PyUnion;

/** {@code typing.ParamSpec}. Compare CPython typevarobject.c: paramspec_spec. Thread safety: see {@link PyTypeParameter}. */
@PyTypeDef(name = "ParamSpec", module = "typing", subclassable = false, instanceDict = true, weakReferable = true, doc = """
        Parameter specification variable.

        The preferred way to construct a parameter specification is via the
        dedicated syntax for generic functions, classes, and type aliases,
        where the use of '**' creates a parameter specification::

            type IntFunc[**P] = Callable[P, int]

        The following syntax creates a parameter specification that defaults
        to a callable accepting two positional-only arguments of types int
        and str:

            type IntFuncDefault[**P = [int, str]] = Callable[P, int]

        For compatibility with Python 3.11 and earlier, ParamSpec objects
        can also be created as follows::

            P = ParamSpec('P')
            DefaultP = ParamSpec('DefaultP', default=[int, str])

        Parameter specification variables exist primarily for the benefit of
        static type checkers.  They are used to forward the parameter types of
        one callable to another callable, a pattern commonly found in
        higher-order functions and decorators.  They are only valid when used
        in ``Concatenate``, or as the first argument to ``Callable``, or as
        parameters for user-defined Generics. See class Generic for more
        information on generic types.

        An example for annotating a decorator::

            def add_logging[**P, T](f: Callable[P, T]) -> Callable[P, T]:
                '''A type-safe decorator to add logging to a function.'''
                def inner(*args: P.args, **kwargs: P.kwargs) -> T:
                    logging.info(f'{f.__name__} was called')
                    return f(*args, **kwargs)
                return inner

            @add_logging
            def add_two(x: float, y: float) -> float:
                '''Add two numbers together.'''
                return x + y

        Parameter specification variables can be introspected. e.g.::

            >>> P = ParamSpec("P")
            >>> P.__name__
            'P'

        Note that only parameter specification variables defined in the global
        scope can be pickled.
        """)
public final class PyParamSpec extends PyTypeParameter {
    public static final PyType TYPE = PyType.define(new PyParamSpecExposer());

    @PyMember("__bound__")
    final Object bound;
    @PyMember("__covariant__")
    final boolean covariant;
    @PyMember("__contravariant__")
    final boolean contravariant;
    @PyMember("__infer_variance__")
    final boolean inferred;
    private final Variance variance;

    private PyParamSpec(Object name, Object module, Object bound, LazyType defaultType, Variance variance) {
        super(TYPE, name, module, defaultType);
        this.bound = bound == null ? PyNone.NONE : bound;
        this.variance = variance;
        this.covariant = variance.covariant();
        this.contravariant = variance.contravariant();
        this.inferred = variance.inferred();
    }

    /** A parameter {@code [**P]}. */
    public static PyParamSpec make(Object name) {
        return new PyParamSpec(name, null, null, null, Variance.INFERRED);
    }

    @PyNew(signature = "(name, *, bound=None, default=<absent>, covariant=False, contravariant=False, infer_variance=False)")
    static Object create(PyType cls, @ToStr Object name, Object bound, Object defaultType, boolean covariant, boolean contravariant,
            boolean inferVariance) {
        Variance variance = Variance.of(covariant, contravariant, inferVariance);
        Object checkedBound = TypingModule.checkedType(bound, "Bound must be a type.");
        return new PyParamSpec(name, TypingModule.callerModule(), checkedBound,
                LazyType.ofValue(defaultType == null ? PyNoDefault.NO_DEFAULT : defaultType), variance);
    }

    @PyGetter(value = "args", doc = "Represents positional arguments.")
    Object args() {
        return new PyParamSpecArgs(this);
    }

    @PyGetter(value = "kwargs", doc = "Represents keyword arguments.")
    Object kwargs() {
        return new PyParamSpecKwargs(this);
    }

    @PyMethod
    Object __repr__() {
        return variance.repr(name);
    }

    @PyMethod
    Object __or__(Object other) {
        return PyUnion.of(new PyTuple(this, other));
    }

    @PyMethod
    Object __ror__(Object other) {
        return PyUnion.of(new PyTuple(other, this));
    }

    @PyMethod(signature = "(self, arg, /)")
    Object __typing_subst__(Object arg) {
        return TypingModule.call("_paramspec_subst", this, arg);
    }

    @PyMethod(signature = "(self, alias, args, /)")
    Object __typing_prepare_subst__(Object alias, Object args) {
        return TypingModule.call("_paramspec_prepare_subst", this, alias, args);
    }
}
