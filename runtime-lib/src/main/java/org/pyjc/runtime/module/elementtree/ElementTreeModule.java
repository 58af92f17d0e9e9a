package org.pyjc.runtime.module.elementtree;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.module.NativeErrors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The module {@code _elementtree}. Compare CPython _elementtree.c. Thread safety: the two factories are published whole. */
@PyModuleDef(name = "_elementtree", types = {PyElement.class, PyTreeBuilder.class, PyTreeParser.class})
final class ElementTreeModule {
    /** What the library makes comments and processing instructions with. */
    record Factories(Object comment, Object instruction) {}

    private static volatile Factories factories = new Factories(PyNone.NONE, PyNone.NONE);

    private ElementTreeModule() {}

    /** {@code ParseError}, made with its first use. */
    static final class ParseErrors {
        static final PyType TYPE = NativeErrors.define("xml.etree.ElementTree", "ParseError", Exceptions.SYNTAX_ERROR);

        private ParseErrors() {}
    }

    @PyConstant
    static Object ParseError() {
        return ParseErrors.TYPE;
    }

    static Factories factories() {
        return factories;
    }

    @PyFunctionDef(signature = "($module, comment_factory, pi_factory, /)", doc = "Change the factories used to create comments and processing instructions.\n\n"
            + "For internal use only.")
    static Object _set_factories(Object commentFactory, Object piFactory) {
        requireCallable("Comment", commentFactory);
        requireCallable("PI", piFactory);
        Factories old = factories;
        factories = new Factories(commentFactory, piFactory);
        return new PyTuple(old.comment, old.instruction);
    }

    private static void requireCallable(String what, Object factory) {
        if (factory != PyNone.NONE && !org.pyjc.runtime.ops.Callables.isCallable(factory)) {
            throw Errors.typeError(what + " factory must be callable, not " + PyType.of(factory).name());
        }
    }

    /** Compare CPython _elementtree.c: subelement. */
    @PyFunctionDef(doc = "")
    static Object SubElement(Object[] args, String[] kwnames) {
        int given = args.length - kwnames.length;
        if (given < 2 || given > 3) {
            throw Errors.typeError("SubElement() takes at " + (given < 2 ? "least 2" : "most 3") + " arguments (" + given + " given)");
        }
        if (!(args[0] instanceof PyElement parent)) {
            throw ElementArguments.wrongType("SubElement", 1, "xml.etree.ElementTree.Element", args[0]);
        }
        PyElement child = new PyElement(args[1], ElementArguments.attributes("SubElement", given > 2 ? args[2] : null, 3, args, kwnames));
        parent.children().append(child);
        return child;
    }
}
