package org.pyjc.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Compiles {@code src/test/python} next to the project's test classes. */
@Mojo(name = "test-compile", defaultPhase = LifecyclePhase.TEST_COMPILE, threadSafe = true)
public final class TestCompileMojo extends AbstractCompileMojo {
    /** The folder of the Python test sources. */
    @Parameter(defaultValue = "${project.basedir}/src/test/python")
    private File testSourceDirectory;

    @Parameter(defaultValue = "${project.build.testOutputDirectory}")
    private File testOutputDirectory;

    @Override
    Path sources() {
        return path(testSourceDirectory);
    }

    @Override
    Path output() {
        return path(testOutputDirectory);
    }

    @Override
    String scope() {
        return "test-compile";
    }
}
