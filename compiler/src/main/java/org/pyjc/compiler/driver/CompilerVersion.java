package org.pyjc.compiler.driver;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import org.pyjc.compiler.parse.PythonParser;
import org.pyjc.grammar.PythonLexer;
import org.pyjc.runtime.call.PyCode;

/** What tells one build of the compiler from another: compiled classes are only good for the build that made them. */
final class CompilerVersion {
    static final String ID = stamp(CompilerVersion.class) + stamp(PythonLexer.class) + stamp(PyCode.class) + stamp(PythonParser.class);

    private CompilerVersion() {}

    private static String stamp(Class<?> c) {
        CodeSource source = c.getProtectionDomain().getCodeSource();
        if (source == null) {
            return "?";
        }
        try {
            Path place = Path.of(source.getLocation().toURI());
            File file = place.toFile();
            File stamped = file.isDirectory() ? place.resolve(c.getName().replace('.', '/') + ".class").toFile() : file;
            return stamped.length() + "@" + stamped.lastModified() + "@" + file.lastModified() + ";";
        } catch (URISyntaxException e) {
            return source.getLocation().toString();
        }
    }
}
