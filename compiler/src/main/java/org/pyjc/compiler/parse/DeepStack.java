package org.pyjc.compiler.parse;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.pyjc.compiler.parse.build.Nesting;

/**
 * Runs what recurses as deep as its input nests: on the caller's stack, and when that is too small on a large one.
 *
 * <p>Thread safety: stateless.
 */
public final class DeepStack {

    private static final long STACK_SIZE = 512L << 20;

    private DeepStack() {
    }

    /**
     * The result of a task that may be run twice.
     *
     * @throws PySyntaxError if even the large stack is too small
     */
    public static <T> T call(Supplier<T> task) {
        try {
            return task.get();
        } catch (StackOverflowError e) {
            return onLargeStack(task::get);
        }
    }

    private static <T> T onLargeStack(Callable<T> task) {
        FutureTask<T> future = new FutureTask<>(task);
        Thread thread = new Thread(null, future, "deep-stack", STACK_SIZE);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw unwrap(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException unwrap(Throwable cause) {
        return switch (cause) {
            case StackOverflowError overflow -> Nesting.tooDeep();
            case RuntimeException exception -> exception;
            case Error error -> throw error;
            default -> new IllegalStateException(cause);
        };
    }
}
