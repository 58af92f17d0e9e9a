package org.pyjc.compiler.driver;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pyjc.compiler.CompileOptions;
import org.pyjc.compiler.Dump;
import org.pyjc.compiler.parse.PySyntaxError;
import org.pyjc.compiler.parse.SourceText;

/** {@code pyjc dump}: what the stages of the compiler make of a file. Stateless. */
final class DumpCommand {
    private DumpCommand() {}

    static int run(Dump.Stage stage, Path file) {
        try {
            SourceText text = SourceText.ofFile(Files.readAllBytes(file), file.toString());
            PrintWriter out = new PrintWriter(System.out, true);
            Dump.print(stage, text, CompileOptions.module("py/" + stem(file), file.getFileName().toString()), out);
            out.flush();
            return 0;
        } catch (PySyntaxError e) {
            throw new Commands.Failure(1, Messages.of(file, e), e);
        } catch (IOException e) {
            throw new Commands.Failure(2, file + ": cannot be read: " + Messages.reason(e), e);
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".py") ? name.substring(0, name.length() - 3) : name;
    }
}
