package org.pyjc.runtime.annot.processor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles one source with the processor and keeps what javac said. */
final class Compilation {
    /** One error: its line and text. */
    record Error(long line, String message) {}

    final List<Error> errors = new ArrayList<>();

    /** Compiles {@code source} into {@code output}. */
    Compilation(Path source, Path output) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of("-d", output.toString(), "-classpath", System.getProperty("java.class.path"), "-implicit:none", "-g");
        JavaCompiler.CompilationTask task = javac.getTask(null, null, diagnostics, options, null, List.of(new Text(source)));
        task.setProcessors(List.of(new ExposeProcessor()));
        task.call();
        for (Diagnostic<? extends JavaFileObject> d : diagnostics.getDiagnostics()) {
            if (d.getKind() == Diagnostic.Kind.ERROR) {
                errors.add(new Error(d.getLineNumber(), d.getMessage(null)));
            }
        }
    }

    private static final class Text extends SimpleJavaFileObject {
        private final Path path;

        Text(Path path) {
            super(URI.create("string:///" + path.getFileName()), Kind.SOURCE);
            this.path = path;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
            return Files.readString(path);
        }
    }
}
