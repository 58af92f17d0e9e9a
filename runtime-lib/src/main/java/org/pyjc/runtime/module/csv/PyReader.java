package org.pyjc.runtime.module.csv;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.number.FloatParse;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;

/**
 * Reads records from lines. Compare CPython _csv.c: Reader_iternext, parse_process_char.
 *
 * <p>Thread safety: threads that share it take lines from one iterator; each record is made by one thread.
 */
@PyTypeDef(name = "reader", module = "_csv", subclassable = false, instantiable = false,
        doc = "CSV reader\n\nReader objects are responsible for reading and parsing tabular data\nin CSV format.\n")
final class PyReader extends PyIterator {
    public static final PyType TYPE = PyType.define(new PyReaderExposer());
    private static final int END_OF_LINE = -2;

    private enum State {
        START_RECORD, START_FIELD, ESCAPED, IN_FIELD, IN_QUOTED, ESCAPED_IN_QUOTED, QUOTE_IN_QUOTED, EAT_NEWLINE, AFTER_ESCAPED_NEWLINE
    }

    private final Object lines;
    private final PyDialect dialect;
    private volatile long lineNumber;

    PyReader(Object lines, PyDialect dialect) {
        super(TYPE);
        this.lines = lines;
        this.dialect = dialect;
    }

    @PyGetter(value = "dialect", member = true)
    Object dialect() {
        return dialect;
    }

    @PyGetter(value = "line_num", member = true)
    long lineNum() {
        return lineNumber;
    }

    @Override
    public Object next() {
        return new Parser().record();
    }

    /** One record on its way. */
    private final class Parser {
        private final List<Object> fields = new ArrayList<>();
        private StrBuilder field = new StrBuilder();
        private boolean unquoted = true;
        private State state = State.START_RECORD;

        Object record() {
            do {
                Object line = Iteration.next(lines);
                if (line == null) {
                    if (field.length() == 0 && state != State.IN_QUOTED) {
                        return null;
                    }
                    if (dialect.strict) {
                        throw CsvErrors.of("unexpected end of data");
                    }
                    save();
                    break;
                }
                Object text = Values.strOrNull(line);
                if (text == null) {
                    throw CsvErrors.of("iterator should return strings, not " + PyType.of(line).name() + " (the file should be opened in text mode)");
                }
                lineNumber++;
                parse(text);
                accept(END_OF_LINE);
            } while (state != State.START_RECORD);
            return new PyList(fields.toArray());
        }

        private void parse(Object line) {
            int n = Str.length(line);
            for (int i = 0; i < n; i++) {
                int end = state == State.IN_FIELD || state == State.IN_QUOTED ? plainUntil(line, i, n) : i;
                if (end > i) {
                    field.append(line, i, end);
                    checkLength();
                    i = end;
                    if (i == n) {
                        return;
                    }
                }
                accept(Str.codePointAt(line, i));
            }
        }

        private int plainUntil(Object line, int from, int n) {
            for (int i = from; i < n; i++) {
                int c = Str.codePointAt(line, i);
                if (c == dialect.delimiter || c == dialect.quote || c == dialect.escape || c == '\n' || c == '\r') {
                    return i;
                }
            }
            return n;
        }

        private void accept(int c) {
            switch (state) {
                case START_RECORD -> startRecord(c);
                case START_FIELD -> startField(c);
                case ESCAPED -> {
                    add(c == END_OF_LINE ? '\n' : c);
                    state = c == '\n' || c == '\r' ? State.AFTER_ESCAPED_NEWLINE : State.IN_FIELD;
                }
                case AFTER_ESCAPED_NEWLINE -> {
                    if (c != END_OF_LINE) {
                        inField(c);
                    }
                }
                case IN_FIELD -> inField(c);
                case IN_QUOTED -> inQuoted(c);
                case ESCAPED_IN_QUOTED -> {
                    add(c == END_OF_LINE ? '\n' : c);
                    state = State.IN_QUOTED;
                }
                case QUOTE_IN_QUOTED -> quoteInQuoted(c);
                case EAT_NEWLINE -> {
                    if (c == END_OF_LINE) {
                        state = State.START_RECORD;
                    } else if (!isNewline(c)) {
                        throw CsvErrors.of("new-line character seen in unquoted field - do you need to open the file with newline=''?");
                    }
                }
            }
        }

        private boolean isNewline(int c) {
            return c == '\n' || c == '\r';
        }

        private void startRecord(int c) {
            if (c == END_OF_LINE) {
                return;
            }
            if (isNewline(c)) {
                state = State.EAT_NEWLINE;
                return;
            }
            state = State.START_FIELD;
            startField(c);
        }

        private void startField(int c) {
            if (isNewline(c) || c == END_OF_LINE) {
                endRecord(c);
            } else if (c == dialect.quote && dialect.quoting != Quoting.NONE) {
                unquoted = false;
                state = State.IN_QUOTED;
            } else if (c == dialect.escape) {
                state = State.ESCAPED;
            } else if (c == dialect.delimiter && !(c == ' ' && dialect.skipSpace)) {
                save();
            } else if (c != ' ' || !dialect.skipSpace) {
                add(c);
                state = State.IN_FIELD;
            }
        }

        private void endRecord(int c) {
            save();
            state = c == END_OF_LINE ? State.START_RECORD : State.EAT_NEWLINE;
        }

        private void inField(int c) {
            if (isNewline(c) || c == END_OF_LINE) {
                endRecord(c);
            } else if (c == dialect.escape) {
                state = State.ESCAPED;
            } else if (c == dialect.delimiter) {
                save();
                state = State.START_FIELD;
            } else {
                add(c);
                state = State.IN_FIELD;
            }
        }

        private void inQuoted(int c) {
            if (c == END_OF_LINE) {
                return;
            }
            if (c == dialect.escape) {
                state = State.ESCAPED_IN_QUOTED;
            } else if (c == dialect.quote && dialect.quoting != Quoting.NONE) {
                state = dialect.doubleQuote ? State.QUOTE_IN_QUOTED : State.IN_FIELD;
            } else {
                add(c);
            }
        }

        private void quoteInQuoted(int c) {
            if (dialect.quoting != Quoting.NONE && c == dialect.quote) {
                add(c);
                state = State.IN_QUOTED;
            } else if (c == dialect.delimiter) {
                save();
                state = State.START_FIELD;
            } else if (isNewline(c) || c == END_OF_LINE) {
                endRecord(c);
            } else if (!dialect.strict) {
                add(c);
                state = State.IN_FIELD;
            } else {
                throw CsvErrors.of("'" + Character.toString(dialect.delimiter) + "' expected after '" + Character.toString(dialect.quote) + "'");
            }
        }

        private void add(int c) {
            field.appendCodePoint(c);
            checkLength();
        }

        private void checkLength() {
            if (field.length() > Dialects.fieldLimit) {
                throw CsvErrors.of("field larger than field limit (" + Dialects.fieldLimit + ")");
            }
        }

        private void save() {
            int quoting = dialect.quoting;
            if (field.length() == 0) {
                fields.add(unquoted && Quoting.knowsNone(quoting) ? PyNone.NONE : "");
            } else {
                Object text = field.build();
                boolean number = unquoted && (quoting == Quoting.NONNUMERIC || quoting == Quoting.STRINGS);
                fields.add(number ? (Object) FloatParse.parse(text) : text);
                field = new StrBuilder();
            }
            unquoted = true;
        }
    }
}
