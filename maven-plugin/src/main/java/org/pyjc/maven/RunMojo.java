package org.pyjc.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Runs a module of the project: {@code mvn pyjc:run -Dpyjc.module=app.main -Dpyjc.arguments=a,b}. */
@Mojo(name = "run", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class RunMojo extends AbstractPyjcMojo {
    /** The module to run, as after {@code python -m}. */
    @Parameter(property = "pyjc.module", required = true)
    private String module;

    /** Its arguments. */
    @Parameter(property = "pyjc.arguments")
    private List<String> arguments = List.of();

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            return;
        }
        List<String> command = new ArrayList<>(List.of("run", "-m", module));
        command.addAll(arguments);
        int status = fork(classPath(), command, System.out::println);
        if (status != 0) {
            throw new MojoFailureException("module " + module + " ended with exit status " + status);
        }
    }

    private List<Path> classPath() throws MojoExecutionException {
        Set<Path> entries = new LinkedHashSet<>();
        try {
            project.getRuntimeClasspathElements().forEach(element -> entries.add(Path.of(element)));
        } catch (DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("the project's class path is not resolved", e);
        }
        entries.addAll(compilerClassPath());
        return List.copyOf(entries);
    }
}
