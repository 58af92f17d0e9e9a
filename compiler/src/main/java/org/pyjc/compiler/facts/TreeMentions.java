package org.pyjc.compiler.facts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Mod;
import org.pyjc.compiler.ast.Node;
import org.pyjc.compiler.ast.NodeFields;
import org.pyjc.compiler.parse.SourceText;

/**
 * A text with the names of a tree that comes without one, each in its line, for {@link FrameMentions}: {@code compile} of a tree that
 * Python code made. Thread safety: one tree, one thread.
 */
public final class TreeMentions {
    private final Map<Integer, StringBuilder> lines = new TreeMap<>();

    private TreeMentions() {}

    /** The source itself when it has a text. */
    public static SourceText of(Mod tree, SourceText source) {
        if (!source.text().isEmpty()) {
            return source;
        }
        TreeMentions mentions = new TreeMentions();
        mentions.add(tree);
        StringBuilder text = new StringBuilder();
        int line = 1;
        for (Map.Entry<Integer, StringBuilder> each : mentions.lines.entrySet()) {
            text.append("\n".repeat(Math.max(0, each.getKey() - line))).append(each.getValue());
            line = Math.max(line, each.getKey());
        }
        return SourceText.of(text.toString(), source.filename());
    }

    private void add(Object value) {
        switch (value) {
            case Node node -> addNode(node);
            case List<?> list -> list.forEach(this::add);
            case null, default -> { }
        }
    }

    /** What an attribute is taken of comes before its name, as in a text. */
    private void addNode(Node node) {
        for (NodeFields.Field field : NodeFields.of(node.getClass()).fields()) {
            if (List.class.isAssignableFrom(field.type()) || Node.class.isAssignableFrom(field.type())) {
                add(field.get(node));
            }
        }
        switch (node) {
            case Expr.Name name -> mention(node, name.id());
            case Expr.Attribute attribute -> mention(node, "." + attribute.attr());
            case Expr.Call call when call.args().isEmpty() -> mention(node, "()");
            default -> { }
        }
    }

    private void mention(Node node, String name) {
        StringBuilder line = lines.computeIfAbsent(node.span().endLineno(), n -> new StringBuilder());
        line.append(Character.isJavaIdentifierStart(name.charAt(0)) ? " " : "").append(name);
    }
}
