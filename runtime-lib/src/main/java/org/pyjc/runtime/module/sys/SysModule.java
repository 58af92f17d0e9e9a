package org.pyjc.runtime.module.sys;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.importing.Modules;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The module {@code sys}: its constants; the functions are in the parts. Thread safety: constants. */
@PyModuleDef(name = "sys", parts = {SysFrames.class, SysHooks.class, SysLimits.class, SysMemory.class, RemoteExec.class},
        doc = "This module provides access to some objects used or maintained by the\n"
                + "interpreter and to functions that interact strongly with the interpreter.")
public final class SysModule {
    @PyConstant
    static final String byteorder = "little";
    @PyConstant
    static final String platform = "linux";
    @PyConstant
    static final String platlibdir = "lib";
    @PyConstant
    static final String abiflags = "t";
    @PyConstant("api_version")
    static final long API_VERSION = 1013;
    @PyConstant
    static final long maxsize = Long.MAX_VALUE;
    @PyConstant
    static final long maxunicode = 0x10ffff;
    @PyConstant
    static final long hexversion = Version.HEX;
    @PyConstant("float_repr_style")
    static final String FLOAT_REPR_STYLE = "short";
    @PyConstant("_framework")
    static final String FRAMEWORK = "";
    @PyConstant
    static final String copyright = "Copyright (c) 2001 Python Software Foundation.\nAll Rights Reserved.";

    private SysModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        PyDict sys = module.dict();
        sys.putStr("modules", Modules.ALL);
        sys.putStr("version", Version.text());
        sys.putStr("_git", new PyTuple("pyjc", "", ""));
        sys.putStr("_home", PyNone.NONE);
        sys.putStr("pycache_prefix", PyNone.NONE);
        sys.putStr("_xoptions", new PyDict());
        sys.putStr("warnoptions", new PyList());
        sys.putStr("argv", new PyList());
        sys.putStr("orig_argv", new PyList());
        sys.putStr("path", new PyList());
        sys.putStr("dont_write_bytecode", false);
        String[] hooks = {"displayhook", "excepthook", "breakpointhook", "unraisablehook"};
        for (String hook : hooks) {
            sys.putStr("__" + hook + "__", sys.getStr(hook));
        }
        Version.addTo(sys);
        SysInfo.addTo(sys);
        sys.putStr("flags", new Flags().toPython());
    }
}
