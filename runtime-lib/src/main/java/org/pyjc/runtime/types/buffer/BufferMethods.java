package org.pyjc.runtime.types.buffer;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;

/** {@code __buffer__} of types written in Java. Compare CPython typeobject.c: wrap_buffer, wrap_releasebuffer. Thread safety: stateless. */
public final class BufferMethods {
    private BufferMethods() {}

    @PyMethod(signature = "(self, flags, /)", doc = "Return a buffer object that exposes the underlying memory of the object.")
    public static Object __buffer__(Buffer self, int flags) {
        return PyMemoryView.of(self.view(flags));
    }

    /** For types that count their views. */
    public static final class Releasing {
        private Releasing() {}

        @PyMethod(signature = "(self, buffer, /)", doc = "Release the buffer object that exposes the underlying memory of the object.")
        public static void __release_buffer__(Buffer self, Object buffer) {
            if (!(buffer instanceof PyMemoryView view)) {
                throw Errors.typeError("expected a memoryview object");
            }
            if (view.isReleased()) {
                throw Errors.valueError("memoryview's buffer has already been released");
            }
            if (view.owner() != self) {
                throw Errors.valueError("memoryview's buffer is not this object");
            }
            view.release();
        }
    }
}
