package org.pyjc.compiler.emit;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * The statements that enclose the code being written, and the jumps out of them. Compare CPython compile.c:
 * struct fblockinfo.
 *
 * <p>Leaving a block runs its clean-up. A {@code finally} body is written once: every way into it stores a number that
 * says where to go on, so nested ones can't blow up the code.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class Blocks {
    private final Body body;
    private List<Block> stack = new ArrayList<>();

    Blocks(Body body) {
        this.body = body;
    }

    /** A way out of blocks. */
    sealed interface Exit permits Return, Break, Continue {
    }

    /** {@code return}; the value is in a local. */
    record Return() implements Exit {
    }

    record Break(Loop loop) implements Exit {
    }

    record Continue(Loop loop) implements Exit {
    }

    /** One enclosing statement. */
    abstract static class Block {
        final List<TryRange> ranges = new ArrayList<>();

        /** Writes what leaving the block by a jump must do. */
        void cleanUp() {
        }
    }

    /** A loop, the target of {@code break} and {@code continue}. */
    static final class Loop extends Block {
        final Label breakLabel = new Label();
        final Label continueLabel = new Label();
    }

    /** A protected region whose clean-up is a few instructions. */
    static final class Region extends Block {
        private final Runnable cleanUp;

        Region(Runnable cleanUp) {
            this.cleanUp = cleanUp;
        }

        @Override
        void cleanUp() {
            cleanUp.run();
        }
    }

    /** A {@code try} with a {@code finally}: jumps out of it are noted and taken after the final body. */
    abstract static class Deferred extends Block {
        final List<Exit> exits = new ArrayList<>();
        /** What a {@code return} on its way out returns; set in functions. */
        Local value;

        /** The number of a way out, counted from 0. */
        int number(Exit exit) {
            int index = exits.indexOf(exit);
            if (index < 0) {
                exits.add(exit);
                index = exits.size() - 1;
            }
            return index;
        }

        /** Writes the jump to the final body. */
        abstract void leave(int number);
    }

    /** The edge of a method that holds only a part of a body; the caller takes the jump. */
    abstract static class Boundary extends Block {
        private final Blocks outer;

        Boundary(Blocks outer) {
            this.outer = outer;
        }

        abstract void leave(Exit exit, Local value);
    }

    void push(Block block) {
        stack.add(block);
        block.ranges.forEach(TryRange::open);
    }

    void pop(Block block) {
        Block top = stack.removeLast();
        if (top != block) {
            throw new IllegalStateException("blocks are not nested");
        }
        closeRanges(block);
    }

    private static void closeRanges(Block block) {
        for (TryRange range : block.ranges) {
            if (range.isOpen()) {
                range.close();
            }
        }
    }

    /** The innermost loop, or null. */
    Loop innermostLoop() {
        for (int i = stack.size() - 1; i >= 0; i--) {
            if (stack.get(i) instanceof Loop loop) {
                return loop;
            }
            if (stack.get(i) instanceof Boundary boundary) {
                return boundary.outer.innermostLoop();
            }
        }
        return null;
    }

    /** Whether a return can leave at once. */
    boolean isPlain() {
        return stack.stream().allMatch(Loop.class::isInstance);
    }

    /** Writes the jump out of blocks; {@code value} holds what {@code return} returns. */
    void exit(Exit exit, Local value) {
        List<Block> all = stack;
        int depth = all.size() - 1;
        for (; depth >= 0; depth--) {
            Block block = all.get(depth);
            if (block instanceof Loop loop) {
                if (jump(exit, loop)) {
                    break;
                }
                continue;
            }
            closeRanges(block);
            stack = new ArrayList<>(all.subList(0, depth));
            if (block instanceof Deferred deferred) {
                defer(deferred, exit, value);
                break;
            }
            if (block instanceof Boundary boundary) {
                boundary.leave(exit, value);
                break;
            }
            block.cleanUp();
        }
        if (depth < 0) {
            body.code.load(value);
            body.code.op(Opcodes.ARETURN);
        }
        stack = all;
        for (int i = Math.max(depth, 0); i < all.size(); i++) {
            for (TryRange range : all.get(i).ranges) {
                if (!range.isOpen()) {
                    range.open();
                }
            }
        }
    }

    private boolean jump(Exit exit, Loop loop) {
        switch (exit) {
            case Break b when b.loop() == loop -> body.code.go(loop.breakLabel);
            case Continue c when c.loop() == loop -> body.code.go(loop.continueLabel);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void defer(Deferred deferred, Exit exit, Local value) {
        if (exit instanceof Return) {
            body.code.load(value);
            body.code.store(deferred.value);
        }
        deferred.leave(deferred.number(exit));
    }
}
