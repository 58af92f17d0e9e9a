package org.pyjc.runtime.gen;

import org.pyjc.runtime.exc.PyException;

/** Something that {@code yield from} and {@code await} can drive without exceptions at its end. */
public interface Resumable {
    /** Goes on with a value: what is yielded, or null at the end, when {@link #takeResult} has the result. */
    Object resume(Object sent);

    /** Goes on with an exception. */
    Object raise(PyException e);

    /** The result after the end. */
    Object takeResult();

    /** {@code close()}; returns what the Python method does. */
    Object close();
}
