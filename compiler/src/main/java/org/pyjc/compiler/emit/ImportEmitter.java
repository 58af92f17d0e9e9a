package org.pyjc.compiler.emit;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.pyjc.compiler.ast.Alias;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.compiler.facts.Const;

/**
 * Writes imports. Compare CPython codegen.c: codegen_import, codegen_from_import.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class ImportEmitter {
    private final Body b;

    ImportEmitter(Body body) {
        this.b = body;
    }

    void importNames(Stmt.Import s) {
        for (Alias alias : s.names()) {
            globals();
            localsOrNull();
            b.object.details.name(alias.name());
            b.object.details.constant(Const.None.NONE);
            b.code.string(alias.name());
            b.code.none();
            b.code.integer(0);
            b.at(s.span());
            b.invoke(MakeEntry.IMPORT);
            if (alias.asname() != null) {
                importAs(alias, s.span());
            } else {
                int dot = alias.name().indexOf('.');
                b.variables.store(dot < 0 ? alias.name() : alias.name().substring(0, dot), s.span());
            }
        }
    }

    private void globals() {
        b.code.load(b.function);
        b.code.node.visitFieldInsn(Opcodes.GETFIELD, "org/pyjc/runtime/call/PyFunction", "globals",
                "Lorg/pyjc/runtime/types/dict/PyDict;");
    }

    private void localsOrNull() {
        if (b.namespace != null) {
            b.code.load(b.namespace);
        } else {
            b.code.nothing();
        }
    }

    /** {@code import a.b.c as x}: the top package is on the stack, the parts are got from it. */
    private void importAs(Alias alias, Span span) {
        String[] parts = alias.name().split("\\.", -1);
        for (int i = 1; i < parts.length; i++) {
            b.object.details.name(parts[i]);
            b.code.string(parts[i]);
            b.invoke(MakeEntry.IMPORT_FROM);
        }
        b.variables.store(alias.asname(), span);
    }

    void importFrom(Stmt.ImportFrom s) {
        boolean future = "__future__".equals(s.module()) && s.level() == 0;
        if (future && s.span().lineno() > b.unit.scopes.future().lastLine()) {
            throw b.error(s.span(), "from __future__ imports must occur at the beginning of the file");
        }
        List<Const> names = new ArrayList<>();
        s.names().forEach(alias -> names.add(Const.str(alias.name())));
        globals();
        localsOrNull();
        b.code.string(s.module() == null ? "" : s.module());
        b.object.details.constant(new Const.Tuple(names));
        b.object.details.name(s.module() == null ? "" : s.module());
        b.exprs.constant(new Const.Tuple(names));
        b.code.integer(s.level());
        b.at(s.span());
        b.invoke(MakeEntry.IMPORT);
        if (s.names().getFirst().name().equals("*")) {
            b.code.load(b.namespace);
            b.at(s.span());
            b.invoke(MakeEntry.IMPORT_STAR);
            return;
        }
        for (Alias alias : s.names()) {
            b.code.dup();
            b.at(s.span());
            b.object.details.name(alias.name());
            b.code.string(alias.name());
            b.invoke(MakeEntry.IMPORT_FROM);
            b.variables.store(alias.asname() == null ? alias.name() : alias.asname(), s.span());
        }
        b.code.pop();
    }
}
