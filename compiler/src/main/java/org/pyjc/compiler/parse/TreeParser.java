package org.pyjc.compiler.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.pyjc.compiler.ast.Mod;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.compiler.parse.build.AstBuilder;
import org.pyjc.compiler.parse.build.Rejected;
import org.pyjc.compiler.parse.diagnose.SyntaxDiagnoser;
import org.pyjc.grammar.FailFast;
import org.pyjc.grammar.InputKind;
import org.pyjc.grammar.PythonLexer;
import org.pyjc.grammar.PythonParser;
import org.pyjc.grammar.TokenArray;

/**
 * Runs the generated parser and the tree's builder over one source, statement by statement, so that what the parser
 * leaves behind is garbage at once.
 *
 * <p>Every choice of the grammar depends on two tokens at most, so that SLL prediction is exact.
 *
 * <p>Thread safety: none, one parse uses it.
 */
final class TreeParser {

    private final SourceText source;
    private final TokenArray tokens;
    private final PythonParser parser;
    private final AstBuilder builder;
    /** The token at which the statement begins that is being parsed. */
    private int start;
    /** The token at which the statement before it begins, of which an {@code elif} may be thought a part. */
    private int previous;

    TreeParser(SourceText text, ParseOptions options, SyntaxDiagnoser.Mode mode) {
        this.source = mode == SyntaxDiagnoser.Mode.MODULE ? text : text.asGiven();
        this.tokens = TokenArray.read(source.stream(), kind(mode, options));
        this.parser = new PythonParser(tokens);
        parser.removeErrorListeners();
        parser.setErrorHandler(new FailFast());
        parser.setBuildParseTree(false);
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        this.builder = new AstBuilder(source, tokens, options);
    }

    Mod.Module module() {
        List<Stmt> statements = new ArrayList<>();
        while (tokens.LA(1) != Token.EOF) {
            previous = start;
            start = tokens.index();
            builder.statement(parser.statement(), statements);
        }
        return new Mod.Module(Collections.unmodifiableList(statements), List.of());
    }

    Mod.Expression expression() {
        return new Mod.Expression(builder.wholeExpression(parser.expressionOnly().value));
    }

    Mod.FunctionType functionType() {
        return builder.functionType(parser.functionType());
    }

    Mod.Interactive interactive() {
        List<Stmt> statements = new ArrayList<>();
        boolean simple = builder.statement(parser.statement(), statements);
        if (simple) {
            requireBlank(tokens.LT(-1).end());
        } else if (tokens.LA(1) != PythonLexer.NEWLINE || tokens.LA(2) != Token.EOF) {
            throw Rejected.here();
        }
        return new Mod.Interactive(Collections.unmodifiableList(statements));
    }

    /** Compare CPython Parser/pegen.c: {@code bad_single_statement}. */
    private void requireBlank(int offset) {
        String text = source.text();
        boolean comment = false;
        for (int i = offset; i < text.length(); i++) {
            char c = text.charAt(i);
            comment = c != '\n' && (comment || c == '#');
            if (!comment && c != ' ' && c != '\t' && c != '\n' && c != '\f') {
                throw SyntaxDiagnoser.errorAt(source, tokens, tokens.index() - 1,
                        "multiple statements found while compiling a single statement");
            }
        }
    }

    private static InputKind kind(SyntaxDiagnoser.Mode mode, ParseOptions options) {
        return mode != SyntaxDiagnoser.Mode.INTERACTIVE ? InputKind.WHOLE
                : options.dontImplyDedent() ? InputKind.UNFINISHED : InputKind.INTERACTIVE;
    }

    /** Finds the error in a source that was refused. */
    PySyntaxError diagnose(SyntaxDiagnoser.Mode mode, ParseOptions options) {
        ParseOptions current = new ParseOptions(options.warnings(), options.allowIncompleteInput(),
                options.dontImplyDedent(), builder.barryAsFlufl());
        return SyntaxDiagnoser.diagnose(source, tokens, previous, mode, current);
    }
}
