package org.pyjc.runtime.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.pyjc.runtime.importing.CompiledDistributions;
import org.pyjc.runtime.importing.CompiledPath;
import org.pyjc.runtime.importing.MainModule;

/**
 * The main class of a jar that {@code pyjc build} made: runs the Python module that the manifest's {@code Pyjc-Main} names.
 * Thread safety: one call.
 */
public final class JarMain {
    /** The manifest's attribute with the module's name. */
    public static final String MAIN_ATTRIBUTE = "Pyjc-Main";
    /** The folder of the jar with the application's sources. */
    public static final String SOURCES = "App";

    /** The manifest's attribute with the names of folders below {@link #SOURCES} that describe distributions. */
    public static final String DISTRIBUTIONS_ATTRIBUTE = "Pyjc-Distributions";

    private JarMain() {}

    public static void main(String[] args) throws IOException {
        Attributes manifest = manifest();
        String module = manifest.getValue(MAIN_ATTRIBUTE);
        String distributions = manifest.getValue(DISTRIBUTIONS_ATTRIBUTE);
        RunOptions options = new RunOptions();
        List<String> arguments = CommandLine.exact(args);
        options.arguments = arguments;
        int status = Program.run(() -> {
            String entry = CompiledPath.register(module, SOURCES);
            if (distributions != null) {
                CompiledDistributions.register(entry, SOURCES, distributions.split(" "));
            }
            Startup.configure(options, jarFile(), entry, arguments);
            MainModule.runCompiled(module);
        });
        System.out.flush();
        Program.exit(status);
    }

    private static Attributes manifest() throws IOException {
        String resource = "META-INF/MANIFEST.MF";
        var all = JarMain.class.getClassLoader().getResources(resource);
        while (all.hasMoreElements()) {
            try (InputStream in = all.nextElement().openStream()) {
                Attributes attributes = new Manifest(in).getMainAttributes();
                if (attributes.getValue(MAIN_ATTRIBUTE) != null) {
                    return attributes;
                }
            }
        }
        throw new IOException("no " + MAIN_ATTRIBUTE + " in " + resource);
    }

    private static String jarFile() {
        String path = System.getProperty("java.class.path");
        return path.endsWith(".jar") ? path : Path.of("").toAbsolutePath().toString();
    }
}
