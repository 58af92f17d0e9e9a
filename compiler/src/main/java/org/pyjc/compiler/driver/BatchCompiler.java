package org.pyjc.compiler.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.pyjc.compiler.CompileOptions;
import org.pyjc.compiler.Pipeline;
import org.pyjc.compiler.parse.PySyntaxError;
import org.pyjc.compiler.parse.SourceText;

/** Compiles many sources at once, on all cores, and tells how far it is. Thread safety: one call, one result. */
final class BatchCompiler {
    private static final int PROGRESS_STEP = 50;
    private static final long STACK_BYTES = 256L << 20;

    /** The classes of one source. */
    record Unit(SourceTree.Source source, Map<String, byte[]> classes) {}

    private final int optimize;
    private final boolean verbose;
    private final AtomicInteger done = new AtomicInteger();
    private final List<String> errors = new ArrayList<>();

    BatchCompiler(Commands.Sources options) {
        this.optimize = options.level();
        this.verbose = options.verbose;
    }

    /** All classes, in the order of the sources; Failure when a source has an error, after all were tried and told. */
    List<Unit> compile(List<SourceTree.Source> sources) {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(cores, task -> new Thread(null, task, "compiler", STACK_BYTES));
        try {
            List<Future<Unit>> futures = new ArrayList<>();
            for (SourceTree.Source source : sources) {
                futures.add(pool.submit(() -> unit(source, sources.size())));
            }
            List<Unit> units = new ArrayList<>();
            for (Future<Unit> future : futures) {
                units.add(get(future));
            }
            if (!errors.isEmpty()) {
                throw new Commands.Failure(errors.stream().sorted().collect(Collectors.joining(System.lineSeparator())));
            }
            return units;
        } finally {
            pool.shutdownNow();
        }
    }

    private Unit get(Future<Unit> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Commands.Failure("interrupted");
        }
    }

    private Unit unit(SourceTree.Source source, int total) {
        try {
            SourceText text = SourceText.ofFile(Files.readAllBytes(source.file()), source.shown());
            return new Unit(source, Pipeline.compile(text, options(source)).classes());
        } catch (PySyntaxError e) {
            error(Messages.of(source.file(), e));
        } catch (IOException e) {
            error(source.file() + ": cannot be read: " + Messages.reason(e));
        } catch (RuntimeException | StackOverflowError e) {
            error(source.file() + ": internal error: " + e);
            if (verbose) {
                e.printStackTrace();
            }
        } finally {
            progress(total);
        }
        return null;
    }

    private CompileOptions options(SourceTree.Source source) {
        return CompileOptions.module(source.className(), source.file().getFileName().toString()).withOptimize(optimize);
    }

    private void error(String line) {
        synchronized (errors) {
            errors.add(line);
        }
    }

    private void progress(int total) {
        int n = done.incrementAndGet();
        if (total >= PROGRESS_STEP && (n % PROGRESS_STEP == 0 || n == total)) {
            System.err.println("compiled " + n + " of " + total);
        }
    }
}
