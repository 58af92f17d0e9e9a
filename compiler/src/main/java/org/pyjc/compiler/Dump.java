package org.pyjc.compiler;

import java.io.PrintWriter;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.util.TraceClassVisitor;
import org.pyjc.compiler.ast.AstPrinter;
import org.pyjc.compiler.parse.SourceText;
import org.pyjc.compiler.parse.TokenPrinter;
import org.pyjc.compiler.scope.ScopePrinter;

/** Prints what the stages of the {@link Pipeline} make. Thread safety: stateless. */
public final class Dump {
    private Dump() {
    }

    /** The stages, in their order. */
    public enum Stage { tokens, ast, scopes, facts, bytecode }

    /** Prints one stage. */
    public static void print(Stage stage, SourceText source, CompileOptions options, PrintWriter out) {
        switch (stage) {
            case tokens -> out.print(TokenPrinter.dump(source));
            case ast -> out.println(AstPrinter.dump(Pipeline.parse(source, options), true));
            case scopes -> out.print(ScopePrinter.dump(Pipeline.scopes(source, options)));
            case facts -> out.print(Pipeline.describeFacts(source, options));
            case bytecode -> Pipeline.compile(source, options).classes().values()
                    .forEach(each -> new ClassReader(each).accept(new TraceClassVisitor(out), 0));
        }
    }
}
