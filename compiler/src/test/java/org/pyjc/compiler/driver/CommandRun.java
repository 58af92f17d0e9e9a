package org.pyjc.compiler.driver;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.antlr.v4.runtime.Parser;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.pyjc.grammar.PythonLexer;
import org.pyjc.runtime.launch.Program;
import picocli.CommandLine;

/** What a command printed on standard error, and its exit status. Thread safety: immutable. */
record CommandRun(int status, String err) {
    private static final List<Class<?>> NEEDED = List.of(Main.class, Program.class, PythonLexer.class, Parser.class,
            ClassWriter.class, MethodNode.class, Analyzer.class, GeneratorAdapter.class, CommandLine.class);

    /** Runs a command other than {@code run} here; paths are absolute or relative to {@code folder}. */
    static CommandRun here(Object... args) {
        PrintStream before = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            int status = Commands.execute(strings(args));
            return new CommandRun(status, bytes.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(before);
        }
    }

    /** Runs {@code pyjc run} in a JVM of its own, in a folder. */
    static CommandRun program(Path folder, Object... args) throws IOException, InterruptedException {
        return inJvm(folder, "run", args);
    }

    /** Runs {@code pyjc run} in a JVM of its own, in a folder, with a cache folder. */
    static CommandRun cached(Path folder, Path cache, Object... args) throws IOException, InterruptedException {
        return inJvm(folder, cache.toString(), "run", args);
    }

    /** Runs a command in a JVM of its own, in a folder. */
    static CommandRun inJvm(Path folder, String name, Object... args) throws IOException, InterruptedException {
        return inJvm(folder, "", name, args);
    }

    private static CommandRun inJvm(Path folder, String cache, String name, Object[] args) throws IOException, InterruptedException {
        Path err = folder.resolve("stderr");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classPath(), Main.class.getName(), name));
        command.addAll(List.of(strings(args)));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("PYJC_CACHE", cache);
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("no end: " + command);
        }
        return new CommandRun(process.exitValue(), java.nio.file.Files.readString(err));
    }

    private static String classPath() {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> c : NEEDED) {
            CodeSource source = c.getProtectionDomain().getCodeSource();
            places.add(Path.of(java.net.URI.create(source.getLocation().toString())).toString());
        }
        return String.join(File.pathSeparator, places);
    }

    private static String[] strings(Object... args) {
        String[] all = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            all[i] = args[i].toString();
        }
        return all;
    }
}
