package org.pyjc.compiler.emit;

import org.pyjc.compiler.facts.Const;

/** Shows constants in messages as Python's {@code repr} does. Thread safety: stateless. */
final class Reprs {
    private Reprs() {
    }

    static String repr(Const value) {
        return switch (value) {
            case Const.None _ -> "None";
            case Const.Ellipsis _ -> "Ellipsis";
            case Const.Bool b -> b.value() ? "True" : "False";
            case Const.Int i -> i.value().toString();
            case Const.Float f -> Double.toString(f.value());
            case Const.Str s -> "'" + s.text().replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
            case Const.Complex _, Const.Bytes _, Const.Tuple _, Const.FrozenSet _ -> value.toString();
        };
    }
}
