package org.pyjc.compiler.emit;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.compiler.facts.Const;
import org.pyjc.compiler.facts.Docstrings;
import org.pyjc.compiler.scope.Scope;
import org.pyjc.compiler.scope.ScopeKind;

/**
 * Writes class statements. Compare CPython codegen.c: codegen_class.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class ClassEmitter {
    static final String BODY_DESCRIPTOR =
            "(Lorg/pyjc/runtime/call/PyFunction;Ljava/lang/Object;)Ljava/lang/Object;";

    private final Body b;

    ClassEmitter(Body body) {
        this.b = body;
    }

    void define(Stmt.ClassDef s) {
        s.decoratorList().forEach(b::expr);
        if (s.typeParams().isEmpty()) {
            build(s, () -> { });
        } else {
            b.typeParams.genericClass(s);
        }
        b.functions.decorate(s.decoratorList());
        b.code.traceLine(s.span());
        b.variables.store(s.name(), s.span());
    }

    /** Leaves the class; {@code genericBase} pushes a further base, or nothing. */
    void build(Stmt.ClassDef s, Runnable genericBase) {
        Code code = b.code;
        b.calls.checkKeywords(s.keywords());
        code.traceLine(s.span());
        code.load(b.function);
        CodeObject object = write(s);
        b.functions.make(object, () -> { }, () -> { }, () -> { });
        code.string(s.name());
        if (CallEmitter.isSpread(s.bases(), s.keywords())) {
            Local builder = code.temp();
            code.load(b.function);
            code.string("__build_class__");
            b.invoke(OpEntry.LOAD_GLOBAL);
            code.store(builder);
            b.calls.spread(s.bases(), s.keywords(), s.span(), builder, !s.typeParams().isEmpty());
            code.release(builder);
            if (!s.typeParams().isEmpty()) {
                code.op(Opcodes.SWAP);
                code.newArray(1, "java/lang/Object");
                code.dup();
                code.integer(0);
                genericBase.run();
                code.op(Opcodes.AASTORE);
                b.invoke(MakeEntry.LIST_APPEND_ALL);
                code.op(Opcodes.SWAP);
            }
            b.at(s.span());
            b.invoke(MakeEntry.CLASS_SPREAD);
            return;
        }
        int bases = s.bases().size();
        int generic = s.typeParams().isEmpty() ? 0 : 1;
        code.array(bases + generic + s.keywords().size(), i -> {
            if (i < bases) {
                b.expr(s.bases().get(i));
            } else if (i < bases + generic) {
                genericBase.run();
            } else {
                b.expr(s.keywords().get(i - bases - generic).value());
            }
        });
        b.strings(CallEmitter.names(s.keywords()));
        b.at(s.span());
        b.invoke(MakeEntry.CLASS);
    }

    private CodeObject write(Stmt.ClassDef s) {
        Scope scope = b.unit.scopes.of(s);
        int firstLine = s.decoratorList().isEmpty() ? s.span().lineno() : s.decoratorList().getFirst().span().lineno();
        CodeObject object = b.unit.newCode(s.name(), scope, b.object, firstLine, s.name());
        Body inner = new Body(b.unit, object, object.owner, object.javaName, BODY_DESCRIPTOR);
        Code code = inner.code;
        inner.function = code.newLocal(Local.Kind.FUNCTION);
        inner.namespace = code.newLocal(Local.Kind.OBJECT);
        inner.beginBody();
        code.line(firstLine);
        inner.prologue.loadFreeVariables();
        inner.classes.body(s, firstLine);
        inner.finish();
        object.owner.add(code.node);
        object.owner.reserve(code.instructionCount());
        return object;
    }

    private void body(Stmt.ClassDef s, int firstLine) {
        Code code = b.code;
        Scope scope = b.scope;
        if (scope.needsClassDict()) {
            code.load(b.namespace);
            b.invoke(MakeEntry.NEW_CELL_OF);
            bindCell("__classdict__");
        }
        if (scope.needsClassClosure()) {
            b.invoke(MakeEntry.NEW_CELL);
            bindCell("__class__");
        }
        code.load(b.function);
        code.load(b.namespace);
        code.string(b.object.qualname);
        code.integer(firstLine);
        b.invoke(MakeEntry.CLASS_BEGIN);
        if (!s.typeParams().isEmpty()) {
            b.variables.load(".type_params", s.span(), true);
            b.variables.store("__type_params__", s.span());
        }
        b.annotations.beginConditional(s.span());
        List<Stmt> statements = s.body();
        Const doc = Docstrings.of(statements);
        if (doc != null) {
            if (b.unit.options.optimize() < 2) {
                b.exprs.constant(doc);
                b.variables.store("__doc__", statements.getFirst().span());
            }
            statements = statements.subList(1, statements.size());
        }
        b.suite(statements);
        boolean annotated = !b.object.deferredAnnotations.isEmpty();
        b.annotations.ofBody("__annotate_func__");
        if (annotated) {
            code.traceLine(s.span());
        }
        staticAttributes();
        cells();
        code.op(Opcodes.ARETURN);
    }

    private void bindCell(String name) {
        Local cell = b.code.newLocal(Local.Kind.CELL);
        b.code.store(cell);
        b.places.bindCell(name, cell);
    }

    private void staticAttributes() {
        List<Const> names = new ArrayList<>();
        b.object.staticAttributes.forEach(name -> names.add(Const.str(name)));
        b.exprs.constant(new Const.Tuple(names));
        b.variables.store("__static_attributes__", null);
    }

    /** Stores the cells that the runtime fills, and leaves the body's result. */
    private void cells() {
        Code code = b.code;
        storeCell("__classdict__", "__classdictcell__");
        Local cell = storeCell("__class__", "__classcell__");
        if (b.scope.needsClassClosure()) {
            code.load(cell);
        } else {
            code.none();
        }
    }

    private Local storeCell(String name, String key) {
        boolean needed = name.equals("__class__") ? b.scope.needsClassClosure() : b.scope.needsClassDict();
        if (!needed) {
            return null;
        }
        Local cell = b.places.cell(name);
        b.code.load(b.namespace);
        b.code.string(key);
        b.code.load(cell);
        b.invoke(MakeEntry.CLASS_CELL);
        return cell;
    }

    /** Notes that a method sets an attribute of {@code self}. */
    static void noteAttribute(CodeObject object, Expr target, String name) {
        if (!(target instanceof Expr.Name base) || !base.id().equals("self")) {
            return;
        }
        for (CodeObject each = object; each != null; each = each.parent) {
            if (each.scope.kind() == ScopeKind.CLASS) {
                each.staticAttributes.add(name);
                return;
            }
        }
    }
}
