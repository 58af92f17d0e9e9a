package org.pyjc.runtime.module.builtins;

import java.util.Arrays;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.importing.Modules;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.ClassBuilder;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;

/** {@code __import__}, {@code __build_class__} and breakpoint. Compare CPython bltinmodule.c. Thread safety: stateless. */
final class Misc {
    private Misc() {}

    @PyFunctionDef(name = "__import__", signature = "(name, globals=None, locals=None, fromlist=(), level=0)",
            doc = "Import a module.\n"
            + "\n"
            + "Because this function is meant for use by the Python\n"
            + "interpreter and not for general use, it is better to use\n"
            + "importlib.import_module() to programmatically import a module.\n"
            + "\n"
            + "The globals argument is only used to determine the context;\n"
            + "they are not modified.  The locals argument is unused.  The fromlist\n"
            + "should be a list of names to emulate ``from name import ...``, or an\n"
            + "empty list to emulate ``import name``.\n"
            + "When importing a module from a package, note that __import__('A.B', ...)\n"
            + "returns package A when fromlist is empty, but its submodule B when\n"
            + "fromlist is not empty.  The level argument is used to determine whether to\n"
            + "perform absolute or relative imports: 0 is absolute, while a positive number\n"
            + "is the number of parent directories to search relative to the current module.")
    static Object importFunction(String name, Object globals, Object locals, Object fromlist, int level) {
        if (level > 0 && !(globals instanceof PyDict)) {
            throw globals == PyNone.NONE ? Errors.keyError("'__name__' not in globals") : Errors.typeError("globals must be a dict");
        }
        return Importer.importModule(globals instanceof PyDict d ? d : null, name, fromlist, level);
    }

    @PyFunctionDef(name = "__build_class__", textSignature = false,
            doc = "__build_class__(func, name, /, *bases, [metaclass], **kwds) -> class\n"
            + "\n"
            + "Internal helper function used by the class statement.")
    static Object buildClass(Object[] args, String[] kwnames) {
        int positional = args.length - kwnames.length;
        if (positional < 2) {
            throw Errors.typeError("__build_class__: not enough arguments");
        }
        if (!(args[0] instanceof PyFunction body)) {
            throw Errors.typeError("__build_class__: func must be a function");
        }
        if (Values.strOrNull(args[1]) == null) {
            throw Errors.typeError("__build_class__: name is not a string");
        }
        return ClassBuilder.build(body, args[1], Arrays.copyOfRange(args, 2, positional),
                Arrays.copyOfRange(args, positional, args.length), kwnames);
    }

    @PyFunctionDef(textSignature = false,
            doc = "Call sys.breakpointhook(*args, **kws).  sys.breakpointhook() must accept\n"
            + "whatever arguments are passed.\n"
            + "\n"
            + "By default, this drops you into the pdb debugger.")
    static Object breakpoint(Object[] args, String[] kwnames) {
        Object hook = Modules.sysAttribute("breakpointhook");
        if (hook == null) {
            throw Errors.of(Exceptions.RUNTIME_ERROR, Str.fromUtf16("lost sys.breakpointhook"));
        }
        return Call.call(hook, args, kwnames);
    }
}
