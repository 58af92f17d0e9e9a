package org.pyjc.compiler.parse.diagnose;

/** The kinds of expression that messages tell apart, with CPython's names for them, and a few helpers. */
enum NodeKind {
    Name("name"), Constant("literal"), Attribute("attribute"), Subscript("subscript"), Starred("starred"),
    List("list"), Tuple("tuple"), Lambda("lambda"), Call("function call"), BoolOp("expression"),
    BinOp("expression"), UnaryOp("expression"), GeneratorExp("generator expression"), Yield("yield expression"),
    Await("await expression"), ListComp("list comprehension"), SetComp("set comprehension"),
    DictComp("dict comprehension"), Dict("dict literal"), Set("set display"), JoinedStr("f-string expression"),
    TemplateStr("t-string expression"), Compare("comparison"), IfExp("conditional expression"),
    NamedExpr("named expression"), Slice("slice"),
    /** All arguments of a call. */
    Args(null),
    /** {@code name=value} in a call. */
    Keyword(null),
    /** {@code **value} in a call. */
    Mapping(null),
    /** A comparison's {@code in} and its right side. */
    In(null);

    private final String text;

    NodeKind(String text) {
        this.text = text;
    }

    /** The name in messages. Compare CPython Parser/pegen.c: {@code _PyPegen_get_expr_name}. */
    String text() {
        return text;
    }
}
