package org.pyjc.runtime.module.mmap;

import java.lang.foreign.MemorySegment;
import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;

/** A mapping as a file with a position. Thread safety: each method holds the monitor. */
final class MmapStream {
    private MmapStream() {}

    @PyMethod(signature = "($self, n=None, /)")
    static Object read(PyMmap self, @OrNone Object n) {
        synchronized (self) {
            long rest = Math.max(0, self.length() - self.position());
            long count = n == null ? rest : Index.ssize(n);
            return take(self, count < 0 || count > rest ? rest : count);
        }
    }

    private static PyBytes take(PyMmap self, long count) {
        long at = Math.min(self.position(), self.length());
        self.position(at + count);
        return new PyBytes(MmapBytes.copy(self, at, count));
    }

    @PyMethod(name = "read_byte")
    static long readByte(PyMmap self) {
        synchronized (self) {
            MemorySegment memory = self.memory();
            if (self.position() >= memory.byteSize()) {
                throw Errors.valueError("read byte out of range");
            }
            return take(self, 1).value()[0] & 0xff;
        }
    }

    @PyMethod
    static Object readline(PyMmap self) {
        synchronized (self) {
            MemorySegment memory = self.memory();
            long at = self.position();
            long end = at;
            while (end < memory.byteSize() && MmapBytes.get(memory, end++) != '\n') {
                continue;
            }
            return take(self, Math.max(0, end - at));
        }
    }

    @PyMethod
    static long write(PyMmap self, Object data) {
        byte[] bytes = BytesLike.bytes(data);
        synchronized (self) {
            MemorySegment memory = self.writable();
            if (self.position() > self.length() || self.length() - self.position() < bytes.length) {
                throw Errors.valueError("data out of range");
            }
            MmapBytes.put(memory, self.position(), bytes);
            self.position(self.position() + bytes.length);
            return bytes.length;
        }
    }

    @PyMethod(name = "write_byte")
    static void writeByte(PyMmap self, int value) {
        if (value < 0 || value > 0xff) {
            throw Errors.overflowError(value < 0 ? "unsigned byte integer is less than minimum" : "unsigned byte integer is greater than maximum");
        }
        synchronized (self) {
            MemorySegment memory = self.writable();
            if (self.position() >= self.length()) {
                throw Errors.valueError("write byte out of range");
            }
            MmapBytes.put(memory, self.position(), (byte) value);
            self.position(self.position() + 1);
        }
    }

    @PyMethod(signature = "($self, pos, whence=0, /)")
    static long seek(PyMmap self, long pos, int whence) {
        synchronized (self) {
            long base = switch (whence) {
                case 0 -> 0;
                case 1 -> self.position();
                case 2 -> self.length();
                default -> throw Errors.valueError("unknown seek type");
            };
            long to = base + pos;
            if (to < 0 || to > self.length()) {
                throw Errors.valueError("seek out of range");
            }
            self.position(to);
            return to;
        }
    }

    @PyMethod
    static boolean seekable(PyMmap self) {
        return true;
    }

    @PyMethod
    static long tell(PyMmap self) {
        self.memory();
        return self.position();
    }
}
