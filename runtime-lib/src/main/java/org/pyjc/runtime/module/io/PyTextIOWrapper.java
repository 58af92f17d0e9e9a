package org.pyjc.runtime.module.io;

import java.math.BigInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.text.StrReplace;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;

/**
 * {@code io.TextIOWrapper}. Compare CPython Modules/_io/textio.c.
 *
 * <p>Encoded text goes to the buffer at once, so that it is not lost with this object. Thread safety: the lock guards the
 * reader and keeps each write whole; it is reentrant, since the buffer may be Python code.
 */
@PyTypeDef(name = "TextIOWrapper", module = "_io", base = PyTextIOBase.class, immutable = false,
        signature = "(buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)",
        doc = "Character and line based layer over a BufferedIOBase object, buffer.")
public class PyTextIOWrapper extends PyTextIOBase {
    public static final PyType TYPE = PyType.define(new PyTextIOWrapperExposer());
    private static final int CHUNK_SIZE = 8192;
    private static final String LOCALE_ENCODING = "UTF-8";

    private final ReentrantLock lock = new ReentrantLock();
    private volatile Object buffer;
    private volatile boolean detached;
    private volatile PyBufferedWriter directWriter;
    private volatile String encoding;
    private volatile String errors;
    private volatile String newline;
    private volatile boolean lineBuffering;
    private volatile boolean writeThrough;
    private volatile boolean seekable;
    private volatile boolean telling;
    private volatile TextEncoder encoder;
    private volatile TextReader reader;
    private volatile Newlines newlines;
    private volatile long chunkSize = CHUNK_SIZE;

    protected PyTextIOWrapper(PyType type) {
        super(type);
    }

    /** A wrapper made by {@code open} or for a standard stream. */
    PyTextIOWrapper(Object buffer, String encoding, String errors, String newline, boolean lineBuffering, boolean writeThrough) {
        super(TYPE);
        start(buffer, encoding, errors, newline, lineBuffering, writeThrough);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyTextIOWrapper(cls);
    }

    @PyInit(signature = "(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)")
    void init(Object stream, @OrNone String givenEncoding, @OrNone String givenErrors, @OrNone String givenNewline,
            boolean lineBuffered, boolean through) {
        buffer = null;
        detached = false;
        requireNewline(givenNewline);
        if (givenEncoding == null && Opening.isDefaultWarned()) {
            Opening.warnDefault(1);
        }
        String name = givenEncoding == null || givenEncoding.equals("locale") ? LOCALE_ENCODING : givenEncoding;
        if (name.indexOf('\0') >= 0 || givenErrors != null && givenErrors.indexOf('\0') >= 0) {
            throw Errors.valueError("embedded null character");
        }
        start(stream, name, givenErrors == null ? "strict" : givenErrors, givenNewline, lineBuffered, through);
    }

    private static void requireNewline(String value) {
        if (value != null && !value.isEmpty() && !value.equals("\n") && !value.equals("\r") && !value.equals("\r\n")) {
            throw Errors.valueError("illegal newline value: " + value);
        }
    }

    private void start(Object stream, String name, String errorHandling, String newlineMode, boolean lineBuffered, boolean through) {
        encoding = name;
        errors = errorHandling;
        newline = newlineMode;
        lineBuffering = lineBuffered;
        writeThrough = through;
        boolean plainWriter = stream.getClass() == PyBufferedWriter.class;
        boolean plainReader = stream.getClass() == PyBufferedReader.class;
        buffer = stream;
        directWriter = plainWriter && ((PyBufferedWriter) stream).type() == PyBufferedWriter.TYPE ? (PyBufferedWriter) stream : null;
        encoder = null;
        reader = null;
        if (plainReader || !plainWriter && Truth.test(Call.method0(stream, "readable"))) {
            makeReader();
        }
        if (plainWriter || !plainReader && Truth.test(Call.method0(stream, "writable"))) {
            encoder = TextEncoder.of(name, errorHandling);
        }
        seekable = Truth.test(Call.method0(stream, "seekable"));
        telling = seekable;
        beginWithin();
    }

    /** Text that goes on within a file needs no mark of its encoding. Compare CPython textio.c: _textiowrapper_fix_encoder_state. */
    private void beginWithin() {
        if (seekable && encoder instanceof TextEncoder.PythonEncoder && !Long.valueOf(0).equals(Call.method0(buffer, "tell"))) {
            encoder.begin(false);
        }
    }

