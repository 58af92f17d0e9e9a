package org.pyjc.compiler.emit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.compiler.ast.TypeParam;
import org.pyjc.compiler.facts.Const;
import org.pyjc.compiler.scope.Scope;

/**
 * Writes type parameters and what has them (PEP 695, 696): an invisible function makes the parameters and the generic
 * function, class or alias. Compare CPython codegen.c: codegen_type_params.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class TypeParamEmitter {
    private final Body b;

    TypeParamEmitter(Body body) {
        this.b = body;
    }

    /** Leaves a generic function. */
    void genericFunction(FunctionEmitter.Definition d) {
        boolean defaults = !d.args().defaults().isEmpty();
        boolean keywordDefaults = d.args().kwDefaults().stream().anyMatch(each -> each != null);
        List<String> parameters = new ArrayList<>();
        if (defaults) {
            parameters.add(".defaults");
        }
        if (keywordDefaults) {
            parameters.add(".kwdefaults");
        }
        CodeObject object = wrapper(d.name(), d.typeParams(), d.firstLine(), b.object.privateName);
        object.argCount = parameters.size();
        b.functions.write(object, parameters, inner -> {
            inner.typeParams.parameters(d.typeParams());
            Local tuple = inner.code.temp();
            inner.code.store(tuple);
            inner.functions.function(d, () -> inner.typeParams.parameter(".defaults", defaults, "[Ljava/lang/Object;"),
                    () -> inner.typeParams.parameter(".kwdefaults", keywordDefaults,
                            "org/pyjc/runtime/types/dict/PyDict"));
            inner.code.load(tuple);
            inner.invoke(FlowEntry.FUNCTION_TYPE_PARAMS);
            inner.code.op(Opcodes.ARETURN);
        });
        callWrapper(object, () -> b.code.array(parameters.size(), i -> {
            if (parameters.get(i).equals(".defaults")) {
                b.functions.defaults(d.args());
            } else {
                b.functions.keywordDefaults(d.args());
            }
        }));
    }

    private void parameter(String name, boolean given, String type) {
        if (given) {
            b.variables.loadRaw(name);
            b.code.cast(type);
        }
    }

    /** Leaves a generic class. */
    void genericClass(Stmt.ClassDef s) {
        CodeObject object = wrapper(s.name(), s.typeParams(), s.span().lineno(), s.name());
        b.functions.write(object, List.of(), inner -> {
            inner.typeParams.parameters(s.typeParams());
            inner.variables.store(".type_params", s.span());
            inner.classes.build(s, () -> {
                inner.code.load(inner.function);
                inner.variables.load(".type_params", s.span(), true);
                inner.at(s.span());
                inner.invoke(FlowEntry.GENERIC_BASE);
            });
            inner.code.op(Opcodes.ARETURN);
        });
        callWrapper(object, () -> b.code.newArray(0, "java/lang/Object"));
    }

    void alias(Stmt.TypeAlias s) {
        if (s.typeParams().isEmpty()) {
            aliasValue(s, () -> b.code.none());
        } else {
            String name = ((Expr.Name) s.name()).id();
            CodeObject object = wrapper(name, s.typeParams(), s.span().lineno(), b.object.privateName);
            b.functions.write(object, List.of(), inner -> {
                inner.typeParams.parameters(s.typeParams());
                Local tuple = inner.code.temp();
                inner.code.store(tuple);
                inner.typeParams.aliasValue(s, () -> inner.code.load(tuple));
                inner.code.op(Opcodes.ARETURN);
            });
            callWrapper(object, () -> b.code.newArray(0, "java/lang/Object"));
        }
        b.assigns.store(s.name());
    }

    private void aliasValue(Stmt.TypeAlias s, Runnable typeParams) {
        String name = ((Expr.Name) s.name()).id();
        b.code.load(b.function);
        b.code.string(name);
        typeParams.run();
        evaluator(name, b.unit.scopes.of(s), s.value());
        b.at(s.span());
        b.invoke(FlowEntry.TYPE_ALIAS);
    }

    private CodeObject wrapper(String name, List<TypeParam> key, int line, String privateName) {
        Scope scope = b.unit.scopes.of(key);
        return b.unit.newCode("<generic parameters of " + name + ">", scope, b.object, line, privateName);
    }

    private void callWrapper(CodeObject object, Runnable arguments) {
        b.functions.make(object, () -> { }, () -> { }, () -> { });
        arguments.run();
        b.invoke(MakeEntry.CALL_TYPE_PARAMETERS);
    }

    /** Makes the type parameters, stores each under its name, and leaves a tuple of them. */
    private void parameters(List<TypeParam> params) {
        checkDefaults(params);
        b.code.array(params.size(), i -> {
            TypeParam param = params.get(i);
            switch (param) {
                case TypeParam.TypeVar p -> typeVar(p);
                case TypeParam.ParamSpec p -> {
                    make(p.name(), p, FlowEntry.PARAM_SPEC);
                    withDefault(p.name(), p.defaultValue());
                    finish(p.name(), p);
                }
                case TypeParam.TypeVarTuple p -> {
                    make(p.name(), p, FlowEntry.TYPE_VAR_TUPLE);
                    withDefault(p.name(), p.defaultValue());
                    finish(p.name(), p);
                }
            }
        });
        b.invoke(MakeEntry.TUPLE);
    }

    private void checkDefaults(List<TypeParam> params) {
        boolean seen = false;
        for (TypeParam param : params) {
            Expr value = switch (param) {
                case TypeParam.TypeVar p -> p.defaultValue();
                case TypeParam.ParamSpec p -> p.defaultValue();
                case TypeParam.TypeVarTuple p -> p.defaultValue();
            };
            if (value != null) {
                seen = true;
            } else if (seen) {
                String name = switch (param) {
                    case TypeParam.TypeVar p -> p.name();
                    case TypeParam.ParamSpec p -> p.name();
                    case TypeParam.TypeVarTuple p -> p.name();
                };
                throw b.error(param.span(), "non-default type parameter '" + name + "' follows default type parameter");
            }
        }
    }

    private void typeVar(TypeParam.TypeVar p) {
        b.code.load(b.function);
        b.code.string(p.name());
        boolean constraints = p.bound() instanceof Expr.Tuple;
        if (p.bound() != null && !constraints) {
            evaluator(p.name(), b.unit.scopes.of(p), p.bound());
        } else {
            b.code.nothing();
        }
        if (constraints) {
            evaluator(p.name(), b.unit.scopes.of(p), p.bound());
        } else {
            b.code.nothing();
        }
        b.at(p.span());
        b.invoke(FlowEntry.TYPE_VAR);
        withDefault(p.name(), p.defaultValue());
        finish(p.name(), p);
    }

    private void make(String name, TypeParam param, FlowEntry entry) {
        b.code.load(b.function);
        b.code.string(name);
        b.at(param.span());
        b.invoke(entry);
    }

    private void withDefault(String name, Expr value) {
        if (value != null) {
            evaluator(name, b.unit.scopes.of(value), value);
            b.invoke(FlowEntry.TYPE_DEFAULT);
        }
    }

    private void finish(String name, TypeParam param) {
        b.code.dup();
        b.variables.store(name, param.span());
    }

    /** Leaves the function that computes a bound, default or alias value when asked. */
    private void evaluator(String name, Scope scope, Expr value) {
        CodeObject object = b.unit.newCode(name, scope, b.object, value.span().lineno(), b.object.privateName);
        object.argCount = 1;
        object.posOnlyCount = 1;
        b.functions.write(object, List.of(".format"), inner -> {
            inner.variables.loadRaw(".format");
            inner.at(value.span());
            inner.invoke(FlowEntry.ANNOTATIONS_FORMAT);
            if (value instanceof Expr.Starred starred) {
                inner.expr(starred.value());
                inner.code.integer(1);
                inner.invoke(MakeEntry.UNPACK);
                inner.code.integer(0);
                inner.code.op(Opcodes.AALOAD);
            } else {
                inner.expr(value);
            }
            inner.code.op(Opcodes.ARETURN);
        });
        b.functions.make(object, this::formatDefault, () -> { }, () -> { });
    }

    /** An evaluator may be called without a format: that of values. */
    private void formatDefault() {
        b.code.array(1, _ -> b.exprs.constant(new Const.Int(BigInteger.ONE)));
    }
}
