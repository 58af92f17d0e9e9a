package org.pyjc.compiler.emit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pyjc.compiler.scope.Binding;
import org.pyjc.compiler.scope.Scope;

/**
 * Where the variables of a function lie that is too big for one method, or that has a frame: in an array that its parts share,
 * or the frame object shows. Element 0 holds the value of a {@code return} on its way out.
 *
 * <p>Thread safety: immutable.
 */
final class HeapLayout {
    static final int RESULT = 0;
    /**
     * Functions with more nodes than this are split: HotSpot compiles no method above 8,000 bytes, and a node takes up to 11.
     * Generators, which save their variables at each yield, take more.
     */
    private static final int MAX_WEIGHT = 650;
    private static final int MAX_GENERATOR_WEIGHT = 500;

    private final Map<String, Integer> indices = new LinkedHashMap<>();

    private HeapLayout() {
    }

    /** The layout of a scope that needs one, else null. */
    static HeapLayout of(Scope scope, List<String> parameters, boolean framed) {
        boolean big = scope.weight() > (scope.isGenerator() ? MAX_GENERATOR_WEIGHT : MAX_WEIGHT);
        if (!scope.isFunctionLike() || !big && !framed) {
            return null;
        }
        HeapLayout layout = new HeapLayout();
        parameters.forEach(layout::add);
        scope.symbols().keySet().forEach(name -> {
            if (scope.binding(name) == Binding.LOCAL || scope.binding(name) == Binding.CELL) {
                layout.add(name);
            }
        });
        return layout;
    }

    private void add(String name) {
        indices.putIfAbsent(name, indices.size() + 1);
    }

    int size() {
        return indices.size() + 1;
    }

    Set<String> names() {
        return indices.keySet();
    }

    Integer index(String name) {
        return indices.get(name);
    }
}
