package org.pyjc.runtime.module.io;

import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.importing.Modules;
import org.pyjc.runtime.module.warnings.Warnings;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;

/** {@code open}. Compare CPython Modules/_io/_iomodule.c: _io_open_impl. Thread safety: stateless. */
final class Opening {
    private Opening() {}

    /** What a mode string says. */
    private record Mode(boolean creating, boolean reading, boolean writing, boolean appending, boolean updating, boolean text,
            boolean binary) {
        static Mode parse(String mode) {
            boolean c = false;
            boolean r = false;
            boolean w = false;
            boolean a = false;
            boolean u = false;
            boolean t = false;
            boolean b = false;
            for (int i = 0; i < mode.length(); i++) {
                switch (mode.charAt(i)) {
                    case 'x' -> c = true;
                    case 'r' -> r = true;
                    case 'w' -> w = true;
                    case 'a' -> a = true;
                    case '+' -> u = true;
                    case 't' -> t = true;
                    case 'b' -> b = true;
                    default -> throw invalid(mode);
                }
                if (mode.indexOf(mode.charAt(i), i + 1) >= 0) {
                    throw invalid(mode);
                }
            }
            return new Mode(c, r, w, a, u, t, b);
        }

        private static PyException invalid(String mode) {
            return Errors.valueError("invalid mode: " + Str.toJavaString(Repr.plainRepr(Str.fromUtf16(mode))));
        }

        void check(String encoding, String errors, String newline) {
            if (text && binary) {
                throw Errors.valueError("can't have text and binary mode at once");
            }
            int main = (creating ? 1 : 0) + (reading ? 1 : 0) + (writing ? 1 : 0) + (appending ? 1 : 0);
            if (main > 1) {
                throw Errors.valueError("must have exactly one of create/read/write/append mode");
            }
            if (binary && encoding != null) {
                throw Errors.valueError("binary mode doesn't take an encoding argument");
            }
            if (binary && errors != null) {
                throw Errors.valueError("binary mode doesn't take an errors argument");
            }
            if (binary && newline != null) {
                throw Errors.valueError("binary mode doesn't take a newline argument");
            }
        }

        /** What the raw file is opened with; without access when none was asked for, which that one refuses. */
        String raw() {
            String access = creating ? "x" : reading ? "r" : writing ? "w" : appending ? "a" : "";
            return updating ? access.concat("+") : access;
        }
    }

