package org.pyjc.runtime.types.iter;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Truth;

/** The option {@code strict} of map and zip. Compare CPython bltinmodule.c: zip_next. Thread safety: stateless. */
final class Strictness {
    private Strictness() {}

    /** The value of the only keyword argument; a subclass lets other keywords pass to its {@code __init__}. */
    static boolean option(String function, boolean exact, Object[] args, String[] kwnames) {
        boolean strict = false;
        for (int i = 0; i < kwnames.length; i++) {
            if (kwnames[i].equals("strict")) {
                strict = Truth.test(args[args.length - kwnames.length + i]);
            } else if (exact) {
                throw Errors.typeError(function + "() got an unexpected keyword argument '" + kwnames[i] + "'");
            }
        }
        return strict;
    }

    /** Raises ValueError unless all iterators end, when the one at {@code ended} ended first. */
    static void check(String function, Object[] iterators, int ended) {
        if (ended > 0) {
            throw error(function, ended, "shorter");
        }
        for (int i = 1; i < iterators.length; i++) {
            if (Iteration.next(iterators[i]) != null) {
                throw error(function, i, "longer");
            }
        }
    }

    private static RuntimeException error(String function, int i, String what) {
        return Errors.valueError(function + "() argument " + (i + 1) + " is " + what + " than argument"
                + (i == 1 ? " " : "s 1-") + i);
    }
}
