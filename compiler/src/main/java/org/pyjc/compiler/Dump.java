package org.pyjc.compiler;

import java.io.PrintWriter;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.util.TraceClassVisitor;
import org.pyjc.compiler.ast.AstPrinter;
import org.pyjc.compiler.parse.SourceText;
import org.pyjc.compiler.parse.TokenPrinter;

/** Prints what the stages of the {@link Pipeline} make. Thread safety: stateless. */
public final class Dump {
    private Dump() {
    }

    /** Prints one stage: {@code tokens}, {@code ast} or {@code bytecode}. */
    public static void print(String stage, SourceText source, CompileOptions options, PrintWriter out) {
        if (stage.equals("tokens")) {
            out.print(TokenPrinter.dump(source));
            return;
        }
        if (stage.equals("ast")) {
            out.println(AstPrinter.dump(Pipeline.parse(source, options), true));
            return;
        }
        for (Map.Entry<String, byte[]> each : Pipeline.compile(source, options).classes().entrySet()) {
            new ClassReader(each.getValue()).accept(new TraceClassVisitor(out), 0);
        }
    }
}
