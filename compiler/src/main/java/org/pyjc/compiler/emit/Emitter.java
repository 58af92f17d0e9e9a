package org.pyjc.compiler.emit;

import java.util.List;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.pyjc.compiler.ast.Mod;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.compiler.facts.Const;
import org.pyjc.compiler.facts.Docstrings;
import org.pyjc.compiler.facts.FactsInfo;
import org.pyjc.compiler.parse.SourceText;
import org.pyjc.compiler.scope.ScopeInfo;

/**
 * From a resolved tree to class files.
 *
 * <pre>
 * x = 1             public final class py/m {
 * def f(): ...        public static Object module(PyFunction fn, Object namespace) { … }
 *               ->    public static Object f(PyFunction fn) { … }
 *                     public static PyCode $code() { … }   // of the module
 *                   }
 * </pre>
 *
 * <p>Thread safety: stateless.
 */
public final class Emitter {
    private static final String CODE_METHOD = "$code";
    private static final Span TOP = new Span(1, 0, 1, 0);

    private Emitter() {
    }

    /** The classes by internal name, the main one first. */
    public static Map<String, byte[]> emit(Mod mod, SourceText source, ScopeInfo scopes, FactsInfo facts,
            EmitOptions options) {
        Unit unit = new Unit(mod, source, scopes, facts, options);
        CodeObject object = unit.newCode("<module>", scopes.top(), null, 1, null);
        object.traced |= mod instanceof Mod.Module m && unit.frames.isTracedOutside(definitions(m.body()));
        if (scopes.top().isCoroutine()) {
            object.flags |= CodeObject.COROUTINE;
            FunctionEmitter.writeTopLevelCoroutine(unit, object, body -> content(body, mod));
        } else {
            Body body = new Body(unit, object, object.owner, object.javaName, ClassEmitter.BODY_DESCRIPTOR);
            body.function = body.code.newLocal(Local.Kind.FUNCTION);
            body.namespace = body.code.newLocal(Local.Kind.OBJECT);
            body.beginBody();
            content(body, mod);
            body.finish();
            object.owner.add(body.code.node);
        }
        accessor(object);
        return unit.finish();
    }

    /** The places of functions and classes. */
    private static List<Span> definitions(List<Stmt> statements) {
        return statements.stream().filter(each -> each instanceof Stmt.FunctionDef || each instanceof Stmt.AsyncFunctionDef
                || each instanceof Stmt.ClassDef).map(Stmt::span).toList();
    }

    private static void content(Body body, Mod mod) {
        switch (mod) {
            case Mod.Module m -> module(body, m.body());
            case Mod.Interactive m -> statements(body, m.body());
            case Mod.Expression m -> {
                body.expr(m.body());
                body.object.details.returns(body.unit.facts.constant(m.body()));
            }
            case Mod.FunctionType _ -> throw new IllegalArgumentException("a function type has no code");
        }
        body.code.op(Opcodes.ARETURN);
    }

    private static void module(Body body, List<Stmt> statements) {
        List<Stmt> rest = statements;
        if (statements.isEmpty() && body.code.tracedFrame() != null) {
            body.code.line(0);
        }
        Const doc = Docstrings.of(statements);
        if (doc != null) {
            if (body.unit.options.optimize() < 2) {
                body.object.details.constant(doc);
                body.exprs.constant(doc);
                body.variables.store("__doc__", statements.getFirst().span());
            }
            rest = statements.subList(1, statements.size());
        }
        statements(body, rest);
    }

    private static void statements(Body body, List<Stmt> statements) {
        body.annotations.beginConditional(TOP);
        body.code.mark();
        AbstractInsnNode start = body.code.node.instructions.getLast();
        body.code.label(new Label());
        body.suite(statements);
        AbstractInsnNode end = body.code.node.instructions.getLast();
        body.annotations.ofBody("__annotate__");
        moveTail(body.code.node.instructions, end, start);
        body.object.details.end(true);
        body.code.none();
    }

    /** Moves what follows {@code last} behind {@code target}: the annotations of a half-run module can be asked for. */
    private static void moveTail(InsnList instructions, AbstractInsnNode last, AbstractInsnNode target) {
        AbstractInsnNode position = target;
        AbstractInsnNode each = last.getNext();
        while (each != null) {
            AbstractInsnNode following = each.getNext();
            instructions.remove(each);
            instructions.insert(position, each);
            position = each;
            each = following;
        }
    }

    private static void accessor(CodeObject object) {
        Code code = new Code(CODE_METHOD, "()Lorg/pyjc/runtime/call/PyCode;", object.positions);
        OutputClass.loadCode(code, object.owner.name, object.index);
        code.op(Opcodes.ARETURN);
        object.owner.add(code.node);
    }
}
