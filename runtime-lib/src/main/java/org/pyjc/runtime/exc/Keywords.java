package org.pyjc.runtime.exc;

/** Takes the keyword-only arguments of exception constructors. Thread safety: stateless. */
final class Keywords {
    private Keywords() {}

    /** The values of the named keywords (null where absent); another keyword is a TypeError. */
    static Object[] take(String function, Object[] args, String[] kwnames, String... known) {
        Object[] values = new Object[known.length];
        int first = args.length - kwnames.length;
        for (int i = 0; i < kwnames.length; i++) {
            int k = indexOf(known, kwnames[i]);
            if (k < 0) {
                throw Errors.typeError(function + "() got an unexpected keyword argument '" + kwnames[i] + "'");
            }
            values[k] = args[first + i];
        }
        return values;
    }

    private static int indexOf(String[] known, String name) {
        for (int i = 0; i < known.length; i++) {
            if (known[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