    private void makeReader() {
        TextDecoder decoder = TextDecoder.of(encoding, errors);
        newlines = newline == null || newline.isEmpty() ? new Newlines(newline == null) : null;
        if (newlines != null) {
            decoder = new Newlines.Decoder(decoder, newlines);
        }
        boolean read1 = buffer instanceof PyBuffered || Attributes.getOrNull(buffer, "read1") != null;
        reader = new TextReader(buffer, decoder, newline, (int) chunkSize, read1);
    }

    private Object openBuffer() {
        Object b = buffer;
        if (b == null) {
            throw Errors.valueError(detached ? "underlying buffer has been detached" : "I/O operation on uninitialized object");
        }
        return b;
    }

    private Object liveBuffer() {
        Object b = openBuffer();
        if (b instanceof PyBuffered p ? p.isClosed() : PyIOBase.isClosed(b)) {
            throw IoErrors.closed();
        }
        return b;
    }

    // ---- writing ----

    @Override
    @PyMethod(signature = "($self, text, /)")
    public Object write(Object given) {
        Object text = Values.strOrNull(given);
        if (text == null) {
            throw Errors.typeError("write() argument must be str, not " + PyType.of(given).name());
        }
        liveBuffer();
        if (encoder == null) {
            throw IoErrors.unsupported("not writable");
        }
        lock.lock();
        try {
            long length = Str.length(text);
            boolean hasNewline = indexOf(text, '\n') >= 0;
            boolean flush = lineBuffering && (hasNewline || indexOf(text, '\r') >= 0);
            if (hasNewline && ("\r".equals(newline) || "\r\n".equals(newline))) {
                text = StrReplace.replace(text, "\n", newline, -1);
            }
            put(encoder.encode(text));
            if (writeThrough || flush) {
                Call.method0(buffer, "flush");
            }
            if (reader != null) {
                reader.forgetPlace();
                reader.decoder().reset();
            }
            return length;
        } finally {
            lock.unlock();
        }
    }

    private static int indexOf(Object text, char c) {
        if (text instanceof String s) {
            return s.indexOf(c);
        }
        for (int i = 0; i < Str.length(text); i++) {
            if (Str.codePointAt(text, i) == c) {
                return i;
            }
        }
        return -1;
    }

    private void put(byte[] data) {
        PyBufferedWriter writer = directWriter;
        if (writer != null) {
            writer.write(data, 0, data.length);
        } else {
            Call.method1(buffer, "write", new PyBytes(data));
        }
    }

    @Override
    @PyMethod
    void flush() {
        Object b = liveBuffer();
        telling = seekable;
        Call.method0(b, "flush");
    }

    // ---- reading ----

    private TextReader reader() {
        liveBuffer();
        TextReader r = reader;
        if (r == null) {
            throw IoErrors.unsupported("not readable");
        }
        return r;
    }

    private void flushBeforeRead() {
        if (encoder != null && !(buffer instanceof PyBufferedRandom)) {
            Call.method0(this, "flush");
        }
    }

    @Override
    @PyMethod(signature = "($self, size=-1, /)")
    Object read(Object size) {
        TextReader r = reader();
        if (size != PyNone.NONE && !Index.isIndex(size)) {
            throw Errors.typeError("argument should be integer or None, not '" + PyType.of(size).name() + "'");
        }
        long count = size == PyNone.NONE ? -1 : Index.ssize(size);
        lock.lock();
        try {
            flushBeforeRead();
            return r.read(count);
        } finally {
            lock.unlock();
        }
    }

    @Override
    @PyMethod(signature = "($self, size=-1, /)")
    Object readline(Object size) {
        long limit = size == PyNone.NONE ? -1 : Index.ssize(size);
        TextReader r = reader();
        lock.lock();
        try {
            flushBeforeRead();
            return r.readLine(limit);
        } finally {
            lock.unlock();
        }
    }

    @Override
    @PyMethod(name = "__next__")
    Object next() {
        telling = false;
        Object line = type() == TYPE ? readline(PyNone.NONE) : Call.method0(this, "readline");
        if (Str.length(Values.strOrNull(line)) == 0) {
            telling = seekable;
            throw Errors.stopIteration(null);
        }
        return line;
    }

    // ---- positions ----

