package org.pyjc.runtime.module.random;

import org.pyjc.runtime.annot.PyModuleDef;

/** The module {@code _random}. Compare CPython _randommodule.c. Thread safety: see {@link MersenneTwister}. */
@PyModuleDef(name = "_random", doc = "Module implements the Mersenne Twister random number generator.", types = PyRandom.class)
final class RandomModule {
    private RandomModule() {}
}
