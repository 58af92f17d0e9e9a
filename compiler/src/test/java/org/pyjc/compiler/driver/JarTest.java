package org.pyjc.compiler.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pyjc build}: what a program in a jar can do that nothing else is on the class path of. */
class JarTest {
    @TempDir
    private Path folder;

    @Test
    void aProgramInAJarCompiles() throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("app.py"), "print(eval('6 * 7'), __file__.endswith('app.jar/App/app.py'))\n");
        Path jar = folder.resolve("app.jar");
        assertEquals(new CommandRun(0, ""), CommandRun.inJvm(folder, "build", "-o", jar, "--main", "app", source));
        assertEquals("42 True\n", outputOf(jar));
    }

    private String outputOf(Path jar) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-jar", jar.toString()).redirectErrorStream(true).redirectOutput(out.toFile()).start();
        process.getOutputStream().close();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
