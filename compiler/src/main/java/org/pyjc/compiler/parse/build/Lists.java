package org.pyjc.compiler.parse.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * Unmodifiable lists of nodes.
 *
 * <p>Thread safety: stateless.
 */
final class Lists {

    private Lists() {
    }

    /** The results of building each element of a list. */
    static <C, N> List<N> map(List<C> contexts, Function<C, N> build) {
        int size = contexts.size();
        if (size == 0) {
            return List.of();
        }
        if (size == 1) {
            return List.of(build.apply(contexts.get(0)));
        }
        List<N> nodes = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            nodes.add(build.apply(contexts.get(i)));
        }
        return Collections.unmodifiableList(nodes);
    }

    /** The results of building one context and those of a list. */
    static <C, N> List<N> map(C first, List<C> rest, Function<C, N> build) {
        if (rest.isEmpty()) {
            return List.of(build.apply(first));
        }
        List<N> nodes = new ArrayList<>(rest.size() + 1);
        nodes.add(build.apply(first));
        for (int i = 0; i < rest.size(); i++) {
            nodes.add(build.apply(rest.get(i)));
        }
        return Collections.unmodifiableList(nodes);
    }

    /** A list that nobody else changes, made unmodifiable. */
    static <N> List<N> frozen(List<N> nodes) {
        return nodes.isEmpty() ? List.of() : Collections.unmodifiableList(nodes);
    }
}
