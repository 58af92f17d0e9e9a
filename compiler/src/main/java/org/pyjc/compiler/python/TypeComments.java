package org.pyjc.compiler.python;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pyjc.compiler.ast.Arg;
import org.pyjc.compiler.ast.Arguments;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Literal;
import org.pyjc.compiler.ast.Mod;
import org.pyjc.compiler.ast.Node;
import org.pyjc.compiler.ast.NodeFields;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.compiler.ast.TypeIgnore;
import org.pyjc.compiler.ast.WithItem;
import org.pyjc.compiler.parse.PySyntaxError;
import org.pyjc.compiler.parse.SourceText;
import org.pyjc.compiler.scope.ScopeErrors;

/**
 * Finds the type comments of a source and the nodes that they belong to, for {@code ast.parse(…, type_comments=True)}.
 * Compare CPython tokenizer.c: tok_get_normal_mode, and the places of TYPE_COMMENT in python.gram.
 *
 * <pre>
 * for a in []:  # type: int      ->   the For has the type comment "int"
 *     pass      # type: ignore   ->   TypeIgnore(2, "")
 * </pre>
 *
 * <p>Thread safety: one search, one thread.
 */
final class TypeComments {
    private final SourceText source;
    private final String text;
    /** The strings of the source, from start to end: what looks like a comment there is none. */
    private final TreeMap<Integer, Integer> strings = new TreeMap<>();
    /** The comments that no node has taken yet, by offset. */
    private final TreeMap<Integer, String> comments = new TreeMap<>();
    private final List<TypeIgnore> ignores = new ArrayList<>();
    private final Map<Node, String> byNode = new IdentityHashMap<>();

