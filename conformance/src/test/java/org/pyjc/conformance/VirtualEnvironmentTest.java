package org.pyjc.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -m venv --without-pip}: the environment's python sees its packages, and so do the processes that it starts. */
class VirtualEnvironmentTest {
    private static final String PROGRAM = """
            import os, shop, site, subprocess, sys
            root = os.path.dirname(os.path.dirname(sys.executable))
            print(os.path.basename(sys.executable), sys.prefix == root, sys.base_prefix != root, shop.NAME, site.getsitepackages() == sys.path[-1:])
            print(subprocess.check_output([sys.executable, "-c", "import shop, sys; print(shop.NAME, sys.prefix)"], text=True).split() == ["pears", root])
            print(os.path.basename(sys._base_executable), "PYJC_VENV_EXECUTABLE" in os.environ)
            """;

    @TempDir
    private Path folder;

    @Test
    void packagesOfTheEnvironmentAreImported() throws IOException, InterruptedException {
        Path environment = folder.resolve("env");
        Path nothing = Path.of("/dev/null");
        Pyjc.Outcome made = Pyjc.run(folder, nothing, 120, List.of("run", "-m", "venv", "--without-pip", environment.toString()));
        assertEquals(new Pyjc.Outcome(0, "", ""), made);
        Files.writeString(environment.resolve("lib/python3.14t/site-packages/shop.py"), "NAME = 'pears'\n");
        assertEquals("python True True pears True\nTrue\npyjc-python False\n", run(environment.resolve("bin/python").toString(), "-c", PROGRAM));
    }

    private String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(true, process.waitFor(120, TimeUnit.SECONDS));
        return out;
    }
}
