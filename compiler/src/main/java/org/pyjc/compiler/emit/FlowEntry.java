package org.pyjc.compiler.emit;

import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.exc.ExceptStar;
import org.pyjc.runtime.exc.Handlers;
import org.pyjc.runtime.exc.LiveFrames;
import org.pyjc.runtime.exc.PyFrame;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.Raise;
import org.pyjc.runtime.exc.Tracebacks;
import org.pyjc.runtime.gen.Async;
import org.pyjc.runtime.gen.GeneratorFrame;
import org.pyjc.runtime.gen.Generators;
import org.pyjc.runtime.ops.Folds;
import org.pyjc.runtime.ops.Matching;
import org.pyjc.runtime.ops.Printing;
import org.pyjc.runtime.ops.TypeParameters;
import org.pyjc.runtime.ops.Withs;
import org.pyjc.runtime.thread.Interrupts;
import org.pyjc.runtime.thread.Recursion;
import org.pyjc.runtime.trace.Jumps;
import org.pyjc.runtime.trace.Tracing;

/** Entry points of exceptions, context managers, generators, pattern matching and type parameters. */
public enum FlowEntry implements Entry {
    POLL(Interrupts.class, "poll", void.class),
    ENTER(Recursion.class, "enter", void.class),
    UNWIND(Tracebacks.class, "unwind", Throwable.class, Throwable.class, PyFunction.class, int.class),
    UNWIND_FOLD(Folds.class, "unwind", Throwable.class, Throwable.class, PyFunction.class, PyCode.class, int.class),
    UNWIND_FRAME(LiveFrames.class, "unwind", Throwable.class, Throwable.class, PyFunction.class, int.class, PyFrame.class),
    FRAME_ENTER(LiveFrames.class, "enter", PyFrame.class, PyFunction.class, Object[].class),
    FRAME_OF_GENERATOR(GeneratorFrame.class, "enter", PyFrame.class, GeneratorFrame.class, Object[].class),
    FRAME_YIELD(LiveFrames.class, "yielded", Object.class, Object.class, PyFrame.class, int.class),
    FRAME_BODY(LiveFrames.class, "body", PyFrame.class),
    FRAME_CURRENT(LiveFrames.class, "current", PyFrame.class),
    TRACE_LINE(Tracing.class, "line", void.class, PyFrame.class, int.class),
    TRACE_STATEMENT(Tracing.class, "statement", boolean.class, PyFrame.class, int.class, int.class, String.class),
    TRACE_EXHAUSTED(Tracing.class, "exhausted", void.class, PyFrame.class, Object.class),
    TRACE_LOOP(Tracing.class, "looped", void.class, PyFrame.class, int.class, int.class, int.class),
    JUMP_TARGET(Jumps.class, "target", int.class, PyFrame.class),
    JUMP_NOWHERE(Jumps.class, "nowhere", PyException.class, PyFrame.class),
    FRAME_LEAVE(LiveFrames.class, "leave", Object.class, Object.class, PyFrame.class, int.class),
    CAUGHT(Handlers.class, "caught", PyBaseException.class, Throwable.class, PyFunction.class, int.class),
    PUSH(Handlers.class, "push", PyBaseException.class, PyBaseException.class),
    POP(Handlers.class, "pop", void.class, PyBaseException.class),
    UNWIND_HANDLER(Handlers.class, "unwind", Throwable.class, Throwable.class, PyFunction.class, int.class,
            PyBaseException.class),
    POP_FINALLY(Handlers.class, "popFinally", void.class, PyBaseException.class, PyBaseException.class),
    UNWIND_FINALLY(Handlers.class, "unwindFinally", Throwable.class, Throwable.class, PyFunction.class, int.class,
            PyBaseException.class, PyBaseException.class),
    MATCHES(Handlers.class, "matches", boolean.class, PyBaseException.class, Object.class),
    RETHROW(Handlers.class, "rethrow", Throwable.class, PyBaseException.class),
    RERAISE(Handlers.class, "reraise", PyException.class),
    RAISE(Raise.class, "raise", PyException.class, Object.class),
    RAISE_FROM(Raise.class, "raiseFrom", PyException.class, Object.class, Object.class),
    ASSERTION(Raise.class, "assertion", PyException.class),
    ASSERTION_MESSAGE(Raise.class, "assertion", PyException.class, Object.class),

    STAR_BEGIN(ExceptStar.class, "begin", Object.class, PyBaseException.class),
    STAR_MATCH(ExceptStar.class, "match", PyBaseException.class, Object.class, Object.class),
    STAR_RAISED(ExceptStar.class, "raised", void.class, Object.class, PyBaseException.class),
    STAR_FINISH(ExceptStar.class, "finish", Throwable.class, Object.class),

