package org.pyjc.runtime.call.builtin;

import org.pyjc.runtime.annot.signature.TextSignature;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.KeywordSuggestion;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;

/**
 * Binds the calls of built-in callables that no entry takes directly, and raises what CPython raises for wrong ones.
 * Compare CPython methodobject.c: cfunction_check_kwargs, cfunction_vectorcall_NOARGS, _O; getargs.c:
 * _PyArg_CheckPositional, _PyArg_UnpackKeywords; typeobject.c: check_num_args.
 *
 * <p>Thread safety: stateless.
 */
final class BuiltinBinder {
    private BuiltinBinder() {}

    /** The values of all parameters, null for those that are omitted. {@code *args} is an Object array. */
    static Object[] bind(BuiltinCode code, Object[] args, String[] kwnames) {
        int given = args.length - kwnames.length;
        if (!code.is(BuiltinCode.KEYWORDS)) {
            if (kwnames.length > 0) {
                throw noKeywords(code);
            }
            if (given < code.min || given > code.max && !code.is(BuiltinCode.VARARGS)) {
                throw wrongCount(code, given);
            }
        }
        TextSignature signature = code.signature();
        Object[] bound = new Object[signature.size()];
        int positional = Math.min(given, code.max);
        System.arraycopy(args, 0, bound, 0, positional);
        int varargs = signature.varPositional();
        if (varargs >= 0) {
            bound[varargs] = rest(args, positional, given);
        }
        if (code.is(BuiltinCode.KEYWORDS)) {
            bindKeywords(code, signature, bound, args, kwnames);
        }
        return bound;
    }

    private static Object[] rest(Object[] args, int from, int to) {
        if (from >= to) {
            return Call.NO_ARGS;
        }
        Object[] rest = new Object[to - from];
        System.arraycopy(args, from, rest, 0, rest.length);
        return rest;
    }

    private static void bindKeywords(BuiltinCode code, TextSignature signature, Object[] bound, Object[] args, String[] kwnames) {
        int given = args.length - kwnames.length;
        int kwargs = signature.varKeyword();
        if (kwargs < 0) {
            checkCounts(code, signature, given, kwnames.length);
        } else {
            bound[kwargs] = new PyDict();
        }
        for (int k = 0; k < kwnames.length; k++) {
            int index = signature.indexOfKeyword(kwnames[k]);
            if (index >= 0 && bound[index] == null) {
                bound[index] = args[given + k];
            } else if (kwargs >= 0 && index < 0) {
                ((PyDict) bound[kwargs]).put(Str.fromUtf16(kwnames[k]), args[given + k]);
            } else {
                checkRequired(code, signature, bound);
                throw index >= 0 ? twice(code, kwnames[k], index) : unexpected(code, signature, kwnames[k]);
            }
        }
        checkRequired(code, signature, bound);
    }

    private static void checkCounts(BuiltinCode code, TextSignature signature, int given, int keywords) {
        boolean varargs = signature.varPositional() >= 0;
        int total = signature.size() - (varargs ? 1 : 0);
        if (code.is(BuiltinCode.PARSE_TUPLE) && (given > code.max && keywords == 0 || given < code.min)) {
            int limit = given < code.min ? code.min : code.max;
            throw Errors.typeError(code.shortName() + " expected " + (code.min == code.max ? "" : given < code.min ? "at least " : "at most ")
                    + limit + " argument" + plural(limit) + ", got " + given);
        }
        if (given + keywords > total && !varargs) {
            throw Errors.typeError(code.shortName() + "() takes at most " + total + (given == 0 ? " keyword" : "") + " argument"
                    + plural(total) + " (" + (given + keywords) + " given)");
        }
        if (given > code.max && !varargs) {
            throw Errors.typeError(code.shortName() + "() takes " + (code.max == 0 ? "no positional arguments"
                    : (code.min < code.max ? "at most " : "exactly ") + code.max + " positional argument" + plural(code.max) + " (" + given
                            + " given)"));
        }
        int minimum = Math.min(signature.positionalOnly(), code.min);
        if (given < minimum) {
            throw Errors.typeError(code.shortName() + "() takes " + (minimum < code.max || varargs ? "at least " : "exactly ") + minimum
                    + " positional argument" + plural(minimum) + " (" + given + " given)");
        }
    }

    private static void checkRequired(BuiltinCode code, TextSignature signature, Object[] bound) {
        for (int i = 0; i < bound.length; i++) {
            if (bound[i] == null && signature.get(i).required()) {
                throw Errors.typeError(code.shortName() + "() missing required argument '" + signature.get(i).name() + "' (pos " + (i + 1) + ")");
            }
        }
    }

    private static PyException twice(BuiltinCode code, String keyword, int index) {
        return Errors.typeError("argument for " + code.shortName() + "() given by name ('" + keyword + "') and position (" + (index + 1) + ")");
    }

    private static PyException unexpected(BuiltinCode code, TextSignature signature, String keyword) {
        String[] names = new String[signature.size()];
        int n = 0;
        for (int i = 0; i < names.length; i++) {
            if (signature.get(i).kind().named()) {
                names[n++] = signature.get(i).name();
            }
        }
        String hint = KeywordSuggestion.suggest(names, n, keyword);
        return Errors.typeError(code.shortName() + "() got an unexpected keyword argument '" + keyword + "'"
                + (hint == null ? "" : ". Did you mean '" + hint + "'?"));
    }

    private static PyException noKeywords(BuiltinCode code) {
        if (code.is(BuiltinCode.WRAPPER) && !code.is(BuiltinCode.NAMED_AS_TYPE)) {
            return Errors.typeError("wrapper " + code.name + "() takes no keyword arguments");
        }
        return Errors.typeError((code.is(BuiltinCode.NAMED_AS_TYPE) ? code.exposer.name() : code.functionName) + "() takes no keyword arguments");
    }

    private static PyException wrongCount(BuiltinCode code, int given) {
        int min = code.min;
        int max = code.max;
        boolean many = code.is(BuiltinCode.VARARGS);
        if (code.is(BuiltinCode.PARSE_TUPLE)) {
            int limit = given < min ? min : max;
            String how = min == max && !many ? "exactly " : given < min ? "at least " : "at most ";
            return Errors.typeError(code.shortName() + "() takes " + (max == 0 && !many ? "no arguments" : how + limit + " argument" + plural(limit))
                    + " (" + given + " given)");
        }
        if (code.is(BuiltinCode.WRAPPER) && min == max && max < 2) {
            return Errors.typeError("expected " + max + " argument" + plural(max) + ", got " + given);
        }
        if (code.is(BuiltinCode.WRAPPER) && code.name.endsWith("pow__")) {
            return Errors.typeError("expected 1 or 2 arguments, got " + given);
        }
        if (!code.is(BuiltinCode.WRAPPER | BuiltinCode.NAMED_AS_TYPE) && max == 0 && !many) {
            return Errors.typeError(code.functionName + "() takes no arguments (" + given + " given)");
        }
        if (!code.is(BuiltinCode.WRAPPER | BuiltinCode.NAMED_AS_TYPE) && min == 1 && max == 1 && !many) {
            return Errors.typeError(code.functionName + "() takes exactly one argument (" + given + " given)");
        }
        int limit = given < min ? min : max;
        return Errors.typeError(code.shortName() + " expected " + (min == max && !many ? "" : given < min ? "at least " : "at most ") + limit
                + " argument" + plural(limit) + ", got " + given);
    }

    private static String plural(int n) {
        return n == 1 ? "" : "s";
    }
}
