package org.pyjc.runtime.module.itertools;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The module {@code itertools}. Compare CPython itertoolsmodule.c. Thread safety: each type says its own. */
@PyModuleDef(name = "itertools", types = {Accumulate.class, Batched.class, Chain.class, Combinations.class,
    CombinationsWithReplacement.class, Compress.class, Count.class, Cycle.class, DropWhile.class, FilterFalse.class,
    GroupBy.class, Grouper.class, Islice.class, Pairwise.class, Permutations.class, Product.class, Repeat.class, StarMap.class,
    TakeWhile.class, Tee.class, TeeLink.class, ZipLongest.class}, doc = """
        Functional tools for creating and using iterators.

        Infinite iterators:
        count(start=0, step=1) --> start, start+step, start+2*step, ...
        cycle(p) --> p0, p1, ... plast, p0, p1, ...
        repeat(elem [,n]) --> elem, elem, elem, ... endlessly or up to n times

        Iterators terminating on the shortest input sequence:
        accumulate(p[, func]) --> p0, p0+p1, p0+p1+p2
        batched(p, n) --> [p0, p1, ..., p_n-1], [p_n, p_n+1, ..., p_2n-1], ...
        chain(p, q, ...) --> p0, p1, ... plast, q0, q1, ...
        chain.from_iterable([p, q, ...]) --> p0, p1, ... plast, q0, q1, ...
        compress(data, selectors) --> (d[0] if s[0]), (d[1] if s[1]), ...
        dropwhile(predicate, seq) --> seq[n], seq[n+1], starting when predicate fails
        groupby(iterable[, keyfunc]) --> sub-iterators grouped by value of keyfunc(v)
        filterfalse(predicate, seq) --> elements of seq where predicate(elem) is False
        islice(seq, [start,] stop [, step]) --> elements from
               seq[start:stop:step]
        pairwise(s) --> (s[0],s[1]), (s[1],s[2]), (s[2], s[3]), ...
        starmap(fun, seq) --> fun(*seq[0]), fun(*seq[1]), ...
        tee(it, n=2) --> (it1, it2 , ... itn) splits one iterator into n
        takewhile(predicate, seq) --> seq[0], seq[1], until predicate fails
        zip_longest(p, q, ...) --> (p[0], q[0]), (p[1], q[1]), ...

        Combinatoric generators:
        product(p, q, ... [repeat=1]) --> cartesian product
        permutations(p[, r])
        combinations(p, r)
        combinations_with_replacement(p, r)
        """)
final class ItertoolsModule {
    private ItertoolsModule() {}

    @PyFunctionDef(signature = "($module, iterable, n=2, /)", doc = "Returns a tuple of n independent iterators.")
    static Object tee(Object iterable, long n) {
        if (n < 0) {
            throw Errors.valueError("n must be >= 0");
        }
        if (n > Integer.MAX_VALUE / 8) {
            throw Errors.memoryError("");
        }
        Object[] copies = new Object[(int) n];
        if (n == 0) {
            return PyTuple.EMPTY;
        }
        Tee first = Tee.of(iterable);
        for (int i = 0; i < n; i++) {
            copies[i] = i == 0 ? first : first.__copy__();
        }
        return new PyTuple(copies);
    }
}
