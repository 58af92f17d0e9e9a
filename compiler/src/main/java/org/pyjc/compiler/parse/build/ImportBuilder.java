package org.pyjc.compiler.parse.build;

import java.util.List;
import org.antlr.v4.runtime.Token;
import org.pyjc.compiler.ast.Alias;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.grammar.PythonLexer;
import org.pyjc.grammar.PythonParser.DottedNameContext;
import org.pyjc.grammar.PythonParser.FromImportStatementContext;
import org.pyjc.grammar.PythonParser.ImportStatementContext;
import org.pyjc.grammar.PythonParser.ImportedModuleContext;
import org.pyjc.grammar.PythonParser.ImportedNameContext;

/**
 * {@code import} and {@code from ... import}.
 *
 * <p>Thread safety: none, one parse uses it.
 */
final class ImportBuilder {

    private final AstBuilder ast;

    ImportBuilder(AstBuilder ast) {
        this.ast = ast;
    }

    Stmt build(ImportStatementContext context, Span span) {
        return new Stmt.Import(Lists.map(context.names, this::module), span);
    }

    private Alias module(ImportedModuleContext context) {
        return new Alias(dotted(context.name), Names.orNull(context.alias), ast.spans.of(context));
    }

    private static String dotted(DottedNameContext context) {
        if (context.parts.size() == 1) {
            return Names.of(context.parts.get(0));
        }
        StringBuilder name = new StringBuilder();
        for (Token part : context.parts) {
            name.append(name.isEmpty() ? "" : ".").append(Names.of(part));
        }
        return name.toString();
    }

    Stmt build(FromImportStatementContext context, Span span) {
        int level = level(context);
        Rejected.unless(level > 0 || context.module != null);
        String module = context.module == null ? null : dotted(context.module);
        List<Alias> names = context.star == null ? Lists.map(context.names, this::name)
                : List.of(new Alias("*", null, ast.spans.of(context.star)));
        if (level == 0 && "__future__".equals(module)) {
            future(names);
        }
        return new Stmt.ImportFrom(module, names, level, span);
    }

    private int level(FromImportStatementContext context) {
        int level = 0;
        Token token = ast.spans.after(context.start);
        while (token.getType() == PythonLexer.DOT || token.getType() == PythonLexer.ELLIPSIS) {
            level += token.getType() == PythonLexer.DOT ? 1 : 3;
            token = ast.spans.after(token);
        }
        return level;
    }

    private Alias name(ImportedNameContext context) {
        return new Alias(Names.of(context.name), Names.orNull(context.alias), ast.spans.of(context));
    }

    private void future(List<Alias> names) {
        for (Alias alias : names) {
            if (alias.name().equals("barry_as_FLUFL")) {
                ast.setBarryAsFlufl();
            }
        }
    }
}
