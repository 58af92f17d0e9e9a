package org.pyjc.runtime.module.zstd;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Cleaner;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.io.libc.SharedLibrary;

/** The functions of the C library zstd that the module calls. Thread safety: constants. */
final class Zstd {
    /** The library, null when the system has none. */
    static final SymbolLookup LOOKUP = SharedLibrary.find("pyjc.zstd", "libzstd.so.1", "libzstd.so", "libzstd.dylib");
    static final Cleaner CLEANER = Cleaner.create();
    static final int LEVEL = 100;
    static final int CONTINUE = 0;
    static final int FLUSH_BLOCK = 1;
    static final int FLUSH_FRAME = 2;

    static final CFunction CREATE_CCTX = f("ZSTD_createCCtx");
    static final CFunction FREE_CCTX = f("ZSTD_freeCCtx");
    static final CFunction CCTX_SET_PARAMETER = f("ZSTD_CCtx_setParameter");
    static final CFunction CCTX_RESET = f("ZSTD_CCtx_reset");
    static final CFunction CCTX_SET_PLEDGED = f("ZSTD_CCtx_setPledgedSrcSize");
    static final CFunction CCTX_LOAD_DICTIONARY = f("ZSTD_CCtx_loadDictionary");
    static final CFunction CCTX_REF_CDICT = f("ZSTD_CCtx_refCDict");
    static final CFunction CCTX_REF_PREFIX = f("ZSTD_CCtx_refPrefix");
    static final CFunction COMPRESS_STREAM = f("ZSTD_compressStream2");
    static final CFunction CREATE_CDICT = f("ZSTD_createCDict");
    static final CFunction FREE_CDICT = f("ZSTD_freeCDict");
    static final CFunction CREATE_DCTX = f("ZSTD_createDCtx");
    static final CFunction FREE_DCTX = f("ZSTD_freeDCtx");
    static final CFunction DCTX_SET_PARAMETER = f("ZSTD_DCtx_setParameter");
    static final CFunction DCTX_RESET = f("ZSTD_DCtx_reset");
    static final CFunction DCTX_LOAD_DICTIONARY = f("ZSTD_DCtx_loadDictionary");
    static final CFunction DCTX_REF_PREFIX = f("ZSTD_DCtx_refPrefix");
    static final CFunction DCTX_REF_DDICT = f("ZSTD_DCtx_refDDict");
    static final CFunction CREATE_DDICT = f("ZSTD_createDDict");
    static final CFunction FREE_DDICT = f("ZSTD_freeDDict");
    static final CFunction DECOMPRESS_STREAM = f("ZSTD_decompressStream");
    static final CFunction IS_ERROR = f("ZSTD_isError");
    static final CFunction ERROR_NAME = f("ZSTD_getErrorName");
    static final CFunction VERSION_NUMBER = f("ZSTD_versionNumber");
    static final CFunction VERSION_STRING = f("ZSTD_versionString");
    static final CFunction MIN_LEVEL = f("ZSTD_minCLevel");
    static final CFunction MAX_LEVEL = f("ZSTD_maxCLevel");
    static final CFunction FRAME_SIZE = f("ZSTD_findFrameCompressedSize");
    static final CFunction CONTENT_SIZE = f("ZSTD_getFrameContentSize");
    static final CFunction FRAME_DICT_ID = f("ZSTD_getDictID_fromFrame");
    static final CFunction DICT_ID = f("ZSTD_getDictID_fromDict");
    static final CFunction TRAIN = f("ZDICT_trainFromBuffer");
    static final CFunction DICT_IS_ERROR = f("ZDICT_isError");
    static final CFunction DICT_ERROR_NAME = f("ZDICT_getErrorName");

    private Zstd() {}

    private static CFunction f(String name) {
        return CFunction.of(LOOKUP, name);
    }

    /** The text of a result that is an error; null when it is none. */
    static String error(long result) {
        return Sizes.isError(result) ? Libc.string(ERROR_NAME.call(result)) : null;
    }

    /** Results of type size_t. */
    private static final class Sizes {
        static boolean isError(long result) {
            return IS_ERROR.callInt(result) != 0;
        }
    }

    /** Bytes as native memory. */
    static MemorySegment memory(Arena arena, byte[] bytes) {
        MemorySegment memory = arena.allocate(Math.max(1, bytes.length));
        MemorySegment.copy(bytes, 0, memory, ValueLayout.JAVA_BYTE, 0, bytes.length);
        return memory;
    }

    /** The limits of a parameter: lower and upper; null when there is no such parameter. */
    static int[] bounds(int parameter, boolean compression) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment struct = (MemorySegment) Structs.handle(compression ? "ZSTD_cParam_getBounds" : "ZSTD_dParam_getBounds",
                    FunctionDescriptor.of(Structs.BOUNDS, ValueLayout.JAVA_INT)).invokeExact((SegmentAllocator) arena, parameter);
            return Sizes.isError(struct.get(ValueLayout.JAVA_LONG, 0)) ? null
                    : new int[] {struct.get(ValueLayout.JAVA_INT, 8), struct.get(ValueLayout.JAVA_INT, 12)};
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable t) {
            throw new IllegalStateException(t);
        }
    }

    /** Finalises a dictionary in {@code out}: its size, or an error of the dictionary builder. */
    static long finalizeDictionary(MemorySegment out, MemorySegment content, long size, MemorySegment samples, MemorySegment sizes,
            int count, int level) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment parameters = arena.allocate(Structs.PARAMETERS);
            parameters.set(ValueLayout.JAVA_INT, 0, level);
            ValueLayout.OfLong l = ValueLayout.JAVA_LONG;
            return (long) Structs.handle("ZDICT_finalizeDictionary", FunctionDescriptor.of(l, l, l, l, l, l, l, ValueLayout.JAVA_INT,
                    Structs.PARAMETERS)).invokeExact(out.address(), out.byteSize(), content.address(), size, samples.address(),
                    sizes.address(), count, parameters);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable t) {
            throw new IllegalStateException(t);
        }
    }

    /** Functions with structures; each is called seldom. */
    private static final class Structs {
        static final StructLayout BOUNDS = MemoryLayout.structLayout(ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
        static final StructLayout PARAMETERS = MemoryLayout.structLayout(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);

        static MethodHandle handle(String name, FunctionDescriptor type) {
            return Linker.nativeLinker().downcallHandle(LOOKUP.find(name).orElseThrow(), type);
        }
    }
}
