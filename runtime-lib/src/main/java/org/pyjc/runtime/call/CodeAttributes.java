package org.pyjc.runtime.call;

import java.util.Arrays;
import java.util.stream.Stream;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.module.warnings.Warnings;
import org.pyjc.runtime.object.TypeNames;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The attributes of code objects. There is no bytecode of CPython's to show; an instruction stands for an entry of the
 * position table; see {@link CodeUnits}. Compare CPython Objects/codeobject.c. Thread safety: stateless.
 */
final class CodeAttributes {
    private CodeAttributes() {}

    private static PyTuple texts(String[] names) {
        Object[] items = new Object[names.length];
        for (int i = 0; i < names.length; i++) {
            items[i] = Str.fromUtf16(names[i]);
        }
        return PyTuple.of(items);
    }

    @PyGetter("co_name")
    static Object name(PyCode self) {
        return Str.fromUtf16(self.name);
    }

    @PyGetter("co_qualname")
    static Object qualname(PyCode self) {
        return Str.fromUtf16(self.qualname);
    }

    @PyGetter("co_filename")
    static Object filename(PyCode self) {
        return Str.fromUtf16(self.filename());
    }

    @PyGetter("co_firstlineno")
    static long firstLine(PyCode self) {
        return self.firstLine;
    }

    @PyGetter("co_argcount")
    static long argCount(PyCode self) {
        return self.argCount;
    }

    @PyGetter("co_posonlyargcount")
    static long posOnlyCount(PyCode self) {
        return self.posOnlyCount;
    }

    @PyGetter("co_kwonlyargcount")
    static long kwOnlyCount(PyCode self) {
        return self.kwOnlyCount;
    }

    @PyGetter("co_nlocals")
    static long localCount(PyCode self) {
        return self.varNames.length;
    }

    @PyGetter("co_stacksize")
    static long stackSize(PyCode self) {
        return self.replaced().stackSize();
    }

    @PyGetter("co_flags")
    static long flags(PyCode self) {
        return self.flags & ~PyCode.FRAMED;
    }

    @PyGetter("co_varnames")
    static Object varNames(PyCode self) {
        return texts(self.varNames);
    }

    @PyGetter("co_cellvars")
    static Object cellVars(PyCode self) {
        return texts(self.cellVars);
    }

    @PyGetter("co_freevars")
    static Object freeVars(PyCode self) {
        return texts(self.freeVars);
    }

    @PyGetter("co_names")
    static Object names(PyCode self) {
        return texts(self.names());
    }

    @PyGetter("co_consts")
    static Object constants(PyCode self) {
        return self.constants();
    }

    @PyGetter("co_code")
    static Object bytecode(PyCode self) {
        return CodeIdentity.bytecode(self);
    }

    @PyGetter("_co_code_adaptive")
    static Object adaptiveBytecode(PyCode self) {
        return bytecode(self);
    }

    @PyGetter("co_linetable")
    static Object lineTable(PyCode self) {
        return new PyBytes(LineTable.encode(self));
    }

    @PyGetter("co_exceptiontable")
    static Object exceptionTable(PyCode self) {
        return self.exceptionTable();
    }

    @PyGetter("co_lnotab")
    static Object oldLineTable(PyCode self) {
        Warnings.warn(Exceptions.DEPRECATION_WARNING, "co_lnotab is deprecated, use co_lines instead.", 1);
        return new PyBytes(LineTable.old(self));
    }

    @PyMethod(name = "_varname_from_oparg", signature = "($self, /, oparg)", doc = "(internal-only) Return the local variable name for the given oparg.")
    static Object variable(PyCode self, int oparg) {
        String[] all = Stream.of(self.varNames, self.cellVars, self.freeVars).flatMap(Arrays::stream).distinct().toArray(String[]::new);
        if (oparg < 0 || oparg >= all.length) {
            throw Errors.indexError("tuple index out of range");
        }
        return Str.fromUtf16(all[oparg]);
    }

    @PyMethod(name = "co_positions", signature = "($self, /)")
    static Object positions(PyCode self) {
        PyList all = new PyList();
        CodeUnits units = CodeUnits.of(self);
        for (int i = 0; i < units.count(); i++) {
            all.append(new PyTuple(number(units.line(i)), number(units.endLine(i)), number(units.column(i)), number(units.endColumn(i))));
        }
        return Iteration.iter(all);
    }

    private static Object number(int value) {
        return value < 0 ? PyNone.NONE : (Object) (long) value;
    }

    @PyMethod(name = "co_lines", signature = "($self, /)")
    static Object lines(PyCode self) {
        PyList all = new PyList();
        CodeUnits units = CodeUnits.of(self);
        int count = units.count();
        int start = 0;
        while (start < count) {
            int line = units.line(start);
            int end = start + 1;
            while (end < count && units.line(end) == line) {
                end++;
            }
            all.append(new PyTuple((long) start * CodeUnits.BYTES_PER_UNIT, (long) end * CodeUnits.BYTES_PER_UNIT, number(line)));
            start = end;
        }
        return Iteration.iter(all);
    }

    @PyMethod(name = "co_branches", signature = "($self, /)")
    static Object branches(PyCode self) {
        return Iteration.iter(PyTuple.EMPTY);
    }

    @PyMethod(name = "__repr__")
    static Object repr(PyCode self) {
        return Str.fromUtf16("<code object " + self.name + " at " + TypeNames.address(self) + ", file \"" + self.filename() + "\", line "
                + self.firstLine + ">");
    }

    @PyMethod(name = "replace", doc = "Return a copy of the code object with new values for the specified fields.")
    static Object replace(PyCode self, Object[] args, String[] kwnames) {
        if (args.length > kwnames.length) {
            throw Errors.typeError("replace() takes 0 positional arguments but " + (args.length - kwnames.length) + " was given");
        }
        CodeChanges changes = new CodeChanges(self, false);
        for (int i = 0; i < kwnames.length; i++) {
            changes.set(kwnames[i], args[i]);
        }
        return changes.make();
    }

    @PyMethod(name = "__replace__", doc = "The same as replace().")
    static Object replaceFields(PyCode self, Object[] args, String[] kwnames) {
        return replace(self, args, kwnames);
    }
}