    private TypeComments(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    /** The type comments of a tree; a syntax error when one stands where none may. */
    static TypeComments of(Mod tree, SourceText source) {
        TypeComments out = new TypeComments(source);
        out.findStrings(tree);
        for (int line = 1; line <= source.lineCount(); line++) {
            out.findComment(line);
        }
        out.attach(tree);
        if (!out.comments.isEmpty()) {
            throw out.error(out.comments.firstKey(), "invalid syntax");
        }
        return out;
    }

    /** The comment of a node, null when it has none. */
    String get(Node node) {
        return byNode.get(node);
    }

    List<TypeIgnore> ignores() {
        return ignores;
    }

    private PySyntaxError error(int offset, String message) {
        int line = source.lineOf(offset);
        int column = source.byteColumn(line, offset);
        return ScopeErrors.at(source, new Span(line, column, line, column), message);
    }

    // ---- comments ----

    private void findStrings(Node node) {
        if (node instanceof Expr.JoinedStr || node instanceof Expr.TemplateStr
                || node instanceof Expr.Constant c && (c.value() instanceof Literal.Str || c.value() instanceof Literal.Bytes)) {
            strings.merge(start(node), end(node), Math::max);
        }
        children(node).forEach(this::findStrings);
    }

    private static List<Node> children(Node node) {
        List<Node> out = new ArrayList<>();
        for (NodeFields.Field field : NodeFields.of(node.getClass()).fields()) {
            Object value = field.get(node);
            if (value instanceof Node child) {
                out.add(child);
            } else if (value instanceof List<?> list) {
                list.forEach(each -> {
                    if (each instanceof Node child) {
                        out.add(child);
                    }
                });
            }
        }
        return out;
    }

    private int start(Node node) {
        return offset(node.span().lineno(), node.span().colOffset());
    }

    private int end(Node node) {
        return offset(node.span().endLineno(), node.span().endColOffset());
    }

    private int offset(int line, int byteColumn) {
        int start = source.lineStart(line);
        return text.offsetByCodePoints(start, source.charColumn(line, byteColumn));
    }

    private void findComment(int line) {
        int end = Math.max(source.lineStart(line), source.lineStart(line + 1) - 1);
        int at = text.indexOf('#', source.lineStart(line));
        while (at >= 0 && at < end && isInString(at)) {
            at = text.indexOf('#', at + 1);
        }
        if (at < 0 || at >= end) {
            return;
        }
        int type = blanks(at + 1);
        if (!text.startsWith("type:", type)) {
            return;
        }
        String comment = text.substring(blanks(type + 5), end);
        if (isIgnore(comment)) {
            ignores.add(new TypeIgnore(line, comment.substring("ignore".length())));
        } else {
            comments.put(at, comment);
        }
    }

    private boolean isInString(int offset) {
        Map.Entry<Integer, Integer> before = strings.floorEntry(offset);
        return before != null && offset < before.getValue();
    }

    private int blanks(int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private static boolean isIgnore(String comment) {
        if (!comment.startsWith("ignore")) {
            return false;
        }
        char next = comment.length() == 6 ? ' ' : comment.charAt(6);
        return next < 128 && !Character.isLetterOrDigit(next);
    }

    // ---- places ----

    private void attach(Node node) {
        switch (node) {
            case Stmt.Assign s -> take(s, end(s), text.length(), "");
            case Stmt.For s -> take(s, end(s.iter()), start(s.body().getFirst()), ":");
            case Stmt.AsyncFor s -> take(s, end(s.iter()), start(s.body().getFirst()), ":");
            case Stmt.With s -> take(s, end(last(s.items())), start(s.body().getFirst()), ":");
            case Stmt.AsyncWith s -> take(s, end(last(s.items())), start(s.body().getFirst()), ":");
            case Stmt.FunctionDef s -> function(s, s.args(), start(s.body().getFirst()));
            case Stmt.AsyncFunctionDef s -> function(s, s.args(), start(s.body().getFirst()));
            default -> { }
        }
        children(node).forEach(this::attach);
    }

    private static Expr last(List<WithItem> items) {
        WithItem item = items.getLast();
        return item.optionalVars() != null ? item.optionalVars() : item.contextExpr();
    }

    /** Gives a node the comment that follows its head, which ends with {@code mark}, on the same line. */
    private void take(Node node, int from, int to, String mark) {
        Integer at = comments.ceilingKey(from);
        if (at == null || at >= to) {
            return;
        }
        String between = text.substring(from, at).strip();
        if (mark.isEmpty() ? between.isEmpty() && source.lineOf(at) == source.lineOf(from) : endsLine(at, mark)) {
            byNode.put(node, comments.remove(at));
        }
    }

    private boolean endsLine(int comment, String mark) {
        return text.substring(source.lineStart(source.lineOf(comment)), comment).strip().endsWith(mark);
    }

    private void function(Node node, Arguments args, int body) {
        List<Arg> all = new ArrayList<>(args.posonlyargs());
        all.addAll(args.args());
        int defaults = all.size() - args.defaults().size();
        for (int i = 0; i < all.size(); i++) {
            argument(all.get(i), i < defaults ? null : args.defaults().get(i - defaults), body);
        }
        argument(args.vararg(), null, body);
        for (int i = 0; i < args.kwonlyargs().size(); i++) {
            argument(args.kwonlyargs().get(i), args.kwDefaults().get(i), body);
        }
        argument(args.kwarg(), null, body);
        head(node, body);
    }

    private void argument(Arg arg, Expr value, int body) {
        if (arg == null) {
            return;
        }
        int from = end(value == null ? arg : value);
        Integer at = comments.ceilingKey(from);
        if (at != null && at < body) {
            String between = text.substring(from, at).strip();
            if (between.isEmpty() || between.equals(",")) {
                byNode.put(arg, comments.remove(at));
            }
        }
    }

    /** A function's own comment stands behind its colon, or alone on the next line. */
    private void head(Node node, int body) {
        for (Integer at = comments.ceilingKey(start(node)); at != null && at < body; at = comments.higherKey(at)) {
            boolean alone = text.substring(source.lineStart(source.lineOf(at)), at).isBlank();
            if (!alone && !endsLine(at, ":")) {
                return;
            }
            if (byNode.containsKey(node)) {
                throw error(at, "Cannot have two type comments on def");
            }
            byNode.put(node, comments.remove(at));
        }
    }
}
