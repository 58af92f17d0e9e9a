package org.pyjc.runtime.module.sre;

import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.list.PyList;

/**
 * A parsed replacement: literals with groups between them. Compare CPython sre.c: _sre_template_impl, expand_template.
 *
 * <p>Thread safety: immutable.
 */
@PyTypeDef(name = "SRE_Template", module = "_sre", subclassable = false, instantiable = false)
public final class PyTemplate extends PyObject {
    public static final PyType TYPE = PyType.define(new PyTemplateExposer());

    /** Literals, one more than groups. */
    private final Object[] literals;
    private final int[] groups;

    private PyTemplate(Object[] literals, int[] groups) {
        super(TYPE);
        this.literals = literals;
        this.groups = groups;
    }

    /** The template of a list {@code [literal, group, literal, group, literal]}. */
    static PyTemplate of(PyList parts) {
        Object[] items = parts.toArray();
        if (items.length % 2 == 0) {
            throw invalid();
        }
        Object[] literals = new Object[items.length / 2 + 1];
        int[] groups = new int[items.length / 2];
        for (int i = 0; i < items.length; i++) {
            if (i % 2 == 0) {
                literals[i / 2] = items[i];
            } else {
                groups[i / 2] = group(items[i]);
            }
        }
        return new PyTemplate(literals, groups);
    }

    private static int group(Object item) {
        if (!(item instanceof Long n)) {
            throw Errors.typeError("an integer is required");
        }
        if (n < 0 || n > SreOp.MAXGROUPS) {
            throw invalid();
        }
        return n.intValue();
    }

    private static RuntimeException invalid() {
        return Errors.typeError("invalid template");
    }

    /** {@code re._compile_template(pattern, repl)}, which keeps templates it has made. */
    static Object compile(PyPattern pattern, Object repl) {
        return Call.method2(SreModule.re(), "_compile_template", pattern, repl);
    }

    boolean isLiteral() {
        return groups.length == 0;
    }

    Object literal() {
        return literals[0];
    }

    /** The replacement for a match with these spans. */
    Object expand(SreSubject subject, int[] spans) {
        if (groups.length == 0) {
            return literals[0];
        }
        SreJoiner out = new SreJoiner(subject);
        out.piece(literals[0]);
        for (int i = 0; i < groups.length; i++) {
            int at = 2 * groups[i];
            if (at >= spans.length) {
                throw PatternReplace.noSuchGroup();
            }
            if (spans[at] >= 0) {
                out.part(spans[at], spans[at + 1]);
            }
            out.piece(literals[i + 1]);
        }
        return out.result();
    }
}
