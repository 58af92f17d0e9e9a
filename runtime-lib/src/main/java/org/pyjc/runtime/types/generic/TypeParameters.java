package org.pyjc.runtime.types.generic;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.singleton.PyEllipsis;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The type variables of generic aliases and unions, and their substitution. Compare CPython genericaliasobject.c:
 * _Py_make_parameters, _Py_subs_parameters. Thread safety: stateless.
 */
public final class TypeParameters {
    private TypeParameters() {}

    // ---- finding ----

    /** The type variables in a tuple or list of arguments, each once. */
    public static PyTuple of(Object args) {
        List<Object> found = new ArrayList<>();
        for (Object arg : items(args)) {
            if (arg instanceof PyType) {
                continue;
            }
            if (Attributes.getOrNull(arg, "__typing_subst__") != null) {
                addOnce(found, arg);
            } else {
                Object inner = Attributes.getOrNull(arg, "__parameters__");
                if (inner == null && isSequence(arg)) {
                    inner = of(arg);
                }
                if (inner instanceof PyTuple t) {
                    for (Object parameter : t.items()) {
                        addOnce(found, parameter);
                    }
                }
            }
        }
        return PyTuple.of(found.toArray());
    }

    private static void addOnce(List<Object> found, Object parameter) {
        if (indexOf(found.toArray(), parameter) < 0) {
            found.add(parameter);
        }
    }

    private static int indexOf(Object[] parameters, Object parameter) {
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] == parameter) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSequence(Object o) {
        return o instanceof PyTuple || o instanceof PyList;
    }

    private static Object[] items(Object tupleOrList) {
        return tupleOrList instanceof PyTuple t ? t.items() : ((PyList) tupleOrList).toArray();
    }

    // ---- substitution ----

    /** The arguments of {@code alias[item]}. */
    public static PyTuple substitute(Object alias, Object args, PyTuple parameters, Object item) {
        if (parameters.size() == 0) {
            throw error(alias, "", " is not a generic class");
        }
        Object given = unpacked(item);
        for (Object parameter : parameters.items()) {
            Object prepare = Attributes.getOrNull(parameter, "__typing_prepare_subst__");
            if (prepare != null && prepare != PyNone.NONE) {
                given = Call.call2(prepare, alias, given instanceof PyTuple ? given : new PyTuple(given));
            }
        }
        Object[] values = given instanceof PyTuple t ? t.items() : new Object[] {given};
        if (values.length != parameters.size()) {
            throw error(alias, "Too " + (values.length > parameters.size() ? "many" : "few") + " arguments for ",
                    "; actual " + values.length + ", expected " + parameters.size());
        }
        return new Substitution(alias, parameters, values, given).apply(items(args));
    }

    private static PyException error(Object alias, String before, String after) {
        return Errors.typeError(new StrBuilder().append(before).append(Repr.repr(alias)).append(after).toString());
    }

    /** Replaces {@code *tuple[int, str]} by its elements. Compare CPython genericaliasobject.c: _unpack_args. */
    private static Object unpacked(Object item) {
        List<Object> all = new ArrayList<>();
        for (Object o : item instanceof PyTuple t ? t.items() : new Object[] {item}) {
            Object inner = o instanceof PyType ? null : Attributes.getOrNull(o, "__typing_unpacked_tuple_args__");
            if (inner instanceof PyTuple t && !(t.size() > 0 && t.get(t.size() - 1) == PyEllipsis.ELLIPSIS)) {
                all.addAll(List.of(t.items()));
            } else {
                all.add(o);
            }
        }
        return PyTuple.of(all.toArray());
    }

    /** One substitution of values for parameters. */
    private record Substitution(Object alias, PyTuple parameters, Object[] values, Object given) {
        PyTuple apply(Object[] args) {
            List<Object> replaced = new ArrayList<>();
            for (Object arg : args) {
                if (arg instanceof PyType) {
                    replaced.add(arg);
                } else if (isSequence(arg)) {
                    PyTuple inner = substitute(alias, arg, parameters, given);
                    replaced.add(arg instanceof PyTuple ? inner : PyList.from(inner));
                } else {
                    addReplacement(replaced, arg);
                }
            }
            return PyTuple.of(replaced.toArray());
        }

        private void addReplacement(List<Object> replaced, Object arg) {
            Object flag = Attributes.getOrNull(arg, "__typing_is_unpacked_typevartuple__");
            boolean unpack = flag != null && Truth.test(flag);
            Object subst = Attributes.getOrNull(arg, "__typing_subst__");
            Object value = subst == null ? inside(arg)
                    : Call.call1(subst, values[indexOf(parameters.items(), arg)]);
            if (!unpack) {
                replaced.add(value);
            } else if (value instanceof PyTuple t) {
                replaced.addAll(List.of(t.items()));
            } else {
                throw Errors.typeError("expected __typing_subst__ of " + PyType.of(arg).name()
                        + " objects to return a tuple, not " + PyType.of(value).name());
            }
        }

        /** Substitutes in an argument that is generic itself. Compare CPython genericaliasobject.c: subs_tvars. */
        private Object inside(Object arg) {
            Object own = Attributes.getOrNull(arg, "__parameters__");
            if (!(own instanceof PyTuple t) || t.size() == 0) {
                return arg;
            }
            List<Object> inner = new ArrayList<>();
            for (Object parameter : t.items()) {
                int i = indexOf(parameters.items(), parameter);
                Object value = i < 0 ? parameter : values[i];
                if (i >= 0 && value instanceof PyTuple many && PyType.of(parameter).lookupSpecial(Special.ITER) != null) {
                    inner.addAll(List.of(many.items()));
                } else {
                    inner.add(value);
                }
            }
            return Items.get(arg, PyTuple.of(inner.toArray()));
        }
    }
}
