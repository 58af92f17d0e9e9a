package org.pyjc.compiler.emit;

import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.compiler.parse.PySyntaxError;
import org.pyjc.compiler.scope.Scope;
import org.pyjc.compiler.scope.ScopeKind;

/**
 * One JVM method being written, with the emitters of all constructs bound to it.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class Body {
    final Unit unit;
    final CodeObject object;
    /** The class that the method goes to. */
    final OutputClass owner;
    final Scope scope;
    final Code code;
    /** The Python function that runs. */
    Local function;
    /** The namespace of a module or class body, else null. */
    Local namespace;
    /** The generator's frame, or null. */
    Local frame;
    final Places places = new Places(this);
    final Variables variables = new Variables(this);
    final Prologue prologue = new Prologue(this);
    final Blocks blocks = new Blocks(this);
    final ExprEmitter exprs = new ExprEmitter(this);
    final NumberEmitter numbers = new NumberEmitter(this);
    final OperatorEmitter operators = new OperatorEmitter(this);
    final ConditionEmitter conditions = new ConditionEmitter(this);
    final CollectionEmitter collections = new CollectionEmitter(this);
    final ComprehensionEmitter comprehensions = new ComprehensionEmitter(this);
    final CallEmitter calls = new CallEmitter(this);
    final FoldEmitter folds = new FoldEmitter(this);
    final FormatEmitter formats = new FormatEmitter(this);
    final YieldEmitter yields = new YieldEmitter(this);
    final AssignEmitter assigns = new AssignEmitter(this);
    final StmtEmitter stmts = new StmtEmitter(this);
    final LoopEmitter loops = new LoopEmitter(this);
    final TryEmitter tries = new TryEmitter(this);
    final WithEmitter withs = new WithEmitter(this);
    final MatchEmitter matches = new MatchEmitter(this);
    final FunctionEmitter functions = new FunctionEmitter(this);
    final ClassEmitter classes = new ClassEmitter(this);
    final AnnotationEmitter annotations = new AnnotationEmitter(this);
    final TypeParamEmitter typeParams = new TypeParamEmitter(this);
    final ImportEmitter imports = new ImportEmitter(this);
    final Parts parts = new Parts(this);
    final JumpLevels jumps = new JumpLevels(this);
    /** The loops that stand inside expressions. */
    final LoopStack loopStack = new LoopStack();
    private final Label start = new Label();
    /** The frame object of a function that has one, else null. */
    private Local pyFrame;
    private int loopDepth;
    private boolean fold;

    Body(Unit unit, CodeObject object, OutputClass owner, String methodName, String descriptor) {
        this.unit = unit;
        this.object = object;
        this.owner = owner;
        this.scope = object.scope;
        this.code = new Code(methodName, descriptor, object.positions);
    }

    /** Starts the range of the last handler of a function's first method, which has the frame if the function has one. */
    void beginFunction() {
        if (object.isFramed()) {
            reserveFrame();
        }
        begin();
    }

    /** Starts the range of the last handler of the first method of a module or class, which reports events if wanted. */
    void beginBody() {
        if (!object.traced) {
            begin();
            return;
        }
        reserveFrame();
        begin();
        code.invoke(FlowEntry.FRAME_BODY);
        code.store(pyFrame);
        code.traceLines(pyFrame);
    }

    private void reserveFrame() {
        pyFrame = code.newLocal(Local.Kind.PY_FRAME);
        code.nothing();
        code.store(pyFrame);
    }

    /** Says that this is the code of a generator expression in a loop of its consumer; see {@link FoldEmitter}. */
    void beginFold() {
        fold = true;
        begin();
    }

    boolean isFold() {
        return fold;
    }

    /** Starts the range of the method's last handler: the function's local is set. */
    void begin() {
        code.trackPositions();
        code.node.visitLabel(start);
        if (object.traced && pyFrame == null && (object.isFramed() || !scope.isFunctionLike())) {
            Local current = code.newLocal(Local.Kind.PY_FRAME);
            code.invoke(FlowEntry.FRAME_CURRENT);
            code.store(current);
            code.traceLines(current);
        }
    }

    /** The frame is on the thread's stack of frames from here on. */
    void enterFrame() {
        if (pyFrame == null) {
            return;
        }
        if (frame != null) {
            code.load(frame);
        } else {
            code.load(function);
        }
        code.load(places.heap());
        code.invoke(frame != null ? FlowEntry.FRAME_OF_GENERATOR : FlowEntry.FRAME_ENTER);
        code.store(pyFrame);
        if (object.traced) {
            code.traceLines(pyFrame);
        }
    }

    /** A generator with a frame says where it is before it yields the value on the stack. */
    void noteYield() {
        if (pyFrame != null) {
            code.load(pyFrame);
            code.load(code.positionLocal());
            code.invoke(FlowEntry.FRAME_YIELD);
        }
    }

    private void leaveFrameAtReturns() {
        for (AbstractInsnNode each : code.node.instructions.toArray()) {
            if (each.getOpcode() == Opcodes.ARETURN) {
                InsnList leave = new InsnList();
                leave.add(new VarInsnNode(Opcodes.ALOAD, pyFrame.index()));
                leave.add(new VarInsnNode(Opcodes.ILOAD, code.positionLocal().index()));
                Entry entry = FlowEntry.FRAME_LEAVE;
                leave.add(new MethodInsnNode(Opcodes.INVOKESTATIC, entry.owner(), entry.method(), entry.descriptor(), false));
                code.node.instructions.insertBefore(each, leave);
            }
        }
    }

    /** Whether call sites are worth linking here: in functions and in loops, not in code that runs once. */
    boolean isHot() {
        return loopDepth > 0 || scope.kind() == ScopeKind.FUNCTION;
    }

    void enterLoop() {
        loopDepth++;
    }

    void leaveLoop() {
        loopDepth--;
    }

    /** Continues the loops of the method whose part this is. */
    void inheritLoops(Body outer) {
        loopDepth = outer.loopDepth;
    }

    void expr(Expr expr) {
        exprs.emit(expr);
    }

    void at(Span span) {
        code.at(span);
    }

    void at(Span call, Span attribute) {
        code.at(call, attribute);
    }

    void invoke(Entry entry) {
        object.handles |= entry == FlowEntry.PUSH;
        code.invoke(entry);
    }

    void suite(List<Stmt> statements) {
        stmts.suite(statements);
    }

    PySyntaxError error(Span span, String message) {
        return unit.error(span, message);
    }

    /** Pushes a String array constant. */
    void strings(List<String> names) {
        owner.constants.strings(code, names);
    }

    /** Writes the handler for whatever leaves the method by an exception, and describes the Python locals. */
    void finish() {
        jumps.finish();
        if (!fold) {
            object.details.digest(code.node);
        }
        if (pyFrame != null) {
            if (places.layout() != null) {
                prologue.finishHeap();
            }
            leaveFrameAtReturns();
        }
        Label end = code.mark();
        Label handler = new Label();
        code.handler(start, end, handler);
        code.label(handler);
        code.load(function);
        if (fold) {
            OutputClass.loadCode(code, object.owner.name, object.index);
        }
        code.load(code.positionLocal());
        if (pyFrame != null) {
            code.load(pyFrame);
        }
        invoke(fold ? FlowEntry.UNWIND_FOLD : pyFrame != null ? FlowEntry.UNWIND_FRAME : FlowEntry.UNWIND);
        code.op(Opcodes.ATHROW);
        Label last = code.mark();
        places.describe((name, local) -> code.node.localVariables.add(new LocalVariableNode(name,
                local.kind().descriptor(), null, labelNode(start), labelNode(last), local.index())));
        loopStack.save(owner.name, code.node);
    }

    private static LabelNode labelNode(Label label) {
        return (LabelNode) label.info;
    }
}
