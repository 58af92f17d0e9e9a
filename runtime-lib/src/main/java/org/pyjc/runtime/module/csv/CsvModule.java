package org.pyjc.runtime.module.csv;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;

/** The module {@code _csv}. Compare CPython _csv.c. Thread safety: see {@link Dialects}. */
@PyModuleDef(name = "_csv", types = PyDialect.class, doc = "CSV parsing and writing.\n")
final class CsvModule {
    @PyConstant static final int QUOTE_MINIMAL = Quoting.MINIMAL;
    @PyConstant static final int QUOTE_ALL = Quoting.ALL;
    @PyConstant static final int QUOTE_NONNUMERIC = Quoting.NONNUMERIC;
    @PyConstant static final int QUOTE_NONE = Quoting.NONE;
    @PyConstant static final int QUOTE_STRINGS = Quoting.STRINGS;
    @PyConstant static final int QUOTE_NOTNULL = Quoting.NOTNULL;

    private CsvModule() {}

    @PyConstant
    static Object Error() {
        return CsvErrors.ERROR;
    }

    @PyConstant
    static Object Reader() {
        return PyReader.TYPE;
    }

    @PyConstant
    static Object Writer() {
        return PyWriter.TYPE;
    }

    @PyConstant
    static Object _dialects() {
        return Dialects.ALL;
    }

    @PyFunctionDef(signature = "($module, iterable, dialect=<absent>, /, **fmtparams)",
            doc = "Return a reader object that will process lines from the given iterable.\n\n"
                + "The \"iterable\" argument can be any object that returns a line\n"
                + "of input for each iteration, such as a file object or a list.  The\n"
                + "optional \"dialect\" argument defines a CSV dialect.  The function\n"
                + "also accepts optional keyword arguments which override settings\nprovided by the dialect.\n\n"
                + "The returned object is an iterator.  Each iteration returns a row\n"
                + "of the CSV file (which can span multiple input lines).\n")
    static Object reader(Object iterable, Object dialect, PyDict fmtparams) {
        Object lines = Iteration.iter(iterable);
        return new PyReader(lines, Dialects.of(dialect, fmtparams));
    }

    @PyFunctionDef(signature = "($module, fileobj, dialect=<absent>, /, **fmtparams)",
            doc = "Return a writer object that will write user data on the given file object.\n\n"
                + "The \"fileobj\" argument can be any object that supports the file API.\n"
                + "The optional \"dialect\" argument defines a CSV dialect.  The function\n"
                + "also accepts optional keyword arguments which override settings\nprovided by the dialect.\n")
    static Object writer(Object fileobj, Object dialect, PyDict fmtparams) {
        PyDialect described = Dialects.of(dialect, fmtparams);
        Object write = Attributes.getOrNull(fileobj, "write");
        if (write == null) {
            throw Errors.typeError("argument 1 must have a \"write\" method");
        }
        return new PyWriter(write, described);
    }

    @PyFunctionDef(signature = "($module, name, dialect=<absent>, /, **fmtparams)",
            doc = "Create a mapping from a string name to a CVS dialect.\n\n"
                + "The optional \"dialect\" argument specifies the base dialect instance\n"
                + "or the name of the registered dialect.  The function also accepts\n"
                + "optional keyword arguments which override settings provided by the\ndialect.\n")
    static void register_dialect(Object name, Object dialect, PyDict fmtparams) {
        if (Values.strOrNull(name) == null) {
            throw Errors.typeError("dialect name must be a string");
        }
        Dialects.register(name, Dialects.of(dialect, fmtparams));
    }

    @PyFunctionDef(signature = "($module, /, name)", doc = "Delete the name/dialect mapping associated with a string name.")
    static void unregister_dialect(Object name) {
        if (Dialects.ALL.remove(name) == null) {
            throw CsvErrors.of("unknown dialect");
        }
    }

    @PyFunctionDef(signature = "($module, /, name)", doc = "Return the dialect instance associated with name.")
    static Object get_dialect(Object name) {
        return Dialects.get(name);
    }

    @PyFunctionDef(signature = "($module, /)", doc = "Return a list of all known dialect names.")
    static Object list_dialects() {
        return PyList.from(Dialects.ALL);
    }

    @PyFunctionDef(signature = "($module, /, new_limit=<absent>)",
            doc = "Sets an upper limit on parsed fields.\n\nReturns old limit. If limit is not given, no new limit is set and\n"
                + "the old limit is returned")
    static Object field_size_limit(Object limit) {
        long old = Dialects.fieldLimit;
        if (limit != null) {
            if (Values.intOrNull(limit) == null) {
                throw Errors.typeError("limit must be an integer");
            }
            if (!(Values.intOrNull(limit) instanceof Long n)) {
                throw Errors.overflowError("Python int too large to convert to C ssize_t");
            }
            Dialects.fieldLimit = n;
        }
        return old;
    }
}
