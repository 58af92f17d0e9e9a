package org.pyjc.compiler.parse.diagnose;

import java.util.List;
import org.pyjc.compiler.ast.Literal;
import org.pyjc.compiler.parse.PySyntaxError;
import org.pyjc.compiler.parse.PySyntaxError.Kind;
import org.pyjc.compiler.parse.build.LiteralError;
import org.pyjc.compiler.parse.build.LiteralReader;
import org.pyjc.compiler.parse.build.NumberLiterals;
import org.pyjc.compiler.parse.diagnose.Peg.Action;
import org.pyjc.grammar.PythonLexer;
import org.pyjc.grammar.PythonToken;

/**
 * What the error grammar does when it has matched a mistake: messages, and the checks that need more than the grammar.
 *
 * <p>Thread safety: none, one diagnosis uses it.
 */
final class SyntaxChecks {

    private final TokenFeed tokens;
    private final LiteralReader literals;
    private boolean barryAsFlufl;

    SyntaxChecks(TokenFeed tokens, LiteralReader literals, boolean barryAsFlufl) {
        this.tokens = tokens;
        this.literals = literals;
        this.barryAsFlufl = barryAsFlufl;
    }

    // Messages ----------------------------------------------------------------------------------------------------

    /** Throws the error of a mistake. */
    void fail(Action.Fail fail, Node[] slots, int mark) {
        String message = format(fail.message(), fail.names(), slots);
        if (fail.indentation()) {
            throw tokens.places().at(Kind.INDENTATION_ERROR, tokens.last(), message);
        }
        Peg.Place place = fail.place();
        throw switch (place.kind()) {
            case LAST_TOKEN -> tokens.places().at(Kind.SYNTAX_ERROR, tokens.last(), message);
            case NEXT_TOKEN -> {
                tokens.type(mark);
                yield tokens.places().at(Kind.SYNTAX_ERROR, mark, message);
            }
            case RANGE -> range(node(place.from(), fail, slots), node(place.to(), fail, slots), message);
            case TO_LAST_TOKEN -> tokens.places().toLastToken(node(place.from(), fail, slots).first(), message);
        };
    }

    private static Node node(String name, Action.Fail fail, Node[] slots) {
        boolean last = name.endsWith(".last");
        Node node = slots[fail.names().indexOf(last ? name.substring(0, name.length() - 5) : name)];
        return last ? node.last() : node;
    }

    private String format(String message, List<String> names, Node[] slots) {
        String text = message;
        for (int i = 0; i < names.size(); i++) {
            Node node = slots[i];
            String name = names.get(i);
            if (text.contains("{" + name + "}")) {
                text = text.replace("{" + name + "}", nameOf(node));
            }
            if (text.contains("{" + name + "$}")) {
                text = text.replace("{" + name + "$}", tokens.token(node.first()).getText());
            }
            if (text.contains("{" + name + "#}")) {
                text = text.replace("{" + name + "#}", "" + tokens.token(node.first()).getLine());
            }
        }
        return text;
    }

    /** The name of an expression's kind. Compare CPython Parser/pegen.c: {@code _PyPegen_get_expr_name}. */
    private String nameOf(Node node) {
        if (node.kind() != NodeKind.Constant || node.end() != node.first() + 1) {
            return node.kind() == null ? "expression" : node.kind().text();
        }
        return switch (tokens.token(node.first()).getType()) {
            case PythonLexer.NONE -> "None";
            case PythonLexer.TRUE -> "True";
            case PythonLexer.FALSE -> "False";
            case PythonLexer.ELLIPSIS -> "ellipsis";
            default -> node.kind().text();
        };
    }

    private PySyntaxError range(Node from, Node to, String message) {
        return tokens.places().range(from.first(), to.end() - 1, message);
    }

    // Checks ------------------------------------------------------------------------------------------------------

    /** The result of a check: a node, or null when the match does not count. */
    Node check(Action.Check check, Node[] slots, int mark, int start) {
        Node a = slots.length > 0 ? slots[0] : null;
        Node b = slots.length > 1 ? slots[1] : null;
        return switch (check.name()) {
            case "assigned", "stored" -> invalidTarget(a, Targets.Use.STORE);
            case "iterated" -> invalidTarget(a, Targets.Use.ITERATE);
            case "deleted" -> invalidTarget(a, Targets.Use.DELETE);
            case "legacy" -> legacy(a, b);
            case "missing_comma" -> missingComma(a, b, mark);
            case "bound" -> bound(a, slots[1], check.arguments().get(2));
            case "generator_argument" -> generatorArgument(a, b);
            case "positional_after_keyword" -> positionalAfterKeyword(a);
            case "missing_colon" -> missingColon(a);
            case "not_equal" -> notEqual(a);
            case "future_import" -> futureImport(a, start, mark);
            default -> literal(check.name(), slots, start, mark);
        };
    }

