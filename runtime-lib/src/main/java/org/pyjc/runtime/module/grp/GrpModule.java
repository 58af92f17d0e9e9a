package org.pyjc.runtime.module.grp;

import java.nio.file.Path;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.annot.ToIndex;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.io.ColonFile;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.structseq.StructType;

/** The module {@code grp}, by reading /etc/group. Compare CPython Modules/grpmodule.c. Thread safety: stateless. */
@PyModuleDef(name = "grp", doc = "Access to the Unix group database.")
final class GrpModule {
    private static final StructType TYPE = StructType.of("grp", "struct_group", "grp.struct_group: Results from getgr*() routines.",
            "gr_name", "gr_passwd", "gr_gid", "gr_mem");
    private static final ColonFile FILE = new ColonFile(Path.of("/etc/group"), 4);

    private GrpModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        module.dict().putStr("struct_group", TYPE.type());
    }

    private static Object entry(String[] f) {
        PyList members = new PyList();
        for (String name : f[3].split(",")) {
            if (!name.isEmpty()) {
                members.append(Str.fromUtf16(name));
            }
        }
        return TYPE.make(Str.fromUtf16(f[0]), f[1], Long.parseLong(f[2]), members);
    }

    @PyFunctionDef(signature = "(id)")
    static Object getgrgid(@ToIndex Object id) {
        return FILE.find(2, id.toString()).map(GrpModule::entry).orElseThrow(
                () -> Errors.keyError("getgrgid(): gid not found: " + id));
    }

    @PyFunctionDef(signature = "(name)")
    static Object getgrnam(String name) {
        if (name.indexOf(0) >= 0) {
            throw Errors.valueError("embedded null byte");
        }
        return FILE.find(0, name).map(GrpModule::entry).orElseThrow(
                () -> Errors.keyError(Str.fromUtf16("getgrnam(): name not found: '" + name + "'")));
    }

    @PyFunctionDef(signature = "()")
    static Object getgrall() {
        PyList all = new PyList();
        for (String[] f : FILE.entries()) {
            all.append(entry(f));
        }
        return all;
    }
}