    @PyFunctionDef(signature = "(file, mode='r', buffering=-1, encoding=None,\n     errors=None, newline=None, closefd=True, opener=None)",
            doc = "Open file and return a stream.  Raise OSError upon failure.\n"
            + "\n"
            + "file is either a text or byte string giving the name (and the path\n"
            + "if the file isn't in the current working directory) of the file to\n"
            + "be opened or an integer file descriptor of the file to be\n"
            + "wrapped. (If a file descriptor is given, it is closed when the\n"
            + "returned I/O object is closed, unless closefd is set to False.)\n"
            + "\n"
            + "mode is an optional string that specifies the mode in which the file\n"
            + "is opened. It defaults to 'r' which means open for reading in text\n"
            + "mode.  Other common values are 'w' for writing (truncating the file if\n"
            + "it already exists), 'x' for creating and writing to a new file, and\n"
            + "'a' for appending (which on some Unix systems, means that all writes\n"
            + "append to the end of the file regardless of the current seek position).\n"
            + "In text mode, if encoding is not specified the encoding used is platform\n"
            + "dependent: locale.getencoding() is called to get the current locale encoding.\n"
            + "(For reading and writing raw bytes use binary mode and leave encoding\n"
            + "unspecified.) The available modes are:\n"
            + "\n"
            + "========= ===============================================================\n"
            + "Character Meaning\n"
            + "--------- ---------------------------------------------------------------\n"
            + "'r'       open for reading (default)\n"
            + "'w'       open for writing, truncating the file first\n"
            + "'x'       create a new file and open it for writing\n"
            + "'a'       open for writing, appending to the end of the file if it exists\n"
            + "'b'       binary mode\n"
            + "'t'       text mode (default)\n"
            + "'+'       open a disk file for updating (reading and writing)\n"
            + "========= ===============================================================\n"
            + "\n"
            + "The default mode is 'rt' (open for reading text). For binary random\n"
            + "access, the mode 'w+b' opens and truncates the file to 0 bytes, while\n"
            + "'r+b' opens the file without truncation. The 'x' mode implies 'w' and\n"
            + "raises an `FileExistsError` if the file already exists.\n"
            + "\n"
            + "Python distinguishes between files opened in binary and text modes,\n"
            + "even when the underlying operating system doesn't. Files opened in\n"
            + "binary mode (appending 'b' to the mode argument) return contents as\n"
            + "bytes objects without any decoding. In text mode (the default, or when\n"
            + "'t' is appended to the mode argument), the contents of the file are\n"
            + "returned as strings, the bytes having been first decoded using a\n"
            + "platform-dependent encoding or using the specified encoding if given.\n"
            + "\n"
            + "buffering is an optional integer used to set the buffering policy.\n"
            + "Pass 0 to switch buffering off (only allowed in binary mode), 1 to select\n"
            + "line buffering (only usable in text mode), and an integer > 1 to indicate\n"
            + "the size of a fixed-size chunk buffer.  When no buffering argument is\n"
            + "given, the default buffering policy works as follows:\n"
            + "\n"
            + "* Binary files are buffered in fixed-size chunks; the size of the buffer\n"
            + " is max(min(blocksize, 8 MiB), DEFAULT_BUFFER_SIZE)\n"
            + " when the device block size is available.\n"
            + " On most systems, the buffer will typically be 128 kilobytes long.\n"
            + "\n"
            + "* \"Interactive\" text files (files for which isatty() returns True)\n"
            + "  use line buffering.  Other text files use the policy described above\n"
            + "  for binary files.\n"
            + "\n"
            + "encoding is the name of the encoding used to decode or encode the\n"
            + "file. This should only be used in text mode. The default encoding is\n"
            + "platform dependent, but any encoding supported by Python can be\n"
            + "passed.  See the codecs module for the list of supported encodings.\n"
            + "\n"
            + "errors is an optional string that specifies how encoding errors are to\n"
            + "be handled---this argument should not be used in binary mode. Pass\n"
            + "'strict' to raise a ValueError exception if there is an encoding error\n"
            + "(the default of None has the same effect), or pass 'ignore' to ignore\n"
            + "errors. (Note that ignoring encoding errors can lead to data loss.)\n"
            + "See the documentation for codecs.register or run 'help(codecs.Codec)'\n"
            + "for a list of the permitted encoding error strings.\n"
            + "\n"
            + "newline controls how universal newlines works (it only applies to text\n"
            + "mode). It can be None, '', '\\n', '\\r', and '\\r\\n'.  It works as\n"
            + "follows:\n"
            + "\n"
            + "* On input, if newline is None, universal newlines mode is\n"
            + "  enabled. Lines in the input can end in '\\n', '\\r', or '\\r\\n', and\n"
            + "  these are translated into '\\n' before being returned to the\n"
            + "  caller. If it is '', universal newline mode is enabled, but line\n"
            + "  endings are returned to the caller untranslated. If it has any of\n"
            + "  the other legal values, input lines are only terminated by the given\n"
            + "  string, and the line ending is returned to the caller untranslated.\n"
            + "\n"
            + "* On output, if newline is None, any '\\n' characters written are\n"
            + "  translated to the system default line separator, os.linesep. If\n"
            + "  newline is '' or '\\n', no translation takes place. If newline is any\n"
            + "  of the other legal values, any '\\n' characters written are translated\n"
            + "  to the given string.\n"
            + "\n"
            + "If closefd is False, the underlying file descriptor will be kept open\n"
            + "when the file is closed. This does not work when a file name is given\n"
            + "and must be True in that case.\n"
            + "\n"
            + "A custom opener can be used by passing a callable as *opener*. The\n"
            + "underlying file descriptor for the file object is then obtained by\n"
            + "calling *opener* with (*file*, *flags*). *opener* must return an open\n"
            + "file descriptor (passing os.open as *opener* results in functionality\n"
            + "similar to passing None).\n"
            + "\n"
            + "open() returns a file object whose type depends on the mode, and\n"
            + "through which the standard file operations such as reading and writing\n"
            + "are performed. When open() is used to open a file in a text mode ('w',\n"
            + "'r', 'wt', 'rt', etc.), it returns a TextIOWrapper. When used to open\n"
            + "a file in a binary mode, the returned class varies: in read binary\n"
            + "mode, it returns a BufferedReader; in write binary and append binary\n"
            + "modes, it returns a BufferedWriter, and in read/write mode, it returns\n"
            + "a BufferedRandom.\n"
            + "\n"
            + "It is also possible to use a string or bytearray as a file for both\n"
            + "reading and writing. For strings StringIO can be used like a file\n"
            + "opened in a text mode, and for bytes a BytesIO can be used like a file\n"
            + "opened in a binary mode.")
    static Object open(Object file, String mode, int buffering, @OrNone String encoding, @OrNone String errors,
            @OrNone String newline, boolean closefd, Object opener) {
        Object name = Index.isIndex(file) ? file : Paths.fspath(file);
        Mode m = Mode.parse(mode);
        m.check(encoding, errors, newline);
        if (m.binary() && buffering == 1) {
            Warnings.warn(Exceptions.RUNTIME_WARNING, "line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be "
                    + "used", 1);
        }
        PyFileIO raw = new PyFileIO(PyFileIO.TYPE);
        raw.init(name, m.raw(), closefd, opener);
        try {
            return wrap(raw, m, mode, buffering, encoding, errors, newline);
        } catch (PyException e) {
            raw.close();
            throw e;
        }
    }