    private Node literal(String name, Node[] slots, int start, int mark) {
        Node a = slots[0];
        try {
            return switch (name) {
                case "number" -> number(a);
                case "string" -> string(a);
                case "spec_text" -> specText(a);
                case "formatted" -> formatted(slots, start, mark);
                case "concatenate" -> concatenate(a, start, mark);
                case "conversion" -> conversion(a, slots[1], start, mark);
                case "real" -> part(a, false);
                case "imaginary" -> part(a, true);
                default -> throw new IllegalStateException("no such check: " + name);
            };
        } catch (LiteralError e) {
            throw e.atLiteral() ? tokens.errorAt(a.first(), e.getMessage())
                    : tokens.places().at(Kind.SYNTAX_ERROR, tokens.last(), e.getMessage());
        }
    }

    private Node invalidTarget(Node node, Targets.Use use) {
        Node invalid = Targets.firstInvalid(node, use);
        if (invalid == null) {
            return null;
        }
        String verb = use == Targets.Use.DELETE ? "cannot delete " : "cannot assign to ";
        throw range(invalid, invalid, verb + nameOf(invalid));
    }

    private boolean isLegacy(Node node) {
        if (node.kind() != NodeKind.Name) {
            return false;
        }
        PythonToken token = tokens.token(node.first());
        return token.is("print") || token.is("exec");
    }

    private Node legacy(Node name, Node arguments) {
        if (!isLegacy(name)) {
            return null;
        }
        String text = tokens.token(name.first()).getText();
        throw range(name, arguments, "Missing parentheses in call to '" + text + "'. Did you mean " + text + "(...)?");
    }

    private Node missingComma(Node left, Node right, int mark) {
        if (isLegacy(left) || tokens.depthAfter(mark - 1) == 0) {
            return null;
        }
        throw range(left, right, "invalid syntax. Perhaps you forgot a comma?");
    }

    private Node bound(Node colon, Node bound, String what) {
        String kind = bound.kind() == NodeKind.Tuple ? "constraints" : "bound";
        throw tokens.places().toLastToken(colon.first(), "cannot use " + kind + " with " + what);
    }

    private Node generatorArgument(Node arguments, Node clauses) {
        List<Node> positional = arguments.parts().stream()
                .filter(part -> part.kind() != NodeKind.Keyword && part.kind() != NodeKind.Mapping).toList();
        if (positional.size() <= 1) {
            return null;
        }
        throw range(positional.get(positional.size() - 1), clauses, "Generator expression must be parenthesized");
    }

    private Node positionalAfterKeyword(Node arguments) {
        boolean unpacking = arguments.parts().stream().anyMatch(part -> part.kind() == NodeKind.Mapping);
        throw tokens.places().at(Kind.SYNTAX_ERROR, tokens.last(), unpacking
                ? "positional argument follows keyword argument unpacking"
                : "positional argument follows keyword argument");
    }

    private Node missingColon(Node key) {
        PySyntaxError place = range(key, key, "':' expected after dictionary key");
        throw new PySyntaxError(Kind.SYNTAX_ERROR, place.getMessage(), place.filename(), place.lineno(),
                place.endOffset() - 1, place.text(), place.endLineno(), 0);
    }

    private Node notEqual(Node operator) {
        boolean diamond = tokens.token(operator.first()).is("<>");
        if (barryAsFlufl && !diamond) {
            throw tokens.places().at(Kind.SYNTAX_ERROR, tokens.last(),
                    "with Barry as BDFL, use '<>' instead of '!='");
        }
        return barryAsFlufl == diamond ? operator : null;
    }

    private Node futureImport(Node module, int start, int mark) {
        boolean absolute = module.first() > 0 && tokens.token(module.first() - 1).is("from");
        if (absolute && module.end() == module.first() + 1 && tokens.token(module.first()).is("__future__")) {
            for (int i = module.end(); i < mark; i++) {
                barryAsFlufl |= tokens.token(i).is("barry_as_FLUFL");
            }
        }
        return Node.leaf(null, start, mark);
    }

    // Literals ----------------------------------------------------------------------------------------------------

