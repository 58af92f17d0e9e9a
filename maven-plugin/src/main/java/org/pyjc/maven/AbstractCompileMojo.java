package org.pyjc.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Compiles a folder of Python sources to class files. Incremental by content: when neither the sources, the options nor
 * the compiler changed since the last success, nothing happens.
 */
abstract class AbstractCompileMojo extends AbstractPyjcMojo {
    /** The folder of the output that holds the compiled modules: module {@code a.b} is the class {@code py.a.b}. */
    private static final String MODULES = "py";

    /** The folder of the output that gets a copy of the sources, for tracebacks and data files. */
    private static final String SOURCES = "App";

    /** Whether the sources go into the jar, too: tracebacks then show their lines. */
    @Parameter(property = "pyjc.includeSources", defaultValue = "true")
    boolean includeSources;

    /** Further options for {@code pyjc compile}. */
    @Parameter
    List<String> compilerArguments = List.of();

    /** Whether a failure to compile fails the build. */
    @Parameter(property = "pyjc.failOnError", defaultValue = "true")
    boolean failOnError;

    abstract Path sources();

    abstract Path output();

    abstract String scope();

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Path sources = sources();
        if (skip || !Files.isDirectory(sources)) {
            getLog().debug("nothing to compile in " + sources);
            return;
        }
        try {
            Path stamp = Path.of(project.getBuild().getDirectory(), "pyjc", scope() + ".stamp");
            String fingerprint = fingerprint();
            if (Files.exists(stamp) && Files.readString(stamp).equals(fingerprint)) {
                getLog().info("Nothing changed: the compiled modules of " + sources + " are up to date");
                return;
            }
            Files.deleteIfExists(stamp);
            deleteTree(output().resolve(MODULES));
            deleteTree(output().resolve(SOURCES));
            compile();
            if (includeSources) {
                copyTree(sources(), output().resolve(SOURCES));
            }
            Files.createDirectories(stamp.getParent());
            Files.writeString(stamp, fingerprint);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot compile " + sources + ": " + e, e);
        }
    }

    private String fingerprint() throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        compilerArguments.forEach(fingerprint::add);
        fingerprint.add(Boolean.toString(includeSources));
        for (Path entry : compilerClassPath()) {
            fingerprint.addTree(entry);
        }
        return fingerprint.addTree(sources()).hex();
    }

    private void compile() throws MojoExecutionException, MojoFailureException {
        List<String> arguments = new ArrayList<>(List.of("compile", "-d", output().toString()));
        arguments.addAll(compilerArguments);
        arguments.add(sources().toString());
        long start = System.nanoTime();
        getLog().info("Compiling the Python sources in " + sources());
        int status = fork(compilerClassPath(), arguments, getLog()::info);
        if (status != 0 && failOnError) {
            throw new MojoFailureException("pyjc compile failed with exit status " + status + " (see above)");
        }
        getLog().info(String.format("Compiled in %.1f s", (System.nanoTime() - start) / 1e9));
    }

    private static void copyTree(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.filter(Files::isRegularFile).filter(path -> !path.toString().endsWith(".pyc")).toList();
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    static Path path(File file) {
        return file.toPath().toAbsolutePath().normalize();
    }
}
