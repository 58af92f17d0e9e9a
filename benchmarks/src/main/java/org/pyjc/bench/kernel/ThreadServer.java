package org.pyjc.bench.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongUnaryOperator;

/**
 * {@code benchmarks/threads/server.py} in plain Java, with the same protocol. Thread safety: the threads of a run share its
 * barrier, and write what they did into elements of their own.
 */
final class ThreadServer {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Path STAT = Path.of("/proc/stat");
    /** Keeps results alive, so that no JIT leaves the work out. */
    static volatile long result;

    private final LongUnaryOperator item;
    private final int threads;
    private final double seconds;
    private final long turns;
    private final CyclicBarrier barrier;
    private double idleBefore;
    private long began;
    /** One thread has used its time. */
    private volatile boolean over;

    private ThreadServer(String[] request) {
        item = ThreadItems.ALL.get(request[1]);
        threads = Integer.parseInt(request[2]);
        seconds = Double.parseDouble(request[3]);
        turns = Long.parseLong(request[4]);
        barrier = new CyclicBarrier(threads, this::begin);
    }

    private record Done(double cpu, long turns, double end, double idle) {}

    private void begin() {
        idleBefore = idle();
        began = System.nanoTime();
    }

    private static double idle() {
        try {
            String[] fields = Files.exists(STAT) ? Files.readString(STAT).lines().findFirst().orElseThrow().split(" +") : null;
            return fields == null ? 0 : (Long.parseLong(fields[4]) + Long.parseLong(fields[5])) / 100.0;
        } catch (IOException e) {
            return 0;
        }
    }

    private Done work() throws InterruptedException, BrokenBarrierException {
        barrier.await();
        long done = 0;
        long cpu = THREADS.getCurrentThreadCpuTime();
        while (!over) {
            result = item.applyAsLong(turns);
            done += turns;
            if (THREADS.getCurrentThreadCpuTime() - cpu >= seconds * 1e9) {
                over = true;
            }
        }
        double used = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e9;
        return new Done(used, done, (System.nanoTime() - began) / 1e9, idle());
    }

    private String run() throws InterruptedException, ExecutionException {
        List<Done> all = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Done>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                futures.add(pool.submit(this::work));
            }
            for (Future<Done> future : futures) {
                all.add(future.get());
            }
        }
        return String.format("%.6f %.6f %.2f %d", all.stream().mapToDouble(Done::end).min().orElse(0),
                all.stream().mapToDouble(Done::cpu).sum(), all.stream().mapToDouble(Done::idle).min().orElse(0) - idleBefore,
                all.stream().mapToLong(Done::turns).sum());
    }

    private static long prepare(LongUnaryOperator item, double seconds) {
        long turns = 1;
        for (long start = THREADS.getCurrentThreadCpuTime();;) {
            long before = THREADS.getCurrentThreadCpuTime();
            result = item.applyAsLong(turns);
            long took = THREADS.getCurrentThreadCpuTime() - before;
            if (THREADS.getCurrentThreadCpuTime() - start >= seconds * 1e9) {
                return turns;
            }
            turns = took < 2_500_000 ? turns * 2 : took > 10_000_000 && turns > 1 ? turns / 2 : turns;
        }
    }

    public static void main(String[] arguments) throws Exception {
        System.out.println("ready");
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        for (String line; (line = in.readLine()) != null;) {
            String[] request = line.split(" ");
            if (request[0].equals("prepare")) {
                System.out.println(prepare(ThreadItems.ALL.get(request[1]), Double.parseDouble(request[2])));
            } else {
                System.out.println(new ThreadServer(request).run());
            }
        }
    }
}
