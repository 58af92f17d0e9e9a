package org.pyjc.runtime.importing;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;

/**
 * The finder on {@code sys.meta_path} that tells importlib.metadata of the distributions in a program's jar: they lie in a folder of it,
 * where importlib's own finder does not look. It finds no modules. Compare CPython Lib/importlib/metadata: MetadataPathFinder.
 *
 * <p>Thread safety: immutable; registered before the program begins.
 */
@PyTypeDef(name = "CompiledDistributions", module = "_pyjc", instantiable = false)
public final class CompiledDistributions extends PyObject {
    public static final PyType TYPE = PyType.define(new CompiledDistributionsExposer());
    private static volatile CompiledDistributions ofProgram;

    private final String jar;
    private final String folder;
    private final String[] names;

    private CompiledDistributions(String jar, String folder, String[] names) {
        super(TYPE);
        this.jar = jar;
        this.folder = folder;
        this.names = names;
    }

    /** Tells of the {@code .dist-info} folders below the entry of {@code sys.path} that stands for a folder of the jar. */
    public static void register(String entry, String folder, String[] names) {
        ofProgram = new CompiledDistributions(entry.substring(0, entry.length() - folder.length() - 1), folder, names);
    }

    /** The finder of the program's jar, null when it has no distributions. */
    static CompiledDistributions ofProgram() {
        return ofProgram;
    }

    @PyMethod(name = "find_spec", signature = "(self, fullname, path=None, target=None)")
    Object findSpec(Object fullname, Object path, Object target) {
        return PyNone.NONE;
    }

    @PyMethod(name = "find_distributions", signature = "(self, context=None)")
    Object findDistributions(Object context) {
        PyList found = new PyList();
        Object metadata = Importer.load("importlib.metadata");
        Object asked = context == PyNone.NONE ? Call.call0(Attributes.get(Attributes.get(metadata, "DistributionFinder"), "Context")) : context;
        if (!Compare.contains(Attributes.get(asked, "path"), Str.fromUtf16(jar + "/" + folder))) {
            return found;
        }
        Object name = Attributes.get(asked, "name");
        Object prepared = Attributes.get(metadata, "Prepared");
        Object wanted = name == PyNone.NONE ? null : Call.method1(prepared, "normalize", name);
        Object zipPath = Attributes.get(Importer.load("zipfile"), "Path");
        for (String each : names) {
            if (wanted == null || wanted.equals(Call.method1(prepared, "normalize", project(each)))) {
                Object place = Call.call2(zipPath, Str.fromUtf16(jar), Str.fromUtf16(folder + "/" + each + "/"));
                found.append(Call.call1(Attributes.get(metadata, "PathDistribution"), place));
            }
        }
        return found;
    }

    private static String project(String folder) {
        String stem = folder.substring(0, folder.lastIndexOf('.'));
        int dash = stem.indexOf('-');
        return dash < 0 ? stem : stem.substring(0, dash);
    }
}
