package org.pyjc.runtime.module.ast;

/**
 * The abstract grammar of Python 3.14, one line a sum or product: what the classes of the module are made from. After the
 * {@code @} come the attributes that every node of the line has. Source: the documentation of the module ast.
 */
final class Asdl {
    static final String[] LINES = {
        "mod = Module(stmt* body, type_ignore* type_ignores) | Interactive(stmt* body) | Expression(expr "
            + "body) | FunctionType(expr* argtypes, expr returns) @",
        "stmt = FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, "
            + "string? type_comment, type_param* type_params) | AsyncFunctionDef(identifier name, arguments args, "
            + "stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params) | "
            + "ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, "
            + "type_param* type_params) | Return(expr? value) | Delete(expr* targets) | Assign(expr* targets, expr "
            + "value, string? type_comment) | TypeAlias(expr name, type_param* type_params, expr value) | "
            + "AugAssign(expr target, operator op, expr value) | AnnAssign(expr target, expr annotation, expr? "
            + "value, int simple) | For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment) | "
            + "AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment) | While(expr test, "
            + "stmt* body, stmt* orelse) | If(expr test, stmt* body, stmt* orelse) | With(withitem* items, stmt* "
            + "body, string? type_comment) | AsyncWith(withitem* items, stmt* body, string? type_comment) | "
            + "Match(expr subject, match_case* cases) | Raise(expr? exc, expr? cause) | Try(stmt* body, "
            + "excepthandler* handlers, stmt* orelse, stmt* finalbody) | TryStar(stmt* body, excepthandler* "
            + "handlers, stmt* orelse, stmt* finalbody) | Assert(expr test, expr? msg) | Import(alias* names) | "
            + "ImportFrom(identifier? module, alias* names, int? level) | Global(identifier* names) | "
            + "Nonlocal(identifier* names) | Expr(expr value) | Pass | Break | Continue @ lineno col_offset "
            + "end_lineno end_col_offset",
        "expr = BoolOp(boolop op, expr* values) | NamedExpr(expr target, expr value) | BinOp(expr left, "
            + "operator op, expr right) | UnaryOp(unaryop op, expr operand) | Lambda(arguments args, expr body) | "
            + "IfExp(expr test, expr body, expr orelse) | Dict(expr?* keys, expr* values) | Set(expr* elts) | "
            + "ListComp(expr elt, comprehension* generators) | SetComp(expr elt, comprehension* generators) | "
            + "DictComp(expr key, expr value, comprehension* generators) | GeneratorExp(expr elt, comprehension* "
            + "generators) | Await(expr value) | Yield(expr? value) | YieldFrom(expr value) | Compare(expr left, "
            + "cmpop* ops, expr* comparators) | Call(expr func, expr* args, keyword* keywords) | "
            + "FormattedValue(expr value, int conversion, expr? format_spec) | Interpolation(expr value, constant "
            + "str, int conversion, expr? format_spec) | JoinedStr(expr* values) | TemplateStr(expr* values) | "
            + "Constant(constant value, string? kind) | Attribute(expr value, identifier attr, expr_context ctx) | "
            + "Subscript(expr value, expr slice, expr_context ctx) | Starred(expr value, expr_context ctx) | "
            + "Name(identifier id, expr_context ctx) | List(expr* elts, expr_context ctx) | Tuple(expr* elts, "
            + "expr_context ctx) | Slice(expr? lower, expr? upper, expr? step) @ lineno col_offset end_lineno "
            + "end_col_offset",
        "expr_context = Load | Store | Del @",
        "boolop = And | Or @",
        "operator = Add | Sub | Mult | MatMult | Div | Mod | Pow | LShift | RShift | BitOr | BitXor | BitAnd "
            + "| FloorDiv @",
        "unaryop = Invert | Not | UAdd | USub @",
        "cmpop = Eq | NotEq | Lt | LtE | Gt | GtE | Is | IsNot | In | NotIn @",
        "comprehension(expr target, expr iter, expr* ifs, int is_async) @",
        "excepthandler = ExceptHandler(expr? type, identifier? name, stmt* body) @ lineno col_offset "
            + "end_lineno end_col_offset",
        "arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr?* kw_defaults, arg? kwarg, "
            + "expr* defaults) @",
        "arg(identifier arg, expr? annotation, string? type_comment) @ lineno col_offset end_lineno "
            + "end_col_offset",
        "keyword(identifier? arg, expr value) @ lineno col_offset end_lineno end_col_offset",
        "alias(identifier name, identifier? asname) @ lineno col_offset end_lineno end_col_offset",
        "withitem(expr context_expr, expr? optional_vars) @",
        "match_case(pattern pattern, expr? guard, stmt* body) @",
        "pattern = MatchValue(expr value) | MatchSingleton(constant value) | MatchSequence(pattern* patterns) "
            + "| MatchMapping(expr* keys, pattern* patterns, identifier? rest) | MatchClass(expr cls, pattern* "
            + "patterns, identifier* kwd_attrs, pattern* kwd_patterns) | MatchStar(identifier? name) | "
            + "MatchAs(pattern? pattern, identifier? name) | MatchOr(pattern* patterns) @ lineno col_offset "
            + "end_lineno end_col_offset",
        "type_ignore = TypeIgnore(int lineno, string tag) @",
        "type_param = TypeVar(identifier name, expr? bound, expr? default_value) | ParamSpec(identifier name, "
            + "expr? default_value) | TypeVarTuple(identifier name, expr? default_value) @ lineno col_offset "
            + "end_lineno end_col_offset",
    };

    private Asdl() {}
}
