package org.pyjc.stress;

import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Options;
import org.jetbrains.lincheck.datastructures.StressOptions;

/**
 * How Lincheck examines a structure whose operations docs/concurrency.md calls atomic: it makes small programs of them at random, runs each
 * in many interleavings, and looks for a sequential order that explains every result.
 */
final class Linearizability {
    private static final int PROGRAMS = Integer.getInteger("pyjc.lincheck.programs", 20);
    private static final int RUNS = Integer.getInteger("pyjc.lincheck.runs", 1000);

    private Linearizability() {}

    /** Real threads, as the machine lets them meet. */
    static void underStress(Class<?> structure) {
        shaped(new StressOptions().threads(2).actorsPerThread(4)).check(structure);
    }

    /** Every switch between threads at an access to shared memory, in order, as far as the number of runs goes. */
    static void byModelChecking(Class<?> structure) {
        shaped(new ModelCheckingOptions().threads(2).actorsPerThread(3)).check(structure);
    }

    private static <O extends Options<O, ?>> O shaped(O options) {
        return options.actorsBefore(2).actorsAfter(2).iterations(PROGRAMS).invocationsPerIteration(RUNS);
    }
}
