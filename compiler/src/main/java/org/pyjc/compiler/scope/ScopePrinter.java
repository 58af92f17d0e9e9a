package org.pyjc.compiler.scope;

/**
 * Prints scopes, inner ones indented, with how each name is resolved.
 *
 * <pre>
 * def f(a):                      MODULE top
 *     return lambda: a     ->        f: LOCAL
 *                                    FUNCTION f
 *                                        a: CELL
 *                                        FUNCTION &lt;lambda&gt;
 *                                            a: FREE
 * </pre>
 *
 * <p>Thread safety: stateless.
 */
public final class ScopePrinter {
    private static final String STEP = "    ";

    private ScopePrinter() {}

    public static String dump(ScopeInfo scopes) {
        StringBuilder out = new StringBuilder();
        print(scopes.top(), "", out);
        return out.toString();
    }

    private static void print(Scope scope, String indent, StringBuilder out) {
        out.append(indent).append(scope.kind()).append(' ').append(scope.name());
        if (scope.parent() != null) {
            out.append(", line ").append(scope.span().lineno());
        }
        out.append(scope.isGenerator() ? ", generator" : "").append(scope.isCoroutine() ? ", coroutine" : "")
                .append(scope.isInlined() ? ", inlined" : "").append('\n');
        String inner = indent + STEP;
        for (String name : scope.symbols().keySet()) {
            out.append(inner).append(name).append(": ").append(scope.binding(name)).append('\n');
        }
        scope.children().forEach(each -> print(each, inner, out));
    }
}
