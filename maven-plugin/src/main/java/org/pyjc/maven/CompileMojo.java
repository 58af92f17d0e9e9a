package org.pyjc.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Compiles {@code src/main/python} next to the project's Java classes, so that one jar holds both. */
@Mojo(name = "compile", defaultPhase = LifecyclePhase.COMPILE, threadSafe = true)
public final class CompileMojo extends AbstractCompileMojo {
    /** The folder of the Python sources; each module is named by its path below this folder. */
    @Parameter(defaultValue = "${project.basedir}/src/main/python")
    private File sourceDirectory;

    @Parameter(defaultValue = "${project.build.outputDirectory}")
    private File outputDirectory;

    @Override
    Path sources() {
        return path(sourceDirectory);
    }

    @Override
    Path output() {
        return path(outputDirectory);
    }

    @Override
    String scope() {
        return "compile";
    }
}
