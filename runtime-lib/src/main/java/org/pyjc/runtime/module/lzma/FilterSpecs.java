package org.pyjc.runtime.module.lzma;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.ops.Iteration;
import org.tukaani.xz.ARMOptions;
import org.tukaani.xz.ARMThumbOptions;
import org.tukaani.xz.DeltaOptions;
import org.tukaani.xz.FilterOptions;
import org.tukaani.xz.IA64Options;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.PowerPCOptions;
import org.tukaani.xz.SPARCOptions;
import org.tukaani.xz.UnsupportedOptionsException;
import org.tukaani.xz.X86Options;

/** Filters as Python code describes them: dicts. Compare CPython _lzmamodule.c: lzma_filter_converter. Thread safety: stateless. */
final class FilterSpecs {
    static final long LZMA1 = 0x4000000000000001L;
    static final long LZMA2 = 0x21;
    static final long DELTA = 3;
    private static final int MOST = 4;
    private static final long EXTREME = 1L << 31;
    private static final int[] DEPTHS_OF_EXTREME = {273, 512};

    private FilterSpecs() {}

    /** A filter; the start offset is that of a branch filter. */
    record Filter(long id, FilterOptions options, int startOffset) {}

    /** The filters of a chain. */
    static List<Filter> chain(Object specs) {
        List<Filter> filters = new ArrayList<>();
        for (Object spec : Iteration.toArray(specs)) {
            if (filters.size() == MOST) {
                throw Errors.valueError("Too many filters - liblzma supports a maximum of 4");
            }
            filters.add(filter(spec));
        }
        return filters;
    }

    static Filter filter(Object spec) {
        if (PyType.of(spec).lookupSpecial(org.pyjc.runtime.object.Special.GETITEM) == null) {
            throw Errors.typeError("Filter specifier must be a dict or dict-like object");
        }
        Object id;
        try {
            id = Items.get(spec, "id");
        } catch (PyException e) {
            if (e.isKeyError()) {
                throw Errors.valueError("Filter specifier must have an \"id\" entry");
            }
            throw e;
        }
        long number = Index.of(id) instanceof Long n ? n : -1;
        Options given = new Options(spec);
        try {
            if (number == LZMA1 || number == LZMA2) {
                return new Filter(number, lzma(given), 0);
            }
            return number == DELTA ? new Filter(number, delta(given), 0) : branch(number, given);
        } catch (UnsupportedOptionsException e) {
            throw LzmaErrors.of(e);
        }
    }

    private static LZMA2Options lzma(Options given) throws UnsupportedOptionsException {
        given.only("LZMA", "id", "preset", "dict_size", "lc", "lp", "pb", "mode", "nice_len", "mf", "depth");
        LZMA2Options options = preset(given.get("preset", 6));
        options.setDictSize((int) Math.min(given.get("dict_size", options.getDictSize()), LZMA2Options.DICT_SIZE_MAX));
        options.setLcLp((int) given.get("lc", options.getLc()), (int) given.get("lp", options.getLp()));
        options.setPb((int) given.get("pb", options.getPb()));
        options.setMode((int) given.get("mode", options.getMode()));
        options.setNiceLen((int) given.get("nice_len", options.getNiceLen()));
        long finder = given.get("mf", options.getMatchFinder());
        options.setMatchFinder(finder < 0x10 ? LZMA2Options.MF_HC4 : LZMA2Options.MF_BT4);
        options.setDepthLimit((int) given.get("depth", options.getDepthLimit()));
        return options;
    }

    static LZMA2Options preset(long preset) throws UnsupportedOptionsException {
        LZMA2Options options = new LZMA2Options((int) (preset & ~EXTREME));
        if ((preset & EXTREME) != 0) {
            options.setMode(LZMA2Options.MODE_NORMAL);
            options.setMatchFinder(LZMA2Options.MF_BT4);
            options.setNiceLen(DEPTHS_OF_EXTREME[0]);
            options.setDepthLimit(DEPTHS_OF_EXTREME[1]);
        }
        return options;
    }

    private static DeltaOptions delta(Options given) throws UnsupportedOptionsException {
        given.only("delta", "id", "dist");
        return new DeltaOptions((int) given.get("dist", 1));
    }

    private static Filter branch(long id, Options given) throws UnsupportedOptionsException {
        if (id < 4 || id > 9) {
            throw Errors.valueError("Invalid filter ID: " + id);
        }
        given.only("BCJ", "id", "start_offset");
        int offset = (int) given.get("start_offset", 0);
        return new Filter(id, switch ((int) id) {
            case 4 -> x86(offset);
            case 5 -> power(offset);
            case 6 -> itanium(offset);
            case 7 -> arm(offset);
            case 8 -> thumb(offset);
            default -> sparc(offset);
        }, offset);
    }

    private static FilterOptions x86(int offset) throws UnsupportedOptionsException {
        X86Options options = new X86Options();
        options.setStartOffset(offset);
        return options;
    }

    private static FilterOptions power(int offset) throws UnsupportedOptionsException {
        PowerPCOptions options = new PowerPCOptions();
        options.setStartOffset(offset);
        return options;
    }

    private static FilterOptions itanium(int offset) throws UnsupportedOptionsException {
        IA64Options options = new IA64Options();
        options.setStartOffset(offset);
        return options;
    }

    private static FilterOptions arm(int offset) throws UnsupportedOptionsException {
        ARMOptions options = new ARMOptions();
        options.setStartOffset(offset);
        return options;
    }

    private static FilterOptions thumb(int offset) throws UnsupportedOptionsException {
        ARMThumbOptions options = new ARMThumbOptions();
        options.setStartOffset(offset);
        return options;
    }

    private static FilterOptions sparc(int offset) throws UnsupportedOptionsException {
        SPARCOptions options = new SPARCOptions();
        options.setStartOffset(offset);
        return options;
    }

    /** The entries of a filter's dict. */
    private record Options(Object spec) {
        long get(String name, long otherwise) {
            Object value;
            try {
                value = Items.get(spec, name);
            } catch (PyException e) {
                if (e.isKeyError()) {
                    return otherwise;
                }
                throw e;
            }
            return Index.count(value);
        }

        void only(String what, String... names) {
            for (Object key : Iteration.toArray(spec)) {
                if (!List.of(names).contains(key)) {
                    throw Errors.valueError("Invalid filter specifier for " + what + " filter");
                }
            }
        }
    }
}
