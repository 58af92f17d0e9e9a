package org.pyjc.compiler.emit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyjc.compiler.ast.Arg;
import org.pyjc.compiler.ast.Arguments;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.compiler.facts.Const;
import org.pyjc.compiler.facts.Unparser;
import org.pyjc.compiler.scope.Scope;
import org.pyjc.compiler.scope.ScopeKind;

/**
 * Writes annotations, which are evaluated when asked for (PEP 649, 749) or kept as strings (PEP 563). Compare CPython
 * codegen.c: codegen_annassign, codegen_process_deferred_annotations.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class AnnotationEmitter {
    private static final String CONDITIONAL = "__conditional_annotations__";

    private final Body b;

    /** An annotation of a module's or class's variable; {@code index} is -1 when it always applies. */
    record Deferred(String name, Expr annotation, int index, Span span) {
    }

    /** A name with what annotates it. */
    private record Annotated(String name, Expr annotation) {
    }

    AnnotationEmitter(Body body) {
        this.b = body;
    }

    private boolean asStrings() {
        return b.unit.scopes.future().annotations();
    }

    // ---- functions ----

    /** Pushes the function's {@code __annotate__}, or nothing when it has none. */
    void ofFunction(FunctionEmitter.Definition d, Scope scope) {
        if (!scope.annotationsUsed()) {
            return;
        }
        List<Annotated> annotated = annotated(d.args(), d.returns());
        annotate(scope.annotationScope(), d.node().span(), inner -> annotated.forEach(each -> {
            inner.code.dup();
            inner.code.string(each.name);
            if (asStrings()) {
                inner.code.string(Unparser.unparse(each.annotation));
            } else {
                value(inner, each.annotation);
            }
            inner.at(each.annotation.span());
            inner.invoke(MakeEntry.DICT_PUT);
        }));
    }

    private static void value(Body inner, Expr annotation) {
        if (annotation instanceof Expr.Starred starred) {
            inner.expr(starred.value());
            inner.at(starred.span());
            inner.code.integer(1);
            inner.invoke(MakeEntry.UNPACK);
            inner.code.integer(0);
            inner.code.op(Opcodes.AALOAD);
        } else {
            inner.expr(annotation);
        }
    }

    private List<Annotated> annotated(Arguments args, Expr returns) {
        List<Annotated> out = new ArrayList<>();
        args.args().forEach(arg -> add(out, arg));
        args.posonlyargs().forEach(arg -> add(out, arg));
        add(out, args.vararg());
        args.kwonlyargs().forEach(arg -> add(out, arg));
        add(out, args.kwarg());
        if (returns != null) {
            out.add(new Annotated("return", returns));
        }
        return out;
    }

    private void add(List<Annotated> out, Arg arg) {
        if (arg != null && arg.annotation() != null) {
            out.add(new Annotated(b.places.mangle(arg.arg()), arg.annotation()));
        }
    }

    /** Leaves an {@code __annotate__} function; {@code content} fills the dictionary on the stack. */
    private void annotate(Scope scope, Span span, Consumer<Body> content) {
        CodeObject object = b.unit.newCode("__annotate__", scope, b.object, span.lineno(), b.object.privateName);
        object.argCount = 1;
        object.posOnlyCount = 1;
        b.functions.write(object, List.of(".format"), inner -> {
            inner.variables.loadRaw(".format");
            inner.at(span);
            inner.invoke(FlowEntry.ANNOTATIONS_FORMAT);
            inner.invoke(MakeEntry.EMPTY_DICT);
            content.accept(inner);
            inner.code.op(Opcodes.ARETURN);
        });
        b.functions.make(object, () -> { }, () -> { }, () -> { });
    }

    // ---- variables ----

    void assign(Stmt.AnnAssign s) {
        if (s.value() != null) {
            b.expr(s.value());
            b.assigns.store(s.target());
        }
        switch (s.target()) {
            case Expr.Name name -> {
                if (s.simple() && !b.scope.isFunctionLike()) {
                    annotation(name, s);
                }
            }
            case Expr.Attribute attribute -> {
                if (s.value() == null) {
                    b.exprs.emitAndDrop(attribute.value());
                }
            }
            case Expr.Subscript subscript -> {
                if (s.value() == null) {
                    b.exprs.emitAndDrop(subscript.value());
                    dropIndex(subscript.slice());
                }
            }
            default -> throw b.error(s.span(), "invalid node type for annotated assignment");
        }
    }

    private void dropIndex(Expr index) {
        switch (index) {
            case Expr.Tuple tuple -> tuple.elts().forEach(this::dropIndex);
            case Expr.Slice slice -> {
                for (Expr part : Arrays.asList(slice.lower(), slice.upper(), slice.step())) {
                    if (part != null) {
                        b.exprs.emitAndDrop(part);
                    }
                }
            }
            default -> b.exprs.emitAndDrop(index);
        }
    }

    private void annotation(Expr.Name name, Stmt.AnnAssign s) {
        String mangled = b.places.mangle(name.id());
        if (asStrings()) {
            b.code.string(Unparser.unparse(s.annotation()));
            b.variables.load("__annotations__", s.span(), true);
            b.code.string(mangled);
            b.at(s.span());
            b.invoke(OpEntry.STORE_ITEM);
            return;
        }
        List<Deferred> all = b.object.deferredAnnotations;
        boolean conditional = b.scope.hasConditionalAnnotations();
        int index = all.size();
        all.add(new Deferred(mangled, s.annotation(), conditional ? index : -1, s.span()));
        if (conditional) {
            b.variables.load(CONDITIONAL, s.span(), true);
            b.exprs.constant(new Const.Int(BigInteger.valueOf(index)));
            b.invoke(MakeEntry.SET_ADD);
        }
    }

    /** Starts a module or class body: prepares for annotations that only some paths reach. */
    void beginConditional(Span span) {
        if (asStrings()) {
            if (b.scope.annotationScope() != null) {
                b.code.load(b.function);
                b.code.load(b.namespace);
                b.invoke(MakeEntry.SETUP_ANNOTATIONS);
            }
        } else if (b.scope.hasConditionalAnnotations()) {
            b.invoke(MakeEntry.EMPTY_SET);
            b.variables.store(CONDITIONAL, span);
        }
    }

    /** Stores the function that computes the annotations of this body's variables. */
    void ofBody(String name) {
        List<Deferred> all = b.object.deferredAnnotations;
        if (all.isEmpty() || asStrings()) {
            return;
        }
        Span span = all.getFirst().span();
        boolean inClass = b.scope.kind() == ScopeKind.CLASS;
        annotate(b.scope.annotationScope(), span, inner -> all.forEach(each -> deferred(inner, each, inClass)));
        b.variables.store(name, span);
    }

    private static void deferred(Body inner, Deferred each, boolean inClass) {
        Label skip = new Label();
        if (each.index() >= 0) {
            if (inClass) {
                inner.variables.loadClassDict();
            }
            inner.code.load(inner.function);
            inner.code.string(CONDITIONAL);
            inner.invoke(inClass ? OpEntry.LOAD_CLASS_GLOBAL : OpEntry.LOAD_GLOBAL);
            inner.exprs.constant(new Const.Int(BigInteger.valueOf(each.index())));
            inner.invoke(FlowEntry.CONDITIONAL_ANNOTATION);
            inner.code.jump(Opcodes.IFEQ, skip);
        }
        inner.code.dup();
        inner.code.string(each.name());
        value(inner, each.annotation());
        inner.at(each.annotation().span());
        inner.invoke(MakeEntry.DICT_PUT);
        inner.code.label(skip);
    }
}
