package org.pyjc.compiler.parse.build;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.ExprContext;
import org.pyjc.compiler.ast.Literal;
import org.pyjc.compiler.ast.Operator;
import org.pyjc.compiler.ast.Pattern;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.ast.UnaryOperator;
import org.pyjc.grammar.PythonLexer;
import org.pyjc.grammar.PythonParser.AsPatternContext;
import org.pyjc.grammar.PythonParser.ClosedPatternContext;
import org.pyjc.grammar.PythonParser.GroupPatternContext;
import org.pyjc.grammar.PythonParser.ListPatternContext;
import org.pyjc.grammar.PythonParser.ListedPatternContext;
import org.pyjc.grammar.PythonParser.LiteralPatternContext;
import org.pyjc.grammar.PythonParser.MappingPatternContext;
import org.pyjc.grammar.PythonParser.NamePatternContext;
import org.pyjc.grammar.PythonParser.OpenPatternContext;
import org.pyjc.grammar.PythonParser.PatternArgumentContext;
import org.pyjc.grammar.PythonParser.PatternItemContext;
import org.pyjc.grammar.PythonParser.ValuePatternContext;

/**
 * Patterns of {@code case} (PEP 634).
 *
 * <p>Thread safety: none, one parse uses it.
 */
final class PatternBuilder {

    private final AstBuilder ast;

    PatternBuilder(AstBuilder ast) {
        this.ast = ast;
    }

    /** The pattern of a {@code case}: a comma makes it a sequence. */
    Pattern open(OpenPatternContext context) {
        if (context.list.get(0).stop == context.stop) {
            return single(context.list.get(0));
        }
        return new Pattern.MatchSequence(sequence(context), ast.spans.of(context));
    }

    private Pattern single(ListedPatternContext context) {
        Rejected.unless(context.pattern != null);
        return asPattern(context.pattern);
    }

    private List<Pattern> sequence(OpenPatternContext context) {
        return context == null ? List.of() : Lists.map(context.list, this::listed);
    }

    private Pattern listed(ListedPatternContext context) {
        if (context.pattern != null) {
            return asPattern(context.pattern);
        }
        return new Pattern.MatchStar(captured(context.name), ast.spans.of(context));
    }

    /** The name that a pattern binds, null for the wildcard. */
    private static String captured(Token name) {
        String id = Names.of(name);
        return id.equals("_") ? null : id;
    }

    private Pattern asPattern(AsPatternContext context) {
        List<Pattern> list = Lists.map(context.list, this::closed);
        Pattern pattern = list.get(0);
        if (list.size() > 1) {
            Token last = context.list.get(list.size() - 1).stop;
            pattern = new Pattern.MatchOr(list, ast.spans.of(context.start, last));
        }
        if (context.name == null) {
            return pattern;
        }
        String name = captured(context.name);
        Rejected.unless(name != null);
        return new Pattern.MatchAs(pattern, name, ast.spans.of(context));
    }

    private Pattern closed(ClosedPatternContext context) {
        return switch (context) {
            case ValuePatternContext value -> value(value.value);
            case NamePatternContext name -> named(name);
            case GroupPatternContext group -> group(group);
            case ListPatternContext list -> new Pattern.MatchSequence(sequence(list.patterns), ast.spans.of(list));
            case MappingPatternContext mapping -> mapping(mapping);
            default -> throw Rejected.here();
        };
    }

    private Pattern group(GroupPatternContext context) {
        OpenPatternContext inside = context.patterns;
        if (inside != null && inside.list.get(0).stop == inside.stop && inside.list.get(0).pattern != null) {
            return asPattern(inside.list.get(0).pattern);
        }
        Rejected.unless(inside == null || inside.list.get(0).stop != inside.stop);
        return new Pattern.MatchSequence(sequence(inside), ast.spans.of(context));
    }

    private Pattern value(LiteralPatternContext context) {
        Expr value = literal(context);
        if (context.constant != null) {
            return new Pattern.MatchSingleton(((Expr.Constant) value).value(), value.span());
        }
        return new Pattern.MatchValue(value, ast.spans.of(context));
    }

    private Expr literal(LiteralPatternContext context) {
        if (context.constant != null) {
            Literal value = PrimaryBuilder.constantOf(context.constant.getType());
            return new Expr.Constant(value, null, ast.spans.of(context));
        }
        if (context.text != null) {
            return ast.strings.build(context.text);
        }
        Expr number = number(context.number);
        if (context.minus != null) {
            number = new Expr.UnaryOp(UnaryOperator.USub, number, ast.spans.of(context.minus, context.number));
        }
        return context.sign == null ? number : complex(number, context);
    }

    private Expr.Constant number(Token token) {
        return new Expr.Constant(NumberLiterals.parse(token.getText()), null, ast.spans.of(token));
    }

    private Expr complex(Expr real, LiteralPatternContext context) {
        Expr.Constant imaginary = number(context.imaginary);
        Rejected.unless(imaginary.value() instanceof Literal.Imaginary);
        Rejected.unless(!(number(context.number).value() instanceof Literal.Imaginary));
        Operator op = context.sign.getType() == PythonLexer.PLUS ? Operator.Add : Operator.Sub;
        return new Expr.BinOp(real, op, imaginary, ast.spans.of(context));
    }

    private Pattern named(NamePatternContext context) {
        if (context.call != null) {
            return classPattern(context);
        }
        Span span = ast.spans.of(context);
        if (context.names.size() == 1) {
            return new Pattern.MatchAs(null, captured(context.names.get(0)), span);
        }
        return new Pattern.MatchValue(dotted(context.names), span);
    }

    private Expr dotted(List<Token> names) {
        Token first = names.get(0);
        Expr value = new Expr.Name(Names.of(first), ExprContext.Load, ast.spans.of(first));
        for (Token name : names.subList(1, names.size())) {
            value = new Expr.Attribute(value, Names.of(name), ExprContext.Load, ast.spans.of(first, name));
        }
        return value;
    }

    private Pattern classPattern(NamePatternContext context) {
        List<Pattern> patterns = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Pattern> named = new ArrayList<>();
        for (PatternArgumentContext argument : context.args) {
            if (argument.name != null) {
                names.add(Names.of(argument.name));
                named.add(asPattern(argument.pattern));
            } else {
                Rejected.unless(names.isEmpty());
                patterns.add(asPattern(argument.pattern));
            }
        }
        return new Pattern.MatchClass(dotted(context.names), Lists.frozen(patterns), Lists.frozen(names),
                Lists.frozen(named), ast.spans.of(context));
    }

    private Pattern mapping(MappingPatternContext context) {
        List<Expr> keys = new ArrayList<>();
        List<Pattern> patterns = new ArrayList<>();
        String rest = null;
        for (PatternItemContext item : context.items) {
            Rejected.unless(rest == null);
            if (item.rest != null) {
                rest = captured(item.rest);
                Rejected.unless(rest != null);
            } else {
                keys.add(key(item));
                patterns.add(asPattern(item.pattern));
            }
        }
        return new Pattern.MatchMapping(Lists.frozen(keys), Lists.frozen(patterns), rest, ast.spans.of(context));
    }

    private Expr key(PatternItemContext item) {
        if (item.literal != null) {
            return literal(item.literal);
        }
        Rejected.unless(item.names.size() > 1);
        return dotted(item.names);
    }
}