    WITH_EXIT(Withs.class, "exitOf", Object.class, Object.class),
    WITH_ENTER(Withs.class, "enter", Object.class, Object.class),
    WITH_ENTER_METHOD(Withs.class, "enterOf", Object.class, Object.class),
    WITH_LEAVE(Withs.class, "leave", void.class, Object.class),
    WITH_HANDLE_CAUGHT(Withs.class, "handle", Throwable.class, PyBaseException.class, Object.class),
    WITH_HANDLE(Withs.class, "handle", Throwable.class, Throwable.class, PyFunction.class, int.class, Object.class),
    ASYNC_WITH_EXIT(Withs.class, "asyncExitOf", Object.class, Object.class),
    ASYNC_WITH_ENTER(Withs.class, "asyncEnter", Object.class, Object.class),
    ASYNC_WITH_LEAVE(Withs.class, "asyncLeave", Object.class, Object.class),
    ASYNC_WITH_HANDLE(Withs.class, "asyncHandle", Object.class, Object.class, PyBaseException.class),

    MAKE_GENERATOR(Generators.class, "make", Object.class, PyFunction.class, Object[].class, int.class),
    GENERATOR_FUNCTION(GeneratorFrame.class, "function", PyFunction.class, GeneratorFrame.class),
    GENERATOR_PARAMETER(GeneratorFrame.class, "parameter", Object.class, GeneratorFrame.class, int.class),
    GENERATOR_RESUMED(GeneratorFrame.class, "resumed", Object.class, GeneratorFrame.class, Object.class),
    GENERATOR_RETURN(GeneratorFrame.class, "finish", Object.class, Object.class, GeneratorFrame.class),
    GENERATOR_SHARED(GeneratorFrame.class, "shared", Object[].class, GeneratorFrame.class),
    PART_FRAME(GeneratorFrame.class, "part", GeneratorFrame.class, GeneratorFrame.class, Object[].class, int.class),
    PART_RESUMED(GeneratorFrame.class, "resumePart", void.class, GeneratorFrame.class, GeneratorFrame.class),
    PART_EXIT(GeneratorFrame.class, "exitOfPart", int.class, GeneratorFrame.class),
    YIELD(Generators.class, "yieldMarker", Object.class, Object.class),
    YIELD_DELEGATED(Generators.class, "delegateMarker", Object.class, Object.class),
    YIELD_FROM_ITER(Generators.class, "delegateIter", Object.class, GeneratorFrame.class, Object.class),
    AWAIT_ITER(Async.class, "awaitIter", Object.class, Object.class),
    STEP(Generators.class, "step", Object.class, GeneratorFrame.class, Object.class, Object.class),
    STEP_ASYNC_FOR(Async.class, "stepAnext", Object.class, GeneratorFrame.class, Object.class, Object.class),
    TAKE_RESULT(GeneratorFrame.class, "takeResult", Object.class, GeneratorFrame.class),
    AITER(Async.class, "aiter", Object.class, Object.class),
    ANEXT(Async.class, "anext", Object.class, Object.class),
    ASYNC_YIELD(Async.class, "wrapYield", Object.class, Object.class),

    MATCH_SEQUENCE(Matching.class, "isSequence", boolean.class, Object.class),
    MATCH_MAPPING(Matching.class, "isMapping", boolean.class, Object.class),
    MATCH_LENGTH(Matching.class, "hasLength", boolean.class, Object.class, int.class),
    MATCH_MIN_LENGTH(Matching.class, "hasMinLength", boolean.class, Object.class, int.class),
    MATCH_ITEM(Matching.class, "item", Object.class, Object.class, int.class),
    MATCH_ITEM_FROM_END(Matching.class, "itemFromEnd", Object.class, Object.class, int.class),
    MATCH_REST(Matching.class, "rest", Object.class, Object.class, int.class, int.class),
    MATCH_KEYS(Matching.class, "keys", Object[].class, Object.class, Object[].class),
    MATCH_REMAINING(Matching.class, "remaining", Object.class, Object.class, Object[].class),
    MATCH_CLASS(Matching.class, "classAttributes", Object[].class, Object.class, Object.class, int.class,
            String[].class),

    DISPLAY(Printing.class, "display", void.class, Object.class),

    TYPE_VAR(TypeParameters.class, "typeVar", Object.class, PyFunction.class, String.class, Object.class,
            Object.class),
    PARAM_SPEC(TypeParameters.class, "paramSpec", Object.class, PyFunction.class, String.class),
    TYPE_VAR_TUPLE(TypeParameters.class, "typeVarTuple", Object.class, PyFunction.class, String.class),
    TYPE_DEFAULT(TypeParameters.class, "withDefault", Object.class, Object.class, Object.class),
    FUNCTION_TYPE_PARAMS(TypeParameters.class, "setFunctionTypeParams", Object.class, Object.class, Object.class),
    GENERIC_BASE(TypeParameters.class, "genericBase", Object.class, PyFunction.class, Object.class),
    TYPE_ALIAS(TypeParameters.class, "alias", Object.class, PyFunction.class, String.class, Object.class,
            Object.class),
    ANNOTATIONS_FORMAT(TypeParameters.class, "checkFormat", void.class, Object.class),
    CONDITIONAL_ANNOTATION(TypeParameters.class, "isIn", boolean.class, Object.class, Object.class);

    private final EntryPoint point;

    FlowEntry(Class<?> owner, String name, Class<?> result, Class<?>... parameters) {
        this.point = EntryPoint.of(owner, name, result, parameters);
    }

    @Override
    public EntryPoint point() {
        return point;
    }
}
