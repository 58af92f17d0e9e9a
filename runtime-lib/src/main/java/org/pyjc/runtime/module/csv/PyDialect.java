package org.pyjc.runtime.module.csv;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;

/** {@code _csv.Dialect}. Compare CPython _csv.c: dialect_new. Thread safety: immutable. */
@PyTypeDef(name = "Dialect", module = "_csv",
        doc = "CSV dialect\n\nThe Dialect type records CSV parsing and generation options.\n")
final class PyDialect extends PyObject {
    public static final PyType TYPE = PyType.define(new PyDialectExposer());
    /** No character. */
    static final int UNSET = -1;

    final int delimiter;
    final int escape;
    final int quote;
    final Object lineTerminator;
    final int quoting;
    final boolean doubleQuote;
    final boolean skipSpace;
    final boolean strict;

    private PyDialect(PyType type, DialectOptions o) {
        super(type);
        delimiter = o.character("delimiter", o.delimiter(), ',', false);
        doubleQuote = o.truth(o.doublequote(), true);
        escape = o.character("escapechar", o.escapechar(), UNSET, true);
        lineTerminator = o.text("lineterminator", o.lineterminator(), "\r\n");
        quote = o.character("quotechar", o.quotechar(), '"', true);
        int style = o.integer("quoting", o.quoting(), Quoting.MINIMAL);
        skipSpace = o.truth(o.skipinitialspace(), false);
        strict = o.truth(o.strict(), false);
        quoting = o.quotechar() == PyNone.NONE && o.quoting() == null ? Quoting.NONE : style;
    }

    @PyNew(signature = "(dialect=<absent>, delimiter=<absent>, doublequote=<absent>, escapechar=<absent>, lineterminator=<absent>, "
            + "quotechar=<absent>, quoting=<absent>, skipinitialspace=<absent>, strict=<absent>)")
    static Object make(PyType cls, Object dialect, Object delimiter, Object doublequote, Object escapechar, Object lineterminator, Object quotechar,
            Object quoting, Object skipinitialspace, Object strict) {
        DialectOptions options = new DialectOptions(delimiter, doublequote, escapechar, lineterminator, quotechar, quoting, skipinitialspace, strict);
        Object base = dialect instanceof String ? Dialects.get(dialect) : dialect;
        if (base instanceof PyDialect same && options.isEmpty()) {
            return same;
        }
        PyDialect made = new PyDialect(cls, base == null ? options : options.or(base));
        made.check();
        return made;
    }

    private void check() {
        if (quoting < Quoting.MINIMAL || quoting > Quoting.NOTNULL) {
            throw Errors.typeError("bad \"quoting\" value");
        }
        if (quoting != Quoting.NONE && quote == UNSET) {
            throw Errors.typeError("quotechar must be set if quoting enabled");
        }
        check("delimiter", delimiter, true);
        check("escapechar", escape, !skipSpace);
        check("quotechar", quote, !skipSpace);
        differ("delimiter", delimiter, "escapechar", escape);
        differ("delimiter", delimiter, "quotechar", quote);
        differ("escapechar", escape, "quotechar", quote);
    }

    private void check(String name, int c, boolean spaceAllowed) {
        if (c == '\r' || c == '\n' || c == ' ' && !spaceAllowed) {
            throw Errors.valueError("bad " + name + " value");
        }
        if (c != UNSET && endsLine(c)) {
            throw Errors.valueError("bad " + name + " or lineterminator value");
        }
    }

    private static void differ(String name, int c, String otherName, int other) {
        if (c == other && c != UNSET) {
            throw Errors.valueError("bad " + name + " or " + otherName + " value");
        }
    }

    /** Whether the character is one of those that end lines. */
    boolean endsLine(int c) {
        for (int i = 0; i < Str.length(lineTerminator); i++) {
            if (Str.codePointAt(lineTerminator, i) == c) {
                return true;
            }
        }
        return false;
    }

    private static Object character(int c) {
        return c == UNSET ? PyNone.NONE : Str.fromCodePoint(c);
    }

    @PyGetter("delimiter")
    Object delimiter() {
        return character(delimiter);
    }

    @PyGetter("escapechar")
    Object escapechar() {
        return character(escape);
    }

    @PyGetter("quotechar")
    Object quotechar() {
        return character(quote);
    }

    @PyGetter("lineterminator")
    Object lineterminator() {
        return lineTerminator;
    }

    @PyGetter("quoting")
    long quoting() {
        return quoting;
    }

    @PyGetter(value = "doublequote", member = true)
    boolean doublequote() {
        return doubleQuote;
    }

    @PyGetter(value = "skipinitialspace", member = true)
    boolean skipinitialspace() {
        return skipSpace;
    }

    @PyGetter(value = "strict", member = true)
    boolean strict() {
        return strict;
    }

    @PyMethod(textSignature = false, doc = "raises an exception to avoid pickling")
    Object __reduce__(Object... ignored) {
        throw Errors.typeError("cannot pickle '" + type().name() + "' instances");
    }

    @PyMethod(textSignature = false, doc = "raises an exception to avoid pickling")
    Object __reduce_ex__(Object... ignored) {
        return __reduce__();
    }
}
