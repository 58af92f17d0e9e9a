package org.pyjc.compiler.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.pyjc.compiler.ast.Arg;
import org.pyjc.compiler.ast.Arguments;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.compiler.ast.TypeParam;
import org.pyjc.compiler.facts.Const;
import org.pyjc.compiler.facts.Docstrings;
import org.pyjc.compiler.facts.StringAccumulators;
import org.pyjc.compiler.generator.GeneratorPass;
import org.pyjc.compiler.scope.Mangler;
import org.pyjc.compiler.scope.Scope;

/**
 * Writes functions and lambdas: their methods, and the making of the function object. Compare CPython codegen.c:
 * codegen_function, codegen_make_closure.
 *
 * <pre>
 * def f(a, b=1): return a   ->   static Object f(PyFunction fn, Object a, Object b) { … }
 *                                Functions.make(fn, $codes[1], {1}, null, NO_CELLS, null)
 * </pre>
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class FunctionEmitter {
    private static final String FUNCTION = "Lorg/pyjc/runtime/call/PyFunction;";
    private static final String FRAME = "Lorg/pyjc/runtime/gen/GeneratorFrame;";
    private static final String OBJECT = "Ljava/lang/Object;";
    private static final int MAX_DIRECT_PARAMETERS = 200;
    /** Says that a generator handles no exceptions; see the runtime's GeneratorFrame. */
    private static final int PLAIN_FRAME = 1 << 31;

    private final Body b;

    FunctionEmitter(Body body) {
        this.b = body;
    }

    // ---- statements and expressions ----

    /** What {@code def} and {@code async def} have in common. */
    record Definition(Stmt node, String name, Arguments args, List<Stmt> body, List<Expr> decorators, Expr returns,
            List<TypeParam> typeParams) {
        static Definition of(Stmt.FunctionDef s) {
            return new Definition(s, s.name(), s.args(), s.body(), s.decoratorList(), s.returns(), s.typeParams());
        }

        static Definition of(Stmt.AsyncFunctionDef s) {
            return new Definition(s, s.name(), s.args(), s.body(), s.decoratorList(), s.returns(), s.typeParams());
        }

        int firstLine() {
            return decorators.isEmpty() ? node.span().lineno() : decorators.getFirst().span().lineno();
        }
    }

    void define(Definition d) {
        d.decorators.forEach(b::expr);
        b.code.traceLine(d.node.span());
        if (d.typeParams.isEmpty()) {
            function(d, () -> defaults(d.args), () -> keywordDefaults(d.args));
        } else {
            b.typeParams.genericFunction(d);
        }
        decorate(d.decorators);
        b.code.traceLine(d.node.span());
        b.variables.store(d.name, d.node.span());
    }

    /** Calls the decorators, which lie under the value on the stack. */
    void decorate(List<Expr> decorators) {
        for (int i = decorators.size() - 1; i >= 0; i--) {
            b.at(decorators.get(i).span());
            b.calls.call(1);
        }
    }

    /** Leaves the function object. */
    void function(Definition d, Runnable defaults, Runnable keywordDefaults) {
        Scope scope = b.unit.scopes.of(d.node);
        CodeObject object = b.unit.newCode(d.name, scope, b.object, d.firstLine(), b.object.privateName);
        frame(object, d.node.span());
        parameters(object, d.args);
        Const doc = b.unit.options.optimize() < 2 ? Docstrings.of(d.body) : null;
        object.doc = doc;
        if (doc != null) {
            object.details.constant(doc);
            object.flags |= CodeObject.HAS_DOCSTRING;
        }
        boolean hasDoc = Docstrings.of(d.body) != null;
        write(object, parameterNames(object, d.args), inner -> {
            inner.places.accumulate(accumulators(d));
            inner.numbers.begin(d.body);
            inner.suite(hasDoc ? d.body.subList(1, d.body.size()) : d.body);
            object.details.end(FallsThrough.test(d.body));
            if (inner.code.tracedFrame() != null && d.body.stream().skip(hasDoc ? 1 : 0).allMatch(StmtEmitter::isDeclaration)) {
                inner.code.line(d.firstLine());
            }
            inner.code.none();
            inner.code.op(Opcodes.ARETURN);
        });
        make(object, defaults, keywordDefaults, () -> b.annotations.ofFunction(d, scope));
    }

    /** Not the first parameter: {@code super()} takes it as it is. */
    private static Set<String> accumulators(Definition d) {
        Set<String> names = StringAccumulators.of(d.body);
        Stream.of(d.args.posonlyargs(), d.args.args()).flatMap(List::stream).limit(1).forEach(first -> names.remove(first.arg()));
        return names;
    }

    void lambda(Expr.Lambda e) {
        CodeObject written = b.unit.written(b.unit.scopes.of(e));
        CodeObject object = written == null ? lambdaCode(e) : written;
        make(object, () -> defaults(e.args()), () -> keywordDefaults(e.args()), () -> { });
    }

    private CodeObject lambdaCode(Expr.Lambda e) {
        CodeObject object = b.unit.newCode("<lambda>", b.unit.scopes.of(e), b.object, e.span().lineno(), b.object.privateName);
        frame(object, e.span());
        parameters(object, e.args());
        write(object, parameterNames(object, e.args()), inner -> {
            inner.expr(e.body());
            object.details.returns(b.unit.facts.constant(e.body()));
            inner.code.op(Opcodes.ARETURN);
        });
        return object;
    }

    // ---- making function objects ----

    /**
     * Leaves a function object. Each of the runnables pushes its part, or nothing, in which case null is pushed.
     */
    void make(CodeObject object, Runnable defaults, Runnable keywordDefaults, Runnable annotate) {
        Code code = b.code;
        code.load(b.function);
        OutputClass.loadCode(code, object.owner.name, object.index);
        orNull(defaults);
        orNull(keywordDefaults);
        b.variables.closure(object.scope);
        orNull(annotate);
        b.invoke(MakeEntry.FUNCTION);
    }

    private void orNull(Runnable part) {
        int before = b.code.instructionCount();
        part.run();
        if (b.code.instructionCount() == before) {
            b.code.nothing();
        }
    }

    /** Pushes the array of default values, or nothing. */
    void defaults(Arguments args) {
        if (!args.defaults().isEmpty()) {
            b.collections.array(args.defaults());
        }
    }

    /** Pushes the dictionary of keyword-only defaults, or nothing. */
    void keywordDefaults(Arguments args) {
        List<Integer> given = new ArrayList<>();
        for (int i = 0; i < args.kwDefaults().size(); i++) {
            if (args.kwDefaults().get(i) != null) {
                given.add(i);
            }
        }
        if (given.isEmpty()) {
            return;
        }
        b.code.array(given.size() * 2, i -> {
            int index = given.get(i / 2);
            if (i % 2 == 0) {
                b.code.string(b.places.mangle(args.kwonlyargs().get(index).arg()));
            } else {
                b.expr(args.kwDefaults().get(index));
            }
        });
        b.invoke(MakeEntry.DICT);
    }

    // ---- writing methods ----

    /** Gives a function a frame if it needs one. */
    void frame(CodeObject object, Span span) {
        if (b.unit.frames.isFramed(span)) {
            object.flags |= CodeObject.FRAMED;
        }
        object.traced |= b.unit.frames.isTraced(span);
    }

    private static void parameters(CodeObject object, Arguments args) {
        object.posOnlyCount = args.posonlyargs().size();
        object.argCount = object.posOnlyCount + args.args().size();
        object.kwOnlyCount = args.kwonlyargs().size();
    }

    private static List<String> parameterNames(CodeObject object, Arguments args) {
        List<String> names = new ArrayList<>();
        args.posonlyargs().forEach(arg -> names.add(mangled(object, arg)));
        args.args().forEach(arg -> names.add(mangled(object, arg)));
        args.kwonlyargs().forEach(arg -> names.add(mangled(object, arg)));
        if (args.vararg() != null) {
            names.add(mangled(object, args.vararg()));
        }
        if (args.kwarg() != null) {
            names.add(mangled(object, args.kwarg()));
        }
        return names;
    }

    private static String mangled(CodeObject object, Arg arg) {
        return object.scope.mangles(arg.arg()) ? Mangler.mangle(object.privateName, arg.arg()) : arg.arg();
    }

    /**
     * Writes the methods of a function, which ask for the recursion limit before the last handler's range: an error belongs
     * to the caller. {@code content} writes its body up to the last return.
     */
    void write(CodeObject object, List<String> parameters, Consumer<Body> content) {
        parameters.forEach(name -> object.varNames.add(name.equals(".format") ? "format" : name));
        if (object.isGenerator()) {
            writeGenerator(object, parameters, content);
            return;
        }
        boolean array = parameters.size() > MAX_DIRECT_PARAMETERS;
        Body inner = new Body(b.unit, object, object.owner, object.javaName, descriptor(array, parameters.size()));
        Code code = inner.code;
        inner.function = code.newLocal(Local.Kind.FUNCTION);
        if (array) {
            Local values = code.newLocal(Local.Kind.ARRAY);
            code.invoke(FlowEntry.ENTER);
            inner.beginFunction();
            unpack(inner, values, parameters);
        } else {
            parameters.forEach(name -> inner.places.bindLocal(name, code.newLocal(Local.Kind.OBJECT)));
            code.invoke(FlowEntry.ENTER);
            inner.beginFunction();
        }
        begin(inner, parameters);
        content.accept(inner);
        inner.finish();
        InlineLimit.apply(code.node);
        object.owner.add(code.node);
        object.owner.reserve(code.instructionCount());
    }

    private static String descriptor(boolean array, int parameters) {
        return "(" + FUNCTION + (array ? "[" + OBJECT : OBJECT.repeat(parameters)) + ")" + OBJECT;
    }

    private static void unpack(Body inner, Local values, List<String> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            inner.code.load(values);
            inner.code.integer(i);
            inner.code.op(Opcodes.AALOAD);
            Local local = inner.code.newLocal(Local.Kind.OBJECT);
            inner.code.store(local);
            inner.places.bindLocal(parameters.get(i), local);
        }
    }

    private static void begin(Body inner, List<String> parameters) {
        inner.code.line(inner.object.firstLine);
        inner.prologue.loadFreeVariables();
        HeapLayout layout = HeapLayout.of(inner.scope, parameters, inner.object.isFramed());
        if (layout == null) {
            inner.prologue.initialise();
        } else {
            inner.prologue.initialiseHeap(layout);
        }
        inner.enterFrame();
    }

    /** Writes the code of a module that awaits: running it in a namespace gives a coroutine. */
    static void writeTopLevelCoroutine(Unit unit, CodeObject object, Consumer<Body> content) {
        Body inner = generatorBody(unit, object);
        inner.begin();
        inner.namespace = generatorParameter(inner, 0);
        content.accept(inner);
        inner.finish();
        finishGenerator(inner, List.of("namespace"));
    }

    private static Body generatorBody(Unit unit, CodeObject object) {
        Body inner = new Body(unit, object, object.owner, object.javaName + "$body", "(" + FRAME + OBJECT + ")" + OBJECT);
        Code code = inner.code;
        inner.frame = code.newLocal(Local.Kind.FRAME);
        code.newLocal(Local.Kind.OBJECT);
        inner.function = code.newLocal(Local.Kind.FUNCTION);
        code.load(inner.frame);
        inner.invoke(FlowEntry.GENERATOR_FUNCTION);
        code.store(inner.function);
        return inner;
    }

    private static Local generatorParameter(Body inner, int index) {
        inner.code.load(inner.frame);
        inner.code.integer(index);
        inner.invoke(FlowEntry.GENERATOR_PARAMETER);
        Local local = inner.code.newLocal(Local.Kind.OBJECT);
        inner.code.store(local);
        return local;
    }

    private void writeGenerator(CodeObject object, List<String> parameters, Consumer<Body> content) {
        Body inner = generatorBody(b.unit, object);
        inner.beginFunction();
        for (int i = 0; i < parameters.size(); i++) {
            inner.places.bindLocal(parameters.get(i), generatorParameter(inner, i));
        }
        begin(inner, parameters);
        content.accept(inner);
        inner.finish();
        finishGenerator(inner, parameters);
    }

    private static void finishGenerator(Body inner, List<String> parameters) {
        CodeObject object = inner.object;
        Code code = inner.code;
        int slots = new GeneratorPass(object.owner.name, code.node, inner.function.index(), FlowEntry.YIELD,
                FlowEntry.YIELD_DELEGATED).transform();
        object.owner.add(code.node);
        int shape = object.handles ? slots : slots | PLAIN_FRAME;
        object.owner.add(generatorMaker(object, parameters, shape).node);
        object.owner.reserve(code.instructionCount() + parameters.size() * 4);
    }

    /** The function that a call of a generator function runs: it only makes the generator. */
    private static Code generatorMaker(CodeObject object, List<String> parameters, int slots) {
        boolean array = parameters.size() > MAX_DIRECT_PARAMETERS;
        Code code = new Code(object.javaName, descriptor(array, parameters.size()), object.positions);
        code.line(object.firstLine);
        Local function = code.newLocal(Local.Kind.FUNCTION);
        code.invoke(FlowEntry.ENTER);
        code.load(function);
        if (array) {
            code.load(code.newLocal(Local.Kind.ARRAY));
        } else {
            code.array(parameters.size(), _ -> code.load(code.newLocal(Local.Kind.OBJECT)));
        }
        code.integer(slots);
        code.invoke(FlowEntry.MAKE_GENERATOR);
        code.op(Opcodes.ARETURN);
        return code;
    }
}
