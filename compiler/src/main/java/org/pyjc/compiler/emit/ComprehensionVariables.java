package org.pyjc.compiler.emit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pyjc.compiler.facts.NumberKind;
import org.pyjc.compiler.scope.Scope;

/**
 * The variables of a comprehension that is written inline: they hide those of the body while it runs. Compare PEP 709.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class ComprehensionVariables {
    private final Body body;
    private final Places places;

    ComprehensionVariables(Body body) {
        this.body = body;
        this.places = body.places;
    }

    /** Starts a comprehension's own variables, of which some are kept as pairs. */
    void enter(Scope scope, Map<String, NumberKind> numbers) {
        Map<String, Local> own = new LinkedHashMap<>();
        Map<String, Local> cells = new LinkedHashMap<>();
        Map<String, Integer> framed = new LinkedHashMap<>();
        boolean inFrame = places.layout() != null && body.object.isFramed();
        scope.symbols().forEach((name, flags) -> {
            switch (scope.binding(name)) {
                case LOCAL -> {
                    if (!name.startsWith(".")) {
                        empty(name, own, inFrame ? framed : null);
                    }
                }
                case CELL -> cells.put(name, newCell());
                default -> { }
            }
        });
        places.enter(scope, own, cells, framed);
        numbers.forEach((id, kind) -> pair(own, places.mangle(id), kind));
    }

    /** Makes an unbound local, in the frame if that has a place for it. */
    private void empty(String name, Map<String, Local> own, Map<String, Integer> framed) {
        body.code.nothing();
        if (framed != null) {
            framed.put(name, body.object.frameNames.size());
            body.object.frameNames.add(name);
            body.variables.setHeapElement(framed.get(name));
        } else {
            Local local = body.code.temp();
            body.code.store(local);
            own.put(name, local);
        }
    }

    private Local newCell() {
        Local cell = body.code.temp(Local.Kind.CELL);
        body.invoke(MakeEntry.NEW_CELL);
        body.code.store(cell);
        return cell;
    }

    private void pair(Map<String, Local> own, String name, NumberKind kind) {
        if (own.containsKey(name)) {
            Pair pair = new Pair(kind, own.get(name), body.code.temp(Local.Kind.of(kind)));
            body.numbers.zero(pair);
            places.bindPair(name, pair);
        }
    }

    /** Ends the innermost comprehension. */
    void leave() {
        List<Local> numbers = new ArrayList<>();
        Places.Overlay overlay = places.leave(numbers);
        overlay.locals().values().forEach(body.code::forget);
        overlay.cells().values().forEach(body.code::forget);
        numbers.forEach(body.code::release);
        overlay.locals().values().forEach(body.code::release);
        overlay.cells().values().forEach(body.code::release);
        overlay.framed().values().forEach(index -> {
            body.code.nothing();
            body.variables.setHeapElement(index);
        });
    }
}
