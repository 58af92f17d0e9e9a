package org.pyjc.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/find-jdk} on machines with other JDKs than this one has. */
final class FindJdkTest {
    @TempDir
    private Path folder;

    private record Answer(int status, String out, String err) {}

    /** A folder that looks like a JDK of a version. */
    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\n");
        assertTrue(java.toFile().setExecutable(true));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private Answer find(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", Pyjc.ROOT.resolve("bin/find-jdk").toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA") || name.startsWith("PYJC") || name.startsWith("SDKMAN"));
        builder.environment().put("HOME", folder.toString());
        builder.environment().putAll(environment);
        Path err = folder.resolve("err");
        Process process = builder.redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Answer(process.waitFor(), out, Files.readString(err));
    }

    @Test
    void theNamedOneIsTaken() throws IOException, InterruptedException {
        String named = jdk("named", "25.0.1").toString();
        assertEquals(new Answer(0, named, ""), find(Map.of("PYJC_JAVA_HOME", named, "JAVA_HOME", jdk("other", "26").toString())));
    }

    @Test
    void aNamedOneThatIsTooOldIsAnErrorThatNamesIt() throws IOException, InterruptedException {
        String old = jdk("old", "17.0.2").toString();
        Answer answer = find(Map.of("PYJC_JAVA_HOME", old));
        assertEquals(1, answer.status());
        assertTrue(answer.err().contains("PYJC_JAVA_HOME: " + old + " (Java 17)"), answer.err());
    }

    @Test
    void javaHomeComesBeforeThePath() throws IOException, InterruptedException {
        String home = jdk("home", "25").toString();
        String onPath = jdk("on-path", "27").resolve("bin") + ":" + System.getenv("PATH");
        assertEquals(home, find(Map.of("JAVA_HOME", home, "PATH", onPath)).out());
    }

    @Test
    void anOldJavaHomeIsPassedOver() throws IOException, InterruptedException {
        Path newer = jdk("newer", "25");
        Path link = Files.createSymbolicLink(folder.resolve("java"), newer.resolve("bin/java"));
        String path = link.getParent() + ":" + System.getenv("PATH");
        assertEquals(newer.toString(), find(Map.of("JAVA_HOME", jdk("old", "21.0.1").toString(), "PATH", path)).out());
    }

    @Test
    void sdkmansFolderIsSearched() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve(".sdkman/candidates/java"));
        String found = jdk(".sdkman/candidates/java/25-tem", "25").toString();
        Answer answer = find(Map.of("PATH", "/usr/bin:/bin", "JAVA_HOME", ""));
        assertTrue(answer.out().equals(found) || answer.out().startsWith("/usr/lib/jvm/"), answer.out());
    }
}
