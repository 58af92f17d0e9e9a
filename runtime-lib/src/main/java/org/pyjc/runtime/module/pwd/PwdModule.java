package org.pyjc.runtime.module.pwd;

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

/** The module {@code pwd}, by reading /etc/passwd. Compare CPython Modules/pwdmodule.c. Thread safety: stateless. */
@PyModuleDef(name = "pwd", doc = "This module provides access to the Unix password database.")
public final class PwdModule {
    private static final StructType TYPE = StructType.of("pwd", "struct_passwd", "pwd.struct_passwd: Results from getpw*() routines.",
            "pw_name", "pw_passwd", "pw_uid", "pw_gid", "pw_gecos", "pw_dir", "pw_shell");
    private static final int FIELDS = 7;

    private PwdModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        module.dict().putStr("struct_passwd", TYPE.type());
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("/etc/passwd"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Object entry(String[] f) {
        return TYPE.make(Str.fromUtf16(f[0]), f[1], Long.parseLong(f[2]), Long.parseLong(f[3]), Str.fromUtf16(f[4]),
                Str.fromUtf16(f[5]), Str.fromUtf16(f[6]));
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

    @PyFunctionDef(signature = "(uidobj, /)")
    static Object getpwuid(@ToIndex Object uid) {
        Object found = find(2, uid.toString());
        if (found == null) {
            throw Errors.keyError("getpwuid(): uid not found: " + uid);
        }
        return found;
    }

    @PyFunctionDef(signature = "(name, /)")
    static Object getpwnam(String name) {
        Object found = find(0, name);
        if (found == null) {
            throw Errors.keyError(Str.fromUtf16("getpwnam(): name not found: '" + name + "'"));
        }
        return found;
    }

    @PyFunctionDef(signature = "()")
    static Object getpwall() {
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
