package org.pyjc.runtime.types.buffer;

import java.nio.ByteBuffer;

/** Reads all items of some memory. Thread safety: confined to one call. */
final class ItemReader {
    private final ByteBuffer memory;
    private final Layout layout;
    private final char code;

    ItemReader(ByteBuffer memory, Layout layout) {
        this.memory = memory;
        this.layout = layout;
        this.code = NativeItems.code(layout.format());
    }

    /** Whether the format can be read. */
    boolean isKnown() {
        return code != 0;
    }

    boolean hasFormatOf(ItemReader other) {
        return code == other.code;
    }

    /** Whether equal items have equal bytes and only they. */
    boolean comparesAsBytes() {
        return code != '?' && !NativeItems.isReal(code);
    }

    byte[] bytes() {
        return layout.copy(memory);
    }

    /** All items, the last index running first. */
    Object[] items() {
        Object[] items = new Object[layout.count()];
        if (items.length > 0) {
            read(0, layout.offset(), items, 0);
        }
        return items;
    }

    private int read(int dimension, int at, Object[] items, int filled) {
        if (dimension == layout.dimensions()) {
            items[filled] = NativeItems.get(memory, at, code);
            return filled + 1;
        }
        int next = filled;
        for (int i = 0; i < layout.shape()[dimension]; i++) {
            next = read(dimension + 1, at + i * layout.strides()[dimension], items, next);
        }
        return next;
    }
}
