package org.pyjc.compiler.facts;

import java.util.HashSet;
import java.util.Set;

/**
 * The local variables that are surely bound at a point of a function; at a point that can't be reached all are.
 *
 * <p>Thread safety: one analysis, one thread.
 */
final class BoundState {
    private final Set<String> names;
    private boolean reachable;

    private BoundState(Set<String> names, boolean reachable) {
        this.names = names;
        this.reachable = reachable;
    }

    static BoundState start() {
        return new BoundState(new HashSet<>(), true);
    }

    static BoundState unreachable() {
        return new BoundState(new HashSet<>(), false);
    }

    BoundState copy() {
        return new BoundState(new HashSet<>(names), reachable);
    }

    boolean isReachable() {
        return reachable;
    }

    void bind(String name) {
        names.add(name);
    }

    /** A name means another variable from here on, of which nothing is known. */
    void forget(String name) {
        names.remove(name);
    }

    boolean isBound(String name) {
        return !reachable || names.contains(name);
    }

    /** The code here does not go on. */
    void end() {
        reachable = false;
    }

    /** Another way comes together with this one. */
    void meet(BoundState other) {
        if (!other.reachable) {
            return;
        }
        if (!reachable) {
            names.clear();
            names.addAll(other.names);
            reachable = true;
        } else {
            names.retainAll(other.names);
        }
    }

    /** Takes the state that another has. */
    void become(BoundState other) {
        names.clear();
        names.addAll(other.names);
        reachable = other.reachable;
    }

    /** What a final body binds is bound in addition. */
    void follow(BoundState after) {
        if (!after.reachable) {
            reachable = false;
        } else {
            names.addAll(after.names);
        }
    }
}
