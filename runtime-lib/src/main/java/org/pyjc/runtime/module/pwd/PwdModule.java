package org.pyjc.runtime.module.pwd;

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

/** The module {@code pwd}, by reading /etc/passwd. Compare CPython Modules/pwdmodule.c. Thread safety: stateless. */
@PyModuleDef(name = "pwd", doc = "This module provides access to the Unix password database.")
public final class PwdModule {
    private static final StructType TYPE = StructType.of("pwd", "struct_passwd", "pwd.struct_passwd: Results from getpw*() routines.",
            "pw_name", "pw_passwd", "pw_uid", "pw_gid", "pw_gecos", "pw_dir", "pw_shell");
    private static final ColonFile FILE = new ColonFile(Path.of("/etc/passwd"), 7);

    private PwdModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        module.dict().putStr("struct_passwd", TYPE.type());
    }

    private static Object entry(String[] f) {
        return TYPE.make(Str.fromUtf16(f[0]), f[1], Long.parseLong(f[2]), Long.parseLong(f[3]), Str.fromUtf16(f[4]),
                Str.fromUtf16(f[5]), Str.fromUtf16(f[6]));
    }

    @PyFunctionDef(signature = "(uidobj, /)")
    static Object getpwuid(@ToIndex Object uid) {
        return FILE.find(2, uid.toString()).map(PwdModule::entry).orElseThrow(
                () -> Errors.keyError("getpwuid(): uid not found: " + uid));
    }

    @PyFunctionDef(signature = "(name, /)")
    static Object getpwnam(String name) {
        if (name.indexOf(0) >= 0) {
            throw Errors.valueError("embedded null byte");
        }
        return FILE.find(0, name).map(PwdModule::entry).orElseThrow(
                () -> Errors.keyError(Str.fromUtf16("getpwnam(): name not found: '" + name + "'")));
    }

    @PyFunctionDef(signature = "()")
    static Object getpwall() {
        PyList all = new PyList();
        for (String[] f : FILE.entries()) {
            all.append(entry(f));
        }
        return all;
    }
}
