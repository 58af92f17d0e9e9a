package org.pyjc.runtime.call;

import java.util.Arrays;
import java.util.List;
import org.pyjc.runtime.types.dict.PyDict;

/**
 * What kinds of variables a code object has. Compare CPython Objects/codeobject.c: _PyCode_GetVarCounts, _PyCode_ReturnsOnlyNone.
 * Thread safety: stateless.
 */
public final class CodeInspection {
    private static final int POSITIONAL = 0x02;
    private static final int KEYWORD = 0x04;
    private static final int VARIADIC = 0x08;
    private static final int LOCAL = 0x20;
    private static final int CELL = 0x40;
    private static final int FREE = 0x80;

    private CodeInspection() {}

    public static boolean returnsOnlyNone(PyCode code) {
        return code.details().returnsOnlyNone;
    }

    /** The kind of each variable, as bits. */
    public static PyDict localKinds(PyCode code) {
        PyDict kinds = new PyDict();
        List<String> cells = Arrays.asList(code.cellVars);
        for (int i = 0; i < code.varNames.length; i++) {
            String name = code.varNames[i];
            kinds.putStr(name, (long) (LOCAL | parameterKind(code, i) | (cells.contains(name) ? CELL : 0)));
        }
        for (String name : code.cellVars) {
            if (kinds.getStr(name) == null) {
                kinds.putStr(name, (long) CELL);
            }
        }
        for (String name : code.freeVars) {
            kinds.putStr(name, (long) FREE);
        }
        return kinds;
    }

    private static int parameterKind(PyCode code, int index) {
        if (index < code.argCount) {
            return index < code.posOnlyCount ? POSITIONAL : POSITIONAL | KEYWORD;
        }
        int afterKeywords = code.argCount + code.kwOnlyCount;
        if (index < afterKeywords) {
            return KEYWORD;
        }
        if (code.hasVarArgs() && index == afterKeywords) {
            return VARIADIC | POSITIONAL;
        }
        boolean keywords = code.hasVarKeywords() && index == afterKeywords + (code.hasVarArgs() ? 1 : 0);
        return keywords ? VARIADIC | KEYWORD : 0;
    }

    /** How many variables of each kind; {@code globals} and {@code builtins}, when not null, tell which names they have. */
    public static PyDict counts(PyCode code, PyDict globals, PyDict builtins) {
        int parameters = code.parameterCount();
        List<String> locals = Arrays.asList(code.varNames);
        int argumentCells = 0;
        for (String name : code.cellVars) {
            int at = locals.indexOf(name);
            argumentCells += at >= 0 && at < parameters ? 1 : 0;
        }
        int otherCells = code.cellVars.length - argumentCells;
        int pure = (int) locals.stream().skip(parameters).filter(name -> !Arrays.asList(code.cellVars).contains(name)).count();
        PyDict cells = dict("total", code.cellVars.length, "numargs", argumentCells, "numothers", otherCells);
        PyDict hidden = dict("total", 0, "numpure", 0, "numcells", 0);
        PyDict arguments = dict("total", parameters, "numposonly", code.posOnlyCount, "numposorkw", code.argCount - code.posOnlyCount,
                "numkwonly", code.kwOnlyCount, "varargs", code.hasVarArgs() ? 1 : 0, "varkwargs", code.hasVarKeywords() ? 1 : 0);
        int all = parameters + pure + otherCells;
        PyDict own = dict("total", all);
        own.putStr("args", arguments);
        own.putStr("numpure", (long) pure);
        own.putStr("cells", cells);
        own.putStr("hidden", hidden);
        PyDict unbound = unbound(code.details(), globals, builtins);
        PyDict counts = dict("total", all + code.freeVars.length + (int) (long) (Long) unbound.getStr("total"));
        counts.putStr("locals", own);
        counts.putStr("numfree", (long) code.freeVars.length);
        counts.putStr("unbound", unbound);
        return counts;
    }

    private static PyDict unbound(CodeDetails details, PyDict globals, PyDict builtins) {
        int[] found = new int[3];
        int attributes = 0;
        int unknown = 0;
        for (int i = 0; i < details.names.length; i++) {
            int kind = details.kinds[i];
            String name = details.names[i];
            attributes += (kind & CodeDetails.ATTRIBUTE) != 0 ? 1 : 0;
            unknown += kind == 0 ? 1 : 0;
            if ((kind & CodeDetails.GLOBAL) != 0) {
                found[has(globals, name) ? 0 : has(builtins, name) ? 1 : 2]++;
            }
        }
        int global = found[0] + found[1] + found[2];
        PyDict unbound = dict("total", global + attributes + unknown);
        unbound.putStr("globals", dict("total", global, "numglobal", found[0], "numbuiltin", found[1], "numunknown", found[2]));
        unbound.putStr("numattrs", (long) attributes);
        unbound.putStr("numunknown", (long) unknown);
        return unbound;
    }

    private static boolean has(PyDict names, String name) {
        return names != null && names.getStr(name) != null;
    }

    private static PyDict dict(Object... pairs) {
        PyDict out = new PyDict();
        for (int i = 0; i < pairs.length; i += 2) {
            out.putStr((String) pairs[i], (long) (Integer) pairs[i + 1]);
        }
        return out;
    }
}
