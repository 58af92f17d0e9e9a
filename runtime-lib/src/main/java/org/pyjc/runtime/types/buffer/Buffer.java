package org.pyjc.runtime.types.buffer;

/**
 * A Python object written in Java that shows its memory to others: the buffer protocol. Source: PEP 3118, PEP 688.
 *
 * <p>Ask {@link Buffers}, which also knows classes with {@code __buffer__}, rather than an object itself.
 */
public interface Buffer {
    /**
     * A view of the memory, which keeps its place and size until {@link BufferView#release}.
     *
     * @param flags what the consumer is ready for: see {@link BufferFlags}; BufferError when the memory is not like that
     */
    BufferView view(int flags);
}