    private static Object wrap(PyFileIO raw, Mode m, String mode, int buffering, String encoding, String errors, String newline) {
        boolean terminal = buffering < 0 && raw.isatty();
        int size = buffering < 0 || buffering == 1 ? IoModule.DEFAULT_BUFFER_SIZE : buffering;
        boolean lineBuffered = buffering == 1 || terminal;
        if (buffering == 0) {
            if (!m.binary()) {
                throw Errors.valueError("can't have unbuffered text I/O");
            }
            return raw;
        }
        Object buffer;
        if (m.updating()) {
            if (!raw.seekable()) {
                throw IoErrors.unsupported("File or stream is not seekable.");
            }
            buffer = new PyBufferedRandom(raw, size);
        } else if (m.creating() || m.writing() || m.appending()) {
            buffer = new PyBufferedWriter(raw, size);
        } else if (m.reading()) {
            buffer = new PyBufferedReader(raw, size);
        } else {
            throw Errors.valueError("unknown mode: '" + mode + "'");
        }
        if (m.binary()) {
            return buffer;
        }
        PyTextIOWrapper text = new PyTextIOWrapper(PyTextIOWrapper.TYPE);
        text.init(buffer, encoding, errors, newline, lineBuffered, false);
        Attributes.set(text, "mode", Str.fromUtf16(mode));
        return text;
    }

    @PyFunctionDef(name = "open_code",
            signature = "(path)",
            doc = "Opens the provided file with the intent to import the contents.\n"
            + "\n"
            + "This may perform extra validation beyond open(), but is otherwise interchangeable\n"
            + "with calling open(path, 'rb').")
    static Object openCode(Object path) {
        if (Values.strOrNull(path) == null) {
            throw Errors.typeError("open_code() argument 'path' must be str, not "
                    + org.pyjc.runtime.object.PyType.of(path).name());
        }
        return open(path, "rb", -1, null, null, null, true, PyNone.NONE);
    }

    @PyFunctionDef(name = "text_encoding",
            signature = "(encoding, stacklevel=2, /)",
            doc = "A helper function to choose the text encoding.\n"
            + "\n"
            + "When encoding is not None, this function returns it.\n"
            + "Otherwise, this function returns the default text encoding\n"
            + "(i.e. \"locale\" or \"utf-8\" depends on UTF-8 mode).\n"
            + "\n"
            + "This function emits an EncodingWarning if encoding is None and\n"
            + "sys.flags.warn_default_encoding is true.\n"
            + "\n"
            + "This can be used in APIs with an encoding=None parameter.\n"
            + "However, please consider using encoding=\"utf-8\" for new APIs.")
    static Object textEncoding(Object encoding, int stacklevel) {
        if (encoding != PyNone.NONE) {
            return encoding;
        }
        if (isDefaultWarned()) {
            warnDefault(stacklevel);
        }
        return isFlagSet("utf8_mode") ? "utf-8" : "locale";
    }

    /** Whether {@code sys.flags.warn_default_encoding} is set. */
    static boolean isDefaultWarned() {
        return isFlagSet("warn_default_encoding");
    }

    private static boolean isFlagSet(String name) {
        Object flags = Modules.sys().dict().getStr("flags");
        return flags != null && Long.valueOf(1).equals(Attributes.getOrNull(flags, name));
    }

    static void warnDefault(int stacklevel) {
        Warnings.warn(Exceptions.ENCODING_WARNING, "'encoding' argument not specified", stacklevel);
    }

}
