package org.pyjc.runtime.module.sre;

import java.math.BigInteger;
import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The module {@code _sre}, on which {@code re} stands. Compare CPython sre.c. Thread safety: stateless. */
@PyModuleDef(name = "_sre")
final class SreModule {
    @PyConstant static final int MAGIC = SreOp.MAGIC;
    @PyConstant static final int CODESIZE = SreOp.CODESIZE;
    @PyConstant static final long MAXREPEAT = SreOp.MAXREPEAT;
    @PyConstant static final int MAXGROUPS = SreOp.MAXGROUPS;
    @PyConstant static final String copyright = " SRE 2.2.2 Copyright (c) 1997-2002 by Secret Labs AB ";

    private SreModule() {}

    @PyFunctionDef(signature = "($module, /, pattern, flags, code, groups, groupindex, indexgroup)")
    static Object compile(Object pattern, int flags, PyList code, long groups, PyDict groupindex, PyTuple indexgroup) {
        Object[] items = code.toArray();
        int[] words = new int[items.length];
        for (int i = 0; i < items.length; i++) {
            words[i] = word(items[i]);
        }
        if (groups < 0 || groups > SreOp.MAXGROUPS) {
            throw Errors.runtimeError("invalid SRE code");
        }
        return new PyPattern(pattern, flags, words, (int) groups, groupindex, indexgroup);
    }

    private static int word(Object item) {
        Object n = Index.of(item);
        if (n instanceof Long l && l >= 0 && l <= SreOp.MAXREPEAT) {
            return (int) (long) l;
        }
        boolean negative = n instanceof Long l ? l < 0 : ((BigInteger) n).signum() < 0;
        throw Errors.overflowError(negative ? "can't convert negative value to unsigned int" : "regular expression code size limit exceeded");
    }

    @PyFunctionDef(signature = "($module, pattern, template, /)",
            doc = "\n\n  template\n    A list containing interleaved literal strings (str or bytes) and group\n    indices (int), as returned by "
                + "re._parser.parse_template():\n        [literal1, group1, ..., literalN, groupN]")
    static Object template(Object pattern, PyList template) {
        return PyTemplate.of(template);
    }

    @PyFunctionDef(signature = "($module, /)")
    static long getcodesize() {
        return SreOp.CODESIZE;
    }

    @PyFunctionDef(signature = "($module, character, /)")
    static boolean ascii_iscased(int character) {
        return SreChars.asciiIsCased(character);
    }

    @PyFunctionDef(signature = "($module, character, /)")
    static boolean unicode_iscased(int character) {
        return SreChars.unicodeIsCased(character);
    }

    @PyFunctionDef(signature = "($module, character, /)")
    static long ascii_tolower(int character) {
        return SreChars.asciiToLower(character);
    }

    @PyFunctionDef(signature = "($module, character, /)")
    static long unicode_tolower(int character) {
        return SreChars.unicodeToLower(character);
    }

    /** The module {@code re}. */
    static Object re() {
        return Importer.importModule(null, "re", PyNone.NONE, 0);
    }
}
