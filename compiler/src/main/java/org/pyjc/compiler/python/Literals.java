package org.pyjc.compiler.python;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pyjc.compiler.ast.Literal;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.WideStr;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.complex.PyComplex;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.set.PyFrozenSet;
import org.pyjc.runtime.types.singleton.PyEllipsis;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The values that {@code ast.Constant} may have, as literals. Compare CPython ast.c: validate_constant. Stateless. */
final class Literals {
    private Literals() {
    }

    static Literal of(Object value) {
        return switch (value) {
            case PyNone _ -> Literal.None.NONE;
            case PyEllipsis _ -> Literal.Ellipsis.ELLIPSIS;
            case Boolean b -> new Literal.Bool(b);
            case Long n -> new Literal.Int(BigInteger.valueOf(n));
            case BigInteger n -> new Literal.Int(n);
            case Double d -> new Literal.Float(d);
            case PyComplex c when exact(c, PyComplex.TYPE) -> complex(c);
            case String s -> new Literal.Str(Str.toCodePoints(s));
            case WideStr s -> new Literal.Str(Str.toCodePoints(s));
            case PyBytes b when exact(b, PyBytes.TYPE) -> new Literal.Bytes(b.value().clone());
            case PyTuple t when exact(t, PyTuple.TYPE) -> new Literal.Tuple(items(t.items()));
            case PyFrozenSet s when exact(s, PyFrozenSet.TYPE) -> new Literal.FrozenSet(items(Iteration.toArray(s)));
            default -> throw Errors.typeError("got an invalid type in Constant: " + PyType.of(value).shortName());
        };
    }

    private static boolean exact(Object value, PyType type) {
        return PyType.of(value) == type;
    }

    private static Literal complex(PyComplex c) {
        return c.real() == 0 && Math.copySign(1, c.real()) > 0 ? new Literal.Imaginary(c.imag()) : new Literal.Complex(c.real(), c.imag());
    }

    private static List<Literal> items(Object[] values) {
        List<Literal> all = new ArrayList<>(values.length);
        for (Object value : values) {
            all.add(of(value));
        }
        return Collections.unmodifiableList(all);
    }
}
