package org.pyjc.runtime.call;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Binds the arguments of a call to a compiled function's parameters. Compare CPython ceval.c: initialize_locals, and
 * the language reference, section 6.3.4.
 *
 * <p>Thread safety: stateless; it reads a function's defaults once.
 */
public final class ArgumentBinder {
    private ArgumentBinder() {}

    /** The values of all parameters in the order of the Java method. */
    public static Object[] bind(PyFunction f, PyCode code, Object[] args, String[] kwnames) {
        int given = args.length - kwnames.length;
        Object[] values = new Object[code.parameterCount()];
        int copied = Math.min(given, code.argCount);
        System.arraycopy(args, 0, values, 0, copied);
        int rest = code.argCount + code.kwOnlyCount;
        if (code.hasVarArgs()) {
            Object[] more = new Object[given - copied];
            System.arraycopy(args, copied, more, 0, more.length);
            values[rest++] = new PyTuple(more);
        }
        PyDict keywords = null;
        if (code.hasVarKeywords()) {
            keywords = new PyDict();
            values[rest] = keywords;
        }
        if (kwnames.length > 0) {
            bindKeywords(f, code, values, keywords, args, kwnames, given);
        }
        if (given > code.argCount && !code.hasVarArgs()) {
            throw tooManyPositional(f, code, given, values);
        }
        fillDefaults(f, code, values, given);
        return values;
    }

    private static void bindKeywords(PyFunction f, PyCode code, Object[] values, PyDict keywords, Object[] args,
            String[] kwnames, int given) {
        for (int k = 0; k < kwnames.length; k++) {
            String keyword = kwnames[k];
            int index = indexOf(code, keyword);
            if (index >= 0) {
                if (values[index] != null) {
                    throw Errors.typeError(f.qualname() + "() got multiple values for argument '" + keyword + "'");
                }
                values[index] = args[given + k];
            } else if (keywords != null) {
                keywords.put(Str.fromUtf16(keyword), args[given + k]);
            } else {
                throw unexpected(f, code, kwnames, keyword);
            }
        }
    }

    private static int indexOf(PyCode code, String keyword) {
        int end = code.argCount + code.kwOnlyCount;
        for (int i = code.posOnlyCount; i < end; i++) {
            if (code.varNames[i].equals(keyword)) {
                return i;
            }
        }
        return -1;
    }

    private static PyException unexpected(PyFunction f, PyCode code, String[] kwnames, String keyword) {
        List<String> posOnly = new ArrayList<>();
        for (int i = 0; i < code.posOnlyCount; i++) {
            for (String each : kwnames) {
                if (each.equals(code.varNames[i])) {
                    posOnly.add(each);
                }
            }
        }
        if (!posOnly.isEmpty()) {
            return Errors.typeError(f.qualname() + "() got some positional-only arguments passed as keyword arguments: '"
                    + String.join(", ", posOnly) + "'");
        }
        String hint = KeywordSuggestion.suggest(code, keyword);
        return Errors.typeError(f.qualname() + "() got an unexpected keyword argument '" + keyword + "'"
                + (hint == null ? "" : ". Did you mean '" + hint + "'?"));
    }

    private static void fillDefaults(PyFunction f, PyCode code, Object[] values, int given) {
        Object[] defaults = f.defaults();
        int first = code.argCount - defaults.length;
        List<String> missing = null;
        for (int i = Math.min(given, code.argCount); i < code.argCount; i++) {
            if (values[i] == null) {
                if (i >= first) {
                    values[i] = defaults[i - first];
                } else {
                    missing = missing == null ? new ArrayList<>() : missing;
                    missing.add(code.varNames[i]);
                }
            }
        }
        if (missing != null) {
            throw missing(f, "positional", missing);
        }
        fillKeywordDefaults(f, code, values);
    }

    private static void fillKeywordDefaults(PyFunction f, PyCode code, Object[] values) {
        PyDict defaults = f.kwDefaults();
        List<String> missing = null;
        for (int i = code.argCount; i < code.argCount + code.kwOnlyCount; i++) {
            if (values[i] == null) {
                values[i] = defaults == null ? null : defaults.getStr(code.varNames[i]);
                if (values[i] == null) {
                    missing = missing == null ? new ArrayList<>() : missing;
                    missing.add(code.varNames[i]);
                }
            }
        }
        if (missing != null) {
            throw missing(f, "keyword-only", missing);
        }
    }

    private static PyException missing(PyFunction f, String kind, List<String> names) {
        int n = names.size();
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < n; i++) {
            if (i > 0) {
                list.append(n == 2 ? " and " : i == n - 1 ? ", and " : ", ");
            }
            list.append('\'').append(names.get(i)).append('\'');
        }
        return Errors.typeError(f.qualname() + "() missing " + n + " required " + kind + " argument" + (n == 1 ? "" : "s")
                + ": " + list);
    }

    private static PyException tooManyPositional(PyFunction f, PyCode code, int given, Object[] values) {
        int kwOnlyGiven = 0;
        for (int i = code.argCount; i < code.argCount + code.kwOnlyCount; i++) {
            kwOnlyGiven += values[i] != null ? 1 : 0;
        }
        int defaults = f.defaults().length;
        boolean plural = code.argCount != 1 || defaults > 0;
        String takes = defaults > 0 ? "from " + (code.argCount - defaults) + " to " + code.argCount : "" + code.argCount;
        String also = kwOnlyGiven == 0 ? "" : " positional argument" + (given != 1 ? "s" : "") + " (and " + kwOnlyGiven
                + " keyword-only argument" + (kwOnlyGiven != 1 ? "s" : "") + ")";
        return Errors.typeError(f.qualname() + "() takes " + takes + " positional argument" + (plural ? "s" : "")
                + " but " + given + also + (given == 1 && kwOnlyGiven == 0 ? " was" : " were") + " given");
    }
}
