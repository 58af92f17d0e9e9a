package org.pyjc.runtime.module.csv;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.none.PyNone;

/** Writes records. Compare CPython _csv.c: csv_writerow, join_append_data. Thread safety: each record is written by one call. */
@PyTypeDef(name = "writer", module = "_csv", subclassable = false, instantiable = false,
        doc = "CSV writer\n\nWriter objects are responsible for generating tabular data\nin CSV format from sequence input.\n")
final class PyWriter extends PyObject {
    public static final PyType TYPE = PyType.define(new PyWriterExposer());

    private final Object write;
    private final PyDialect dialect;

    PyWriter(Object write, PyDialect dialect) {
        super(TYPE);
        this.write = write;
        this.dialect = dialect;
    }

    @PyGetter(value = "dialect", member = true)
    Object dialect() {
        return dialect;
    }

    @PyMethod(signature = "($self, rows, /)", doc = "Construct and write a series of iterables to a csv file.\n\nNon-string elements will be converted "
            + "to string.")
    void writerows(Object rows) {
        Object it = Iteration.iter(rows);
        for (Object row; (row = Iteration.next(it)) != null;) {
            writerow(row);
        }
    }

    @PyMethod(signature = "($self, row, /)", doc = "Construct and write a CSV record from an iterable of fields.\n\nNon-string elements will be converted "
            + "to string.")
    Object writerow(Object row) {
        Object it = Iteration.iterOrNull(row);
        if (it == null) {
            throw CsvErrors.of("iterable expected, not " + PyType.of(row).name());
        }
        StrBuilder record = new StrBuilder();
        int count = 0;
        boolean none = false;
        for (Object field; (field = Iteration.next(it)) != null; count++) {
            if (count > 0) {
                record.appendCodePoint(dialect.delimiter);
            }
            none = field == PyNone.NONE;
            append(record, none ? null : text(field), quoted(field));
        }
        if (count > 0 && record.length() == 0) {
            if (dialect.quoting == Quoting.NONE || none && Quoting.knowsNone(dialect.quoting)) {
                throw CsvErrors.of("single empty field record must be quoted");
            }
            append(record, null, true);
        }
        return Call.call1(write, record.append(dialect.lineTerminator).build());
    }

    private static Object text(Object field) {
        Object text = Values.strOrNull(field);
        return text != null ? text : Values.strOrNull(Repr.str(field));
    }

    private boolean quoted(Object field) {
        return switch (dialect.quoting) {
            case Quoting.NONNUMERIC -> !isNumber(field);
            case Quoting.ALL -> true;
            case Quoting.STRINGS -> Values.strOrNull(field) != null;
            case Quoting.NOTNULL -> field != PyNone.NONE;
            default -> false;
        };
    }

    /** Compare CPython abstract.c: PyNumber_Check. */
    private static boolean isNumber(Object o) {
        PyType type = PyType.of(o);
        return o instanceof Number || type.lookupSpecial(Special.INDEX) != null || type.lookupSpecial(Special.INT) != null
            || type.lookupSpecial(Special.FLOAT) != null;
    }

    private void append(StrBuilder record, Object field, boolean wanted) {
        int n = field == null ? 0 : Str.length(field);
        boolean quoted = wanted || needsQuotes(field, n);
        if (quoted) {
            record.appendCodePoint(dialect.quote);
        }
        int done = 0;
        for (int i = 0; i < n; i++) {
            int c = Str.codePointAt(field, i);
            if (isSpecial(c)) {
                record.append(field, done, i);
                done = i;
                int before = before(c);
                if (before != PyDialect.UNSET) {
                    record.appendCodePoint(before);
                }
            }
        }
        if (done < n) {
            record.append(field, done, n);
        }
        if (quoted) {
            record.appendCodePoint(dialect.quote);
        }
    }

    private boolean isSpecial(int c) {
        return c == dialect.delimiter || c == dialect.escape || c == dialect.quote || c == '\n' || c == '\r' || dialect.endsLine(c);
    }

    /** Whether a character asks for quotes around the field. */
    private boolean needsQuotes(Object field, int n) {
        if (n == 0 && dialect.delimiter == ' ' && dialect.skipSpace) {
            if (dialect.quoting == Quoting.NONE || field == null && Quoting.knowsNone(dialect.quoting)) {
                throw CsvErrors.of("empty field must be quoted if delimiter is a space and skipinitialspace is true");
            }
            return true;
        }
        if (dialect.quoting == Quoting.NONE) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            int c = Str.codePointAt(field, i);
            if (isSpecial(c) && c != dialect.escape && (c != dialect.quote || dialect.doubleQuote)) {
                return true;
            }
        }
        return false;
    }

    /** What comes before a special character: the escape, a second quote, or nothing. */
    private int before(int c) {
        boolean escaped = dialect.quoting == Quoting.NONE || c == dialect.escape;
        if (!escaped && c == dialect.quote) {
            if (dialect.doubleQuote) {
                return dialect.quote;
            }
            escaped = true;
        }
        if (escaped && dialect.escape == PyDialect.UNSET) {
            throw CsvErrors.of("need to escape, but no escapechar set");
        }
        return escaped ? dialect.escape : PyDialect.UNSET;
    }
}
