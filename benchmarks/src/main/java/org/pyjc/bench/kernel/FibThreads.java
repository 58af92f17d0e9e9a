package org.pyjc.bench.kernel;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.DoubleAdder;

/**
 * {@code benchmarks/threads/fib_threads.py} in plain Java: fib(N) once a thread, for 1 and for COUNT threads by turns. A line
 * {@code run THREADS WALL CPU IDLE} each: seconds of the clock, of the threads' CPU time, and of the machine's idle time.
 */
final class FibThreads {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Path STAT = Path.of("/proc/stat");

    private FibThreads() {}

    private static long fib(long n) {
        return n < 2 ? 1 : fib(n - 1) + fib(n - 2);
    }

    private static double idle() throws IOException {
        if (!Files.exists(STAT)) {
            return 0;
        }
        String[] fields = Files.readString(STAT).lines().findFirst().orElseThrow().split(" +");
        return Long.parseLong(fields[4]) / 100.0;
    }

    private static void run(long n, int count) throws InterruptedException, IOException {
        DoubleAdder cpu = new DoubleAdder();
        Thread[] threads = new Thread[count];
        double idle = idle();
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            threads[i] = new Thread(() -> {
                long before = THREADS.getCurrentThreadCpuTime();
                if (fib(n) <= 0) {
                    throw new IllegalStateException();
                }
                cpu.add((THREADS.getCurrentThreadCpuTime() - before) / 1e9);
            });
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        double wall = (System.nanoTime() - start) / 1e9;
        System.out.printf("run %d %.6f %.6f %.2f%n", count, wall, cpu.sum(), idle() - idle);
    }

    /** Arguments: N COUNT REPEATS. */
    public static void main(String[] arguments) throws InterruptedException, IOException {
        long n = Long.parseLong(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        for (int i = Integer.parseInt(arguments[2]); i > 0; i--) {
            run(n, 1);
            run(n, count);
        }
    }
}
