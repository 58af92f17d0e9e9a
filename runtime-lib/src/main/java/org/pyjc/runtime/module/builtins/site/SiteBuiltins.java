package org.pyjc.runtime.module.builtins.site;

import org.pyjc.runtime.types.dict.PyDict;

/** The built-ins that CPython's module {@code site} adds. Compare CPython site.py: setquit, setcopyright. Thread safety: stateless. */
public final class SiteBuiltins {
    private static final String COPYRIGHT = "Copyright (c) 2001 Python Software Foundation.\nAll Rights Reserved.\n\n"
            + "Copyright (c) 2000 BeOpen.com.\nAll Rights Reserved.\n\n"
            + "Copyright (c) 1995-2001 Corporation for National Research Initiatives.\nAll Rights Reserved.\n\n"
            + "Copyright (c) 1991-1995 Stichting Mathematisch Centrum, Amsterdam.\nAll Rights Reserved.";
    private static final String CREDITS = "Thanks to CWI, CNRI, BeOpen, Zope Corporation, the Python Software\n"
            + "Foundation, and a cast of thousands for supporting Python\n"
            + "development.  See www.python.org for more information.";

    private SiteBuiltins() {}

    /** Removes them: a program that is run without {@code site} has none. */
    public static void removeFrom(PyDict dict) {
        for (String name : new String[] {"quit", "exit", "copyright", "credits", "license", "help"}) {
            dict.remove(name);
        }
    }

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
