package org.pyjc.runtime.link;

import org.pyjc.runtime.object.Shape;

/**
 * In which field the objects of up to four shapes have an attribute: the polymorphic sites of attributes in one test
 * sequence, without a handle for each shape. HotSpot trusts the fields of records, so a table that is a constant of a
 * call site costs no loads. Thread safety: immutable.
 *
 * <p>A place is the field's index, and the index plus one of the field that must be set before it, times 256.
 */
record FieldTable(Shape first, int firstPlace, Shape second, int secondPlace, Shape third, int thirdPlace, Shape fourth,
        int fourthPlace) implements SiteTable {
    static final int ABSENT = -1;
    static final FieldTable EMPTY = new FieldTable(null, ABSENT, null, ABSENT, null, ABSENT, null, ABSENT);

    static int place(int index, int before) {
        return index | before + 1 << 8;
    }

    static int index(int place) {
        return place & 0xff;
    }

    /** The index of the field that comes before, -1 when there is none. */
    static int before(int place) {
        return (place >> 8) - 1;
    }

    /** The table with a shape more, null when it is full. */
    FieldTable with(Shape shape, int place) {
        if (first == null) {
            return new FieldTable(shape, place, null, ABSENT, null, ABSENT, null, ABSENT);
        }
        if (second == null) {
            return new FieldTable(first, firstPlace, shape, place, null, ABSENT, null, ABSENT);
        }
        if (third == null) {
            return new FieldTable(first, firstPlace, second, secondPlace, shape, place, null, ABSENT);
        }
        return fourth != null ? null
                : new FieldTable(first, firstPlace, second, secondPlace, third, thirdPlace, shape, place);
    }

    /**
     * The place that all shapes agree on, as classes with a common base mostly do, else {@link #ABSENT}. HotSpot compiles
     * one access for a place that is a constant, but one for each field for a place that it must find.
     */
    int commonPlace() {
        boolean common = (second == null || secondPlace == firstPlace) && (third == null || thirdPlace == firstPlace)
                && (fourth == null || fourthPlace == firstPlace);
        return common ? firstPlace : ABSENT;
    }

    /** Whether the table knows the shape. */
    boolean has(Shape shape) {
        return shape == first || shape == second || shape == third || shape == fourth;
    }

    /** The place in objects of a shape, {@link #ABSENT} when the table does not know it. */
    int find(Shape shape) {
        return shape == first ? firstPlace : shape == second ? secondPlace : shape == third ? thirdPlace
                : shape == fourth ? fourthPlace : ABSENT;
    }
}
