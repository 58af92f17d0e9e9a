package org.pyjc.runtime.types.typing;

import java.util.Arrays;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;
import org.pyjc.runtime.types.union.PyUnion;

/** {@code typing.TypeVar}. Compare CPython typevarobject.c: typevar_spec. Thread safety: see {@link PyTypeParameter}. */
@PyTypeDef(name = "TypeVar", module = "typing", subclassable = false, instanceDict = true, weakReferable = true, doc = """
        Type variable.

        The preferred way to construct a type variable is via the dedicated
        syntax for generic functions, classes, and type aliases::

            class Sequence[T]:  # T is a TypeVar
                ...

        This syntax can also be used to create bound and constrained type
        variables::

            # S is a TypeVar bound to str
            class StrSequence[S: str]:
                ...

            # A is a TypeVar constrained to str or bytes
            class StrOrBytesSequence[A: (str, bytes)]:
                ...

        Type variables can also have defaults:

            class IntDefault[T = int]:
                ...

        However, if desired, reusable type variables can also be constructed
        manually, like so::

           T = TypeVar('T')  # Can be anything
           S = TypeVar('S', bound=str)  # Can be any subtype of str
           A = TypeVar('A', str, bytes)  # Must be exactly str or bytes
           D = TypeVar('D', default=int)  # Defaults to int

        Type variables exist primarily for the benefit of static type
        checkers.  They serve as the parameters for generic types as well
        as for generic function and type alias definitions.

        The variance of type variables is inferred by type checkers when they
        are created through the type parameter syntax and when
        ``infer_variance=True`` is passed. Manually created type variables may
        be explicitly marked covariant or contravariant by passing
        ``covariant=True`` or ``contravariant=True``. By default, manually
        created type variables are invariant. See PEP 484 and PEP 695 for more
        details.
        """)
public final class PyTypeVar extends PyTypeParameter {
    public static final PyType TYPE = PyType.define(new PyTypeVarExposer());

    @PyMember("__covariant__")
    final boolean covariant;
    @PyMember("__contravariant__")
    final boolean contravariant;
    @PyMember("__infer_variance__")
    final boolean inferred;
    private final Variance variance;
    private final LazyType bound;
    private final LazyType constraints;

    private PyTypeVar(Object name, Object module, LazyType bound, LazyType constraints, LazyType defaultType, Variance variance) {
        super(TYPE, name, module, defaultType);
        this.bound = bound;
        this.constraints = constraints;
        this.variance = variance;
        this.covariant = variance.covariant();
        this.contravariant = variance.contravariant();
        this.inferred = variance.inferred();
    }

    /** A parameter {@code [T: bound]}; functions compute its bound or its constraints, null for none. */
    public static PyTypeVar make(Object name, Object boundEvaluator, Object constraintsEvaluator) {
        return new PyTypeVar(name, null, boundEvaluator == null ? null : LazyType.ofEvaluator(boundEvaluator),
                constraintsEvaluator == null ? null : LazyType.ofEvaluator(constraintsEvaluator), null, Variance.INFERRED);
    }

    @PyNew(signature = "(name, *constraints, bound=None, default=<absent>, covariant=False, contravariant=False, infer_variance=False)")
    static Object create(PyType cls, @ToStr Object name, PyTuple constraints, Object bound, Object defaultType, boolean covariant,
            boolean contravariant, boolean inferVariance) {
        Variance variance = Variance.of(covariant, contravariant, inferVariance);
        Object checkedBound = TypingModule.checkedType(bound, "Bound must be a type.");
        if (constraints.size() == 1) {
            throw Errors.typeError("A single constraint is not allowed");
        }
        if (constraints.size() > 0 && checkedBound != null) {
            throw Errors.typeError("Constraints cannot be combined with bound=...");
        }
        return new PyTypeVar(name, TypingModule.callerModule(), given(checkedBound), constraints.size() == 0 ? null : given(constraints),
                LazyType.ofValue(defaultType == null ? PyNoDefault.NO_DEFAULT : defaultType), variance);
    }

    @PyGetter("__bound__")
    Object bound() {
        return LazyType.get(bound, PyNone.NONE);
    }

    @PyGetter("evaluate_bound")
    Object evaluateBound() {
        return LazyType.evaluatorOrNone(bound);
    }

    @PyGetter("__constraints__")
    Object constraints() {
        return LazyType.get(constraints, PyTuple.EMPTY);
    }

    @PyGetter("evaluate_constraints")
    Object evaluateConstraints() {
        return LazyType.evaluatorOrNone(constraints);
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
        return TypingModule.call("_typevar_subst", this, arg);
    }

    /** The arguments of an alias, with this parameter's default when they end before it. */
    @PyMethod(signature = "(self, alias, args, /)")
    Object __typing_prepare_subst__(Object alias, Object args) {
        Object[] parameters = Iteration.toArray(Attributes.get(alias, "__parameters__"));
        int index = 0;
        while (index < parameters.length && parameters[index] != this) {
            index++;
        }
        Object[] given = Iteration.toArray(args);
        if (index < given.length) {
            return args;
        }
        Object otherwise = index == given.length ? defaultOrNone() : PyNoDefault.NO_DEFAULT;
        if (otherwise == PyNoDefault.NO_DEFAULT) {
            throw Errors.typeError(new StrBuilder().append("Too few arguments for ").append(Repr.str(alias)).toString());
        }
        Object[] all = Arrays.copyOf(given, given.length + 1);
        all[given.length] = otherwise;
        return PyTuple.of(all);
    }
}
