package org.pyjc.runtime.link;

import java.util.function.Consumer;
import org.pyjc.runtime.object.Shape;

/**
 * One to four shapes. HotSpot trusts the fields of records: the test of a set that is a constant of a call site loads
 * nothing. Thread safety: immutable.
 */
record ShapeSet(Shape first, Shape second, Shape third, Shape fourth) {
    static ShapeSet of(Shape shape) {
        return new ShapeSet(shape, null, null, null);
    }

    /** The set with a shape more, null when it is full. */
    ShapeSet with(Shape shape) {
        return second == null ? new ShapeSet(first, shape, null, null)
                : third == null ? new ShapeSet(first, second, shape, null)
                : fourth == null ? new ShapeSet(first, second, third, shape) : null;
    }

    boolean has(Shape shape) {
        return shape == first || shape == second || shape == third || shape == fourth;
    }

    void forEach(Consumer<Shape> action) {
        for (Shape each : new Shape[] {first, second, third, fourth}) {
            if (each != null) {
                action.accept(each);
            }
        }
    }
}