    @Override
    @PyMethod
    Object tell() {
        Object b = liveBuffer();
        if (!seekable) {
            throw IoErrors.unsupported("underlying stream is not seekable");
        }
        if (!telling) {
            throw Errors.of(Exceptions.OS_ERROR, "telling position disabled by next() call");
        }
        Call.method0(this, "flush");
        lock.lock();
        try {
            Object position = Call.method0(b, "tell");
            return reader == null ? position : reader.tell(Index.ssize(position));
        } finally {
            lock.unlock();
        }
    }

    @Override
    @PyMethod(signature = "($self, cookie, whence=0, /)")
    Object seek(Object cookie, int whence) {
        Object b = liveBuffer();
        if (!seekable) {
            throw IoErrors.unsupported("underlying stream is not seekable");
        }
        lock.lock();
        try {
            Object target = cookie;
            if (whence == 1) {
                requireZero(cookie, "can't do nonzero cur-relative seeks");
                target = Call.method0(this, "tell");
            } else if (whence == 2) {
                requireZero(cookie, "can't do nonzero end-relative seeks");
                return toEnd(b);
            } else if (whence != 0) {
                throw Errors.valueError("invalid whence (" + whence + ", should be 0, 1 or 2)");
            }
            Object number = Index.of(target);
            if (number instanceof Long n ? n < 0 : ((BigInteger) number).signum() < 0) {
                throw Errors.valueError("negative seek position " + number);
            }
            Call.method0(this, "flush");
            Cookie place = Cookie.unpack(number);
            Call.method1(b, "seek", place.position());
            if (reader != null) {
                reader.restore(place);
            }
            if (encoder != null) {
                encoder.begin(place.position() == 0);
            }
            return number;
        } finally {
            lock.unlock();
        }
    }

    private static void requireZero(Object cookie, String message) {
        if (!Long.valueOf(0).equals(Index.of(cookie))) {
            throw IoErrors.unsupported(message);
        }
    }

    private Object toEnd(Object b) {
        Call.method0(this, "flush");
        Object position = Call.method2(b, "seek", 0L, 2L);
        if (reader != null) {
            reader.forget();
            reader.decoder().reset();
        }
        if (encoder != null) {
            encoder.begin(Long.valueOf(0).equals(position));
        }
        return position;
    }

    @Override
    @PyMethod(signature = "($self, pos=None, /)")
    Object truncate(Object pos) {
        Object b = liveBuffer();
        Call.method0(this, "flush");
        return Call.method1(b, "truncate", pos == PyNone.NONE ? Call.method0(this, "tell") : pos);
    }

    // ---- the rest ----

    @Override
    @PyMethod
    void close() {
        Object b = openBuffer();
        if (PyIOBase.isClosed(b)) {
            return;
        }
        PyException failed = null;
        try {
            Call.method0(this, "flush");
        } catch (PyException e) {
            failed = e;
        }
        try {
            Call.method0(b, "close");
        } catch (PyException e) {
            if (failed != null) {
                e.value.setContext(failed.value);
            }
            throw e;
        }
        if (failed != null) {
            throw failed;
        }
    }

    @Override
    boolean isClosed() {
        return PyIOBase.isClosed(openBuffer());
    }

    @Override
    @PyMethod
    Object detach() {
        Object b = openBuffer();
        Call.method0(this, "flush");
        buffer = null;
        directWriter = null;
        detached = true;
        return b;
    }

    @PyMethod(signature = "($self, /, *, encoding=None, errors=None, newline=<absent>, line_buffering=None, write_through=None)")
    void reconfigure(@OrNone String newEncoding, @OrNone String newErrors, Object newNewline, Object newLineBuffering,
            Object newWriteThrough) {
        liveBuffer();
        if (newNewline != null && newNewline != PyNone.NONE && Values.strOrNull(newNewline) == null) {
            throw Errors.typeError("reconfigure() argument 'newline' must be str or None, not " + PyType.of(newNewline).name());
        }
        boolean changesText = newEncoding != null || newErrors != null || newNewline != null;
        lock.lock();
        try {
            if (changesText && reader != null && reader.hasText()) {
                throw IoErrors.unsupported("It is not possible to set the encoding or newline of stream after the first read");
            }
            Call.method0(this, "flush");
            if (newNewline != null) {
                String value = newNewline == PyNone.NONE ? null : Str.toJavaString(Values.strOrNull(newNewline));
                requireNewline(value);
                newline = value;
            }
            if (changesText) {
                recode(newEncoding == null ? encoding : newEncoding.equals("locale") ? LOCALE_ENCODING : newEncoding,
                        newErrors != null ? newErrors : newEncoding != null ? "strict" : errors);
            }
            lineBuffering = newLineBuffering == PyNone.NONE ? lineBuffering : Truth.test(newLineBuffering);
            writeThrough = newWriteThrough == PyNone.NONE ? writeThrough : Truth.test(newWriteThrough);
        } finally {
            lock.unlock();
        }
    }

