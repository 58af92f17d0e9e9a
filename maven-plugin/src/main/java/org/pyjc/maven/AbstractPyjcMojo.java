package org.pyjc.maven;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;

/**
 * What the goals share: the forked JVM. Maven itself may run on an older Java than the one that the compiler and the
 * compiled programs need, so nothing of pyjc is loaded into Maven's JVM.
 */
abstract class AbstractPyjcMojo extends AbstractMojo {
    static final String MAIN_CLASS = "org.pyjc.compiler.driver.Main";

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${plugin.artifacts}", readonly = true, required = true)
    List<Artifact> pluginArtifacts;

    /** Options for the forked JVM. */
    @Parameter(property = "pyjc.jvmArguments")
    List<String> jvmArguments = List.of();

    /** Skips the goal. */
    @Parameter(property = "pyjc.skip", defaultValue = "false")
    boolean skip;

    @Component
    ToolchainManager toolchains;

    /** The compiler, the runtime library and what they need: the class path of the fork. */
    final List<Path> compilerClassPath() {
        return pluginArtifacts.stream()
                .filter(artifact -> "jar".equals(artifact.getType()) && !artifact.getGroupId().equals("org.apache.maven"))
                .map(artifact -> artifact.getFile().toPath())
                .toList();
    }

    /** The {@code java} of the build's toolchain, or else of the JVM that runs Maven. */
    final String java() {
        Toolchain jdk = toolchains.getToolchainFromBuildContext("jdk", session);
        String tool = jdk == null ? null : jdk.findTool("java");
        return tool != null ? tool : Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Runs a main class in a JVM of its own, hands each line of its output on, and returns its exit code. */
    final int fork(List<Path> classPath, List<String> arguments, Consumer<String> output) throws MojoExecutionException {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.add("-Xss16m");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--add-opens=java.base/java.lang=ALL-UNNAMED");
        command.add("--add-opens=java.base/java.math=ALL-UNNAMED");
        command.addAll(jvmArguments);
        command.add("-cp");
        command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(MAIN_CLASS);
        command.addAll(arguments);
        getLog().debug(String.join(" ", command));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(project.getBasedir())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    output.accept(line);
                }
            }
            return process.waitFor();
        } catch (IOException e) {
            throw new MojoExecutionException("cannot run " + command.get(0) + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("interrupted while running " + MAIN_CLASS, e);
        }
    }
}
