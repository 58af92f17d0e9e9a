package org.pyjc.runtime.module.grp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.annot.ToIndex;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.structseq.StructType;

/** The module {@code grp}, by reading /etc/group. Compare CPython Modules/grpmodule.c. Thread safety: stateless. */
@PyModuleDef(name = "grp", doc = "Access to the Unix group database.")
final class GrpModule {
    private static final StructType TYPE = StructType.of("grp", "struct_group", "grp.struct_group: Results from getgr*() routines.",
            "gr_name", "gr_passwd", "gr_gid", "gr_mem");
    private static final int FIELDS = 4;

    private GrpModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        module.dict().putStr("struct_group", TYPE.type());
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("/etc/group"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return List.of();
        }
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

    private static Object find(int field, String value) {
        for (String line : lines()) {
            String[] f = line.split(":", -1);
            if (f.length == FIELDS && f[field].equals(value)) {
                return entry(f);
            }
        }
        return null;
    }

    @PyFunctionDef(signature = "(id)")
    static Object getgrgid(@ToIndex Object id) {
        Object found = find(2, id.toString());
        if (found == null) {
            throw Errors.keyError("getgrgid(): gid not found: " + id);
        }
        return found;
    }

    @PyFunctionDef(signature = "(name)")
    static Object getgrnam(String name) {
        if (name.indexOf(0) >= 0) {
            throw Errors.valueError("embedded null byte");
        }
        Object found = find(0, name);
        if (found == null) {
            throw Errors.keyError(Str.fromUtf16("getgrnam(): name not found: '" + name + "'"));
        }
        return found;
    }

    @PyFunctionDef(signature = "()")
    static Object getgrall() {
        PyList all = new PyList();
        for (String line : lines()) {
            String[] f = line.split(":", -1);
            if (f.length == FIELDS) {
                all.append(entry(f));
            }
        }
        return all;
    }
}
