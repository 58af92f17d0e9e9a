package org.pyjc.runtime.module.random;

import java.math.BigInteger;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Hashing;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The type {@code _random.Random}. Compare CPython _randommodule.c. Thread safety: see {@link MersenneTwister}. */
@PyTypeDef(name = "Random", module = "_random",
        doc = "Random() -> create a random number generator with its own internal state.")
public final class PyRandom extends PyObject {
    public static final PyType TYPE = PyType.define(new PyRandomExposer());
    private static final BigInteger UINT64_LIMIT = BigInteger.ONE.shiftLeft(64);

    private final MersenneTwister generator = MersenneTwister.unseeded();

    private PyRandom(PyType type) {
        super(type);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyRandom(cls);
    }

    @PyInit
    void init(Object[] args, String[] kwnames) {
        if (type() == TYPE && kwnames.length > 0) {
            throw Errors.typeError("Random() takes no keyword arguments");
        }
        int positional = args.length - kwnames.length;
        if (positional > 1) {
            throw Errors.typeError("Random() requires 0 or 1 argument");
        }
        seed(positional == 0 ? PyNone.NONE : args[0]);
    }

    @PyMethod(signature = "($self, /)", doc = "random() -> x in the interval [0, 1).")
    double random() {
        return generator.random();
    }

    @PyMethod(signature = "($self, n=None, /)", doc = "seed([n]) -> None.\n\nDefaults to use urandom and falls back to a combination\n"
            + "of the current time and the process identifier.")
    void seed(Object n) {
        if (n == PyNone.NONE) {
            generator.seedFromSystem();
            return;
        }
        Object number = Values.intOrNull(n);
        if (number instanceof BigInteger big) {
            generator.seed(big);
        } else if (number != null) {
            generator.seed(BigInteger.valueOf((Long) number));
        } else {
            generator.seed(new BigInteger(Long.toUnsignedString(Hashing.hash(n))));
        }
    }

    @PyMethod(signature = "($self, /)", doc = "getstate() -> tuple containing the current state.")
    Object getstate() {
        long[] state = generator.state();
        Object[] items = new Object[state.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = state[i];
        }
        return new PyTuple(items);
    }

    @PyMethod(signature = "($self, state, /)", doc = "setstate(state) -> None.  Restores generator state.")
    void setstate(Object state) {
        if (!(state instanceof PyTuple tuple)) {
            throw Errors.typeError("state vector must be a tuple");
        }
        if (tuple.size() != MersenneTwister.N + 1) {
            throw Errors.valueError("state vector is the wrong size");
        }
        long[] words = new long[tuple.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = word(tuple.get(i), i == MersenneTwister.N);
        }
        generator.setState(words);
    }

    private static long word(Object item, boolean index) {
        Object n = Values.intOrNull(item);
        if (n == null) {
            throw Errors.typeError("an integer is required");
        }
        boolean negative = n instanceof Long l ? l < 0 : ((BigInteger) n).signum() < 0;
        if (negative && !index) {
            throw Errors.overflowError("can't convert negative value to unsigned int");
        }
        if (n instanceof BigInteger) {
            throw Errors.overflowError("Python int too large to convert to C " + (index ? "long" : "unsigned long"));
        }
        return (Long) n;
    }

    @PyMethod(signature = "($self, k, /)", doc = "getrandbits(k) -> x.  Generates an int with k random bits.")
    Object getrandbits(Object k) {
        Object bits = Args.index(k);
        if (bits instanceof BigInteger big && big.signum() > 0) {
            throw big.compareTo(UINT64_LIMIT) >= 0 ? Errors.overflowError("Python int too large for C uint64_t") : Errors.memoryError("");
        }
        return generator.bits(bits instanceof Long n ? n : -1);
    }
}
