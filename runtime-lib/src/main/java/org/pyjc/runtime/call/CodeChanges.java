package org.pyjc.runtime.call;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * A code object under way that differs from another one. Compare CPython Objects/codeobject.c: code_replace_impl.
 * Thread safety: one thread.
 */
final class CodeChanges {
    private final PyCode from;
    private final boolean constructing;
    String name;
    String qualname;
    String filename;
    int argCount;
    int posOnlyCount;
    int kwOnlyCount;
    int flags;
    int firstLine;
    String[] varNames;
    String[] cellVars;
    String[] freeVars;
    private int localCount = -1;
    private byte[] lineTable;
    private PyCode.Replaced replaced;

    CodeChanges(PyCode from, boolean constructing) {
        this.from = from;
        this.constructing = constructing;
        this.name = from.name;
        this.qualname = from.qualname;
        this.filename = from.filename();
        this.argCount = from.argCount;
        this.posOnlyCount = from.posOnlyCount;
        this.kwOnlyCount = from.kwOnlyCount;
        this.flags = from.flags;
        this.firstLine = from.firstLine;
        this.varNames = from.varNames;
        this.cellVars = from.cellVars;
        this.freeVars = from.freeVars;
        this.replaced = from.replaced();
    }

    void set(String field, Object value) {
        switch (field) {
            case "co_name" -> name = text(field, value);
            case "co_qualname" -> qualname = text(field, value);
            case "co_filename" -> filename = text(field, value);
            case "co_firstlineno" -> firstLine = number(value);
            case "co_flags" -> flags = number(value);
            case "co_argcount" -> argCount = number(value);
            case "co_posonlyargcount" -> posOnlyCount = number(value);
            case "co_kwonlyargcount" -> kwOnlyCount = number(value);
            case "co_nlocals" -> localCount = number(value);
            case "co_stacksize" -> replaced = replaced.withStackSize(number(value));
            case "co_varnames" -> varNames = names(field, value);
            case "co_freevars" -> freeVars = names(field, value);
            case "co_cellvars" -> cellVars = names(field, value);
            case "co_code" -> replaced = replaced.withCode(bytes(field, value), from);
            case "co_consts" -> replaced = replaced.withConstants(tuple(field, value));
            case "co_names" -> replaced = replaced.withNames(names(field, value));
            case "co_linetable" -> lineTable = bytes(field, value).value();
            case "co_exceptiontable" -> replaced = replaced.withExceptionTable(bytes(field, value));
            default -> throw Errors.typeError("replace() got an unexpected keyword argument '" + field + "'");
        }
    }

    PyCode make() {
        if (localCount >= 0 && localCount != varNames.length) {
            throw Errors.valueError("code: co_nlocals != len(co_varnames)");
        }
        if (argCount + kwOnlyCount > varNames.length) {
            throw Errors.valueError("code: co_varnames is too small");
        }
        if (lineTable == null) {
            int delta = firstLine - from.firstLine;
            return from.with(this, LineTable.shift(from.plainPositions(), delta),
                    replaced.withFirstPlace(LineTable.shift(replaced.firstPlace(), delta)));
        }
        String places = LineTable.decode(lineTable, firstLine);
        return from.with(this, CodeUnits.others(places), replaced.withFirstPlace(CodeUnits.first(places)));
    }

    private static int number(Object value) {
        int n = Math.toIntExact(Index.ssize(value));
        if (n < 0) {
            throw Errors.valueError("code: integer argument must be positive");
        }
        return n;
    }

    private PyTuple tuple(String field, Object value) {
        if (value instanceof PyTuple t) {
            return t;
        }
        throw wrong(field, "tuple", value);
    }

    private String[] names(String field, Object value) {
        Object[] items = tuple(field, value).items();
        String[] out = new String[items.length];
        for (int i = 0; i < items.length; i++) {
            Object text = Values.strOrNull(items[i]);
            if (text == null) {
                throw Errors.systemError("non-string found in code slot");
            }
            out[i] = Str.toJavaString(text).intern();
        }
        return out;
    }

    private PyBytes bytes(String field, Object value) {
        if (value instanceof PyBytes b) {
            return b;
        }
        throw wrong(field, "bytes", value);
    }

    private String text(String field, Object value) {
        Object text = Values.strOrNull(value);
        if (text == null) {
            throw wrong(field, "str", value);
        }
        return Str.toJavaString(text);
    }

    private RuntimeException wrong(String field, String wanted, Object value) {
        return Errors.typeError((constructing ? "code() " : "replace() ") + "argument '" + field + "' must be " + wanted + ", not "
                + PyType.of(value).name());
    }
}