    /** CPython gives no column, so as not to show thousands of digits. */
    private Node number(Node node) {
        try {
            NumberLiterals.parse(tokens.token(node.first()).getText());
        } catch (LiteralError e) {
            throw tokens.places().line(tokens.token(node.first()).getLine(), e.getMessage());
        }
        return Node.leaf(NodeKind.Constant, node.first(), node.end());
    }

    private Node part(Node node, boolean imaginary) {
        boolean isImaginary =
                NumberLiterals.parse(tokens.token(node.first()).getText()) instanceof Literal.Imaginary;
        if (isImaginary != imaginary) {
            throw tokens.errorAt(node.first(), imaginary ? "imaginary number required in complex literal"
                    : "real number required in complex literal");
        }
        return node;
    }

    private Node string(Node node) {
        literals.read(tokens.token(node.first()));
        return Node.leaf(NodeKind.Constant, node.first(), node.end());
    }

    private boolean isRaw(PythonToken opening) {
        String text = opening.getText();
        return text.indexOf('r') >= 0 || text.indexOf('R') >= 0;
    }

    private Node specText(Node node) {
        int depth = 0;
        int at = node.first() - 1;
        while (depth > 0 || !isOpening(tokens.token(at).getType())) {
            int type = tokens.token(at).getType();
            depth += type == PythonLexer.FSTRING_END || type == PythonLexer.TSTRING_END ? 1
                    : isOpening(type) ? -1 : 0;
            at--;
        }
        PythonToken token = tokens.token(node.first());
        literals.readPart(token, isRaw(tokens.token(at)), token.getLine());
        return node;
    }

    private static boolean isOpening(int type) {
        return type == PythonLexer.FSTRING_START || type == PythonLexer.TSTRING_START;
    }

    /** Reads the text parts of an f- or t-string, now that it is complete. */
    private Node formatted(Node[] slots, int start, int mark) {
        boolean raw = isRaw(tokens.token(start));
        int line = tokens.token(mark - 1).getLine();
        for (Node part : slots[1].children()) {
            PythonToken token = tokens.token(part.first());
            if (token.getType() == PythonLexer.FSTRING_MIDDLE || token.getType() == PythonLexer.TSTRING_MIDDLE) {
                literals.readPart(token, raw, line);
            }
        }
        boolean template = tokens.token(start).getType() == PythonLexer.TSTRING_START;
        return Node.leaf(template ? NodeKind.TemplateStr : NodeKind.JoinedStr, start, mark);
    }

    private Node concatenate(Node strings, int start, int mark) {
        boolean bytes = false;
        boolean text = false;
        boolean formatted = false;
        for (Node part : strings.parts()) {
            formatted |= part.kind() == NodeKind.JoinedStr;
            boolean isBytes = part.kind() == NodeKind.Constant && isBytes(tokens.token(part.first()));
            bytes |= isBytes;
            text |= !isBytes;
        }
        if (bytes && text) {
            throw tokens.places().at(Kind.SYNTAX_ERROR, tokens.last(), "cannot mix bytes and nonbytes literals");
        }
        return Node.leaf(formatted ? NodeKind.JoinedStr : NodeKind.Constant, start, mark);
    }

    private static boolean isBytes(PythonToken token) {
        String text = token.getText();
        char first = Character.toLowerCase(text.charAt(0));
        char second = Character.toLowerCase(text.charAt(1));
        return first == 'b' || first == 'r' && second == 'b';
    }

    private Node conversion(Node bang, Node name, int start, int mark) {
        PythonToken mark1 = tokens.token(bang.first());
        PythonToken token = tokens.token(name.first());
        String letter = stringLetter(bang.first());
        if (token.getStartIndex() != mark1.end()) {
            throw range(bang, name, letter + "-string: conversion type must come right after the exclamation mark");
        }
        if (!token.is("s") && !token.is("r") && !token.is("a")) {
            throw tokens.errorAt(name.first(), letter + "-string: invalid conversion character '" + token.getText()
                    + "': expected 's', 'r', or 'a'");
        }
        return Node.leaf(null, start, mark);
    }

    private String stringLetter(int index) {
        int depth = 0;
        for (int at = index; at >= 0; at--) {
            int type = tokens.token(at).getType();
            if (type == PythonLexer.FSTRING_END || type == PythonLexer.TSTRING_END) {
                depth++;
            } else if (isOpening(type) && depth-- == 0) {
                return type == PythonLexer.TSTRING_START ? "t" : "f";
            }
        }
        return "f";
    }
}
