package org.pyjc.runtime.module.builtins.site;

import org.pyjc.runtime.types.dict.PyDict;

/** The built-ins that CPython's module {@code site} adds. Compare CPython site.py: setquit, setcopyright. Thread safety: stateless. */
public final class SiteBuiltins {
    private static final String COPYRIGHT = "Copyright (c) 2001 Python Software Foundation.\nAll Rights Reserved.";
    private static final String CREDITS = "    Thanks to CWI, CNRI, BeOpen, Zope Corporation, the Python Software Foundation,\n"
            + "    and a cast of thousands for supporting Python development.  See www.python.org\n"
            + "    for more information.";

    private SiteBuiltins() {}

    /** Adds them to the dictionary of {@code builtins}. */
    public static void addTo(PyDict dict) {
        dict.putStr("quit", new PyQuitter("quit"));
        dict.putStr("exit", new PyQuitter("exit"));
        dict.putStr("copyright", new PyPrinter("copyright", COPYRIGHT));
        dict.putStr("credits", new PyPrinter("credits", CREDITS));
        dict.putStr("license", new PyPrinter("license", "See https://www.python.org/psf/license/"));
        dict.putStr("help", new PyHelper());
    }
}
