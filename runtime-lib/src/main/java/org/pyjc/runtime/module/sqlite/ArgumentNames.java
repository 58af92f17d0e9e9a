package org.pyjc.runtime.module.sqlite;

import org.pyjc.runtime.exc.Errors;

/** Binds arguments of methods that must know which ones were named. Compare CPython getargs.c. Thread safety: stateless. */
final class ArgumentNames {
    private ArgumentNames() {}

    /**
     * The arguments by the order of {@code names}, null where one is missing.
     *
     * @param required how many of the first there must be
     * @param positional how many may be given without a name
     */
    static Object[] bind(String function, Object[] args, String[] kwnames, int required, int positional, String... names) {
        int given = args.length - kwnames.length;
        if (given > positional) {
            throw Errors.typeError(function + "() takes at most " + positional + " positional arguments (" + given + " given)");
        }
        Object[] bound = new Object[names.length];
        System.arraycopy(args, 0, bound, 0, given);
        for (int i = 0; i < kwnames.length; i++) {
            int at = java.util.Arrays.asList(names).indexOf(kwnames[i]);
            if (at < 0) {
                throw Errors.typeError(function + "() got an unexpected keyword argument '" + kwnames[i] + "'");
            }
            if (bound[at] != null) {
                throw Errors.typeError("argument for " + function + "() given by name ('" + kwnames[i] + "') and position (" + (at + 1) + ")");
            }
            bound[at] = args[given + i];
        }
        for (int i = 0; i < required; i++) {
            if (bound[i] == null) {
                throw Errors.typeError(function + "() missing required argument '" + names[i] + "' (pos " + (i + 1) + ")");
            }
        }
        return bound;
    }
}
