package org.pyjc.compiler.ast;

import java.util.List;

/**
 * Statements, one record a {@code stmt} constructor of CPython's {@code Python.asdl}.
 *
 * <p>{@code Expr} is called {@link ExprStmt} here, because {@link Expr} is the expressions' interface.
 * Fields marked {@code ?} may be null; lists never are, and must not be changed.
 *
 * <p>Thread safety: immutable.
 */
public sealed interface Stmt extends Node {

    /**
     * {@code FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string?
     * type_comment, type_param* type_params)}
     */
    record FunctionDef(
            String name, Arguments args, List<Stmt> body, List<Expr> decoratorList, Expr returns,
            String typeComment, List<TypeParam> typeParams, Span span)
            implements Stmt {
    }

    /**
     * {@code AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns,
     * string? type_comment, type_param* type_params)}
     */
    record AsyncFunctionDef(
            String name, Arguments args, List<Stmt> body, List<Expr> decoratorList, Expr returns,
            String typeComment, List<TypeParam> typeParams, Span span)
            implements Stmt {
    }

    /**
     * {@code ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param*
     * type_params)}
     */
    record ClassDef(
            String name, List<Expr> bases, List<Keyword> keywords, List<Stmt> body,
            List<Expr> decoratorList, List<TypeParam> typeParams, Span span)
            implements Stmt {
    }

    /** {@code Return(expr? value)} */
    record Return(Expr value, Span span) implements Stmt {
    }

    /** {@code Delete(expr* targets)} */
    record Delete(List<Expr> targets, Span span) implements Stmt {
    }

    /** {@code Assign(expr* targets, expr value, string? type_comment)} */
    record Assign(List<Expr> targets, Expr value, String typeComment, Span span) implements Stmt {
    }

    /** {@code TypeAlias(expr name, type_param* type_params, expr value)} */
    record TypeAlias(Expr name, List<TypeParam> typeParams, Expr value, Span span) implements Stmt {
    }

    /** {@code AugAssign(expr target, operator op, expr value)} */
    record AugAssign(Expr target, Operator op, Expr value, Span span) implements Stmt {
    }

    /** {@code AnnAssign(expr target, expr annotation, expr? value, int simple)} */
    record AnnAssign(Expr target, Expr annotation, Expr value, boolean simple, Span span) implements Stmt {
    }

    /** {@code For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)} */
    record For(
            Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse, String typeComment, Span span)
            implements Stmt {
    }

    /** {@code AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)} */
    record AsyncFor(
            Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse, String typeComment, Span span)
            implements Stmt {
    }

    /** {@code While(expr test, stmt* body, stmt* orelse)} */
    record While(Expr test, List<Stmt> body, List<Stmt> orelse, Span span) implements Stmt {
    }

    /** {@code If(expr test, stmt* body, stmt* orelse)} */
    record If(Expr test, List<Stmt> body, List<Stmt> orelse, Span span) implements Stmt {
    }

    /** {@code With(withitem* items, stmt* body, string? type_comment)} */
    record With(List<WithItem> items, List<Stmt> body, String typeComment, Span span) implements Stmt {
    }

    /** {@code AsyncWith(withitem* items, stmt* body, string? type_comment)} */
    record AsyncWith(List<WithItem> items, List<Stmt> body, String typeComment, Span span) implements Stmt {
    }

    /** {@code Match(expr subject, match_case* cases)} */
    record Match(Expr subject, List<MatchCase> cases, Span span) implements Stmt {
    }

    /** {@code Raise(expr? exc, expr? cause)} */
    record Raise(Expr exc, Expr cause, Span span) implements Stmt {
    }

    /** {@code Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)} */
    record Try(
            List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody,
            Span span)
            implements Stmt {
    }

    /** {@code TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)} */
    record TryStar(
            List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody,
            Span span)
            implements Stmt {
    }

    /** {@code Assert(expr test, expr? msg)} */
    record Assert(Expr test, Expr msg, Span span) implements Stmt {
    }

    /** {@code Import(alias* names)} */
    record Import(List<Alias> names, Span span) implements Stmt {
    }

    /** {@code ImportFrom(identifier? module, alias* names, int? level)} */
    record ImportFrom(String module, List<Alias> names, int level, Span span) implements Stmt {
    }

    /** {@code Global(identifier* names)} */
    record Global(List<String> names, Span span) implements Stmt {
    }

    /** {@code Nonlocal(identifier* names)} */
    record Nonlocal(List<String> names, Span span) implements Stmt {
    }

    /** {@code Expr(expr value)} */
    record ExprStmt(Expr value, Span span) implements Stmt {
    }

    /** {@code Pass} */
    record Pass(Span span) implements Stmt {
    }

    /** {@code Break} */
    record Break(Span span) implements Stmt {
    }

    /** {@code Continue} */
    record Continue(Span span) implements Stmt {
    }
}