    /** Goes on in another encoding, or as before when there is none of that name. */
    private void recode(String newEncoding, String newErrors) {
        TextEncoder fresh = encoder == null ? null : TextEncoder.of(newEncoding, newErrors);
        if (fresh == null) {
            TextDecoder.of(newEncoding, newErrors);
        }
        errors = newErrors;
        encoding = newEncoding;
        if (reader != null) {
            makeReader();
        }
        if (encoder != null) {
            encoder = fresh;
            beginWithin();
        }
    }

    @Override
    @PyMethod
    boolean seekable() {
        return Truth.test(Call.method0(openBuffer(), "seekable"));
    }

    @Override
    @PyMethod
    boolean readable() {
        return Truth.test(Call.method0(openBuffer(), "readable"));
    }

    @Override
    @PyMethod
    boolean writable() {
        return Truth.test(Call.method0(openBuffer(), "writable"));
    }

    @Override
    @PyMethod
    Object fileno() {
        return Call.method0(openBuffer(), "fileno");
    }

    @Override
    @PyMethod
    boolean isatty() {
        return Truth.test(Call.method0(openBuffer(), "isatty"));
    }

    @PyGetter("buffer")
    Object bufferAttribute() {
        return buffer == null ? PyNone.NONE : buffer;
    }

    @PyGetter("name")
    Object name() {
        return Attributes.get(openBuffer(), "name");
    }

    @Override
    @PyGetter("encoding")
    Object encoding() {
        return encoding == null ? PyNone.NONE : Str.fromUtf16(encoding);
    }

    @Override
    @PyGetter("errors")
    Object errors() {
        return Str.fromUtf16(errors);
    }

    @Override
    @PyGetter("newlines")
    Object newlines() {
        openBuffer();
        return newlines == null ? PyNone.NONE : newlines.seen();
    }

    @PyGetter("line_buffering")
    boolean lineBuffering() {
        return lineBuffering;
    }

    @PyGetter("write_through")
    boolean writeThrough() {
        return writeThrough;
    }

    @PyGetter("_CHUNK_SIZE")
    long chunkSize() {
        return chunkSize;
    }

    @PySetter("_CHUNK_SIZE")
    void setChunkSize(long size) {
        if (size <= 0) {
            throw Errors.valueError("a strictly positive integer is required");
        }
        chunkSize = size;
        if (reader != null) {
            reader.setChunkSize((int) Math.min(size, Integer.MAX_VALUE - 8));
        }
    }

    @PyMethod(name = "__repr__")
    Object repr() {
        StrBuilder out = new StrBuilder().append('<').append(type().name());
        if (!Repr.enter(this)) {
            throw Errors.runtimeError("reentrant call inside _io.TextIOWrapper.__repr__");
        }
        try {
            Object name = nameOrNull();
            if (name != null) {
                out.append(" name=").append(Repr.plainRepr(name));
            }
            Object mode = Attributes.getOrNull(this, "mode");
            if (mode != null) {
                out.append(" mode=").append(Repr.plainRepr(mode));
            }
        } finally {
            Repr.leave(this);
        }
        return out.append(" encoding=").append(Repr.plainRepr(encoding())).append('>').build();
    }

    /** The name that repr shows; null also when a stream beneath has been detached. */
    private Object nameOrNull() {
        if (buffer == null && !detached) {
            openBuffer();
        }
        try {
            return Attributes.getOrNull(this, "name");
        } catch (PyException e) {
            if (e.value.type().isSubtype(Exceptions.VALUE_ERROR)) {
                return null;
            }
            throw e;
        }
    }

    @PyMethod(name = "__getstate__")
    Object getState() {
        throw Errors.typeError("cannot pickle '_io.TextIOWrapper' instances");
    }

}
