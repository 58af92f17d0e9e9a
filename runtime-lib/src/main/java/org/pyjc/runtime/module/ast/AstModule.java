package org.pyjc.runtime.module.ast;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.types.module.PyModule;

/** The module {@code _ast}. Compare CPython Python-ast.c. Thread safety: see {@link AstClasses}. */
@PyModuleDef(name = "_ast", types = AstNode.class, doc = "")
final class AstModule {
    @PyConstant("PyCF_ONLY_AST")
    static final int ONLY_AST = 0x400;
    @PyConstant("PyCF_TYPE_COMMENTS")
    static final int TYPE_COMMENTS = 0x1000;
    @PyConstant("PyCF_ALLOW_TOP_LEVEL_AWAIT")
    static final int ALLOW_TOP_LEVEL_AWAIT = 0x2000;
    @PyConstant("PyCF_OPTIMIZED_AST")
    static final int OPTIMIZED_AST = 0x8400;

    private AstModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        AstClasses.each((name, type) -> module.dict().putStr(name, type));
    }
}
