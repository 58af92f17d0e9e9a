package org.pyjc.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Does one thing to many files on all cores, with stacks as deep as the launcher gives, tells how far it is, and collects what
 * failed.
 */
final class LibraryFiles {
    private static final long STACK = 64L << 20;
    private static final int LONGEST = 400;

    /** What is done to a file: nothing is returned when all is well, else one line. */
    @FunctionalInterface
    interface Check {
        String failure(String file) throws Exception;
    }

    private LibraryFiles() {}

    /** Returns a line for each file that failed, in the order of the files. */
    static List<String> check(String title, List<String> files, Check check) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
        Runnable worker = () -> {
            for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
                String file = files.get(i);
                String failure = failureOf(() -> check.failure(file));
                if (failure != null) {
                    failures.add(file + ": " + failure);
                }
                if ((i + 1) % 200 == 0) {
                    System.out.println(title + ": " + (i + 1) + " of " + files.size() + " files, " + failures.size() + " failures");
                }
            }
        };
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            Thread thread = new Thread(null, worker, title + "-" + i, STACK);
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return failures.stream().sorted().toList();
    }

    private static String failureOf(Callable<String> check) {
        try {
            return check.call();
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            StackTraceElement[] stack = e.getStackTrace();
            // A VerifyError's message has the place and the reason first, then the frame and the whole method.
            String message = e.toString().replaceFirst("(?s)Current Frame:.*", "").replaceAll("\\s+", " ");
            return message.substring(0, Math.min(message.length(), LONGEST)) + (stack.length == 0 ? "" : " at " + stack[0]);
        }
    }
}
