package org.pyjc.runtime.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.none.PyNone;

/** The loader ({@code __loader__}) of a module compiled ahead of time into a jar. Thread safety: immutable. */
@PyTypeDef(name = "CompiledLoader", module = "_pyjc", instantiable = false, instanceDict = true)
public final class CompiledLoader extends PyObject {
    public static final PyType TYPE = PyType.define(new CompiledLoaderExposer());

    private final String name;
    private final String file;

    CompiledLoader(String name, String file) {
        super(TYPE);
        this.name = name;
        this.file = file;
    }

    @PyGetter("name")
    Object name() {
        return Str.fromUtf16(name);
    }

    @PyGetter("path")
    Object path() {
        return Str.fromUtf16(file);
    }

    @PyMethod(name = "create_module")
    Object createModule(Object spec) {
        return PyNone.NONE;
    }

    @PyMethod(name = "exec_module", signature = "(self, module)")
    void execModule(PyModule module) {
        Execute.module(CompiledPath.code(name), module.dict());
    }

    @PyMethod(name = "get_code", signature = "(self, fullname=None)")
    Object getCode(Object fullname) {
        return CompiledPath.code(name);
    }

    @PyMethod(name = "is_package", signature = "(self, fullname=None)")
    boolean isPackage(Object fullname) {
        return file.endsWith("/__init__.py");
    }

    @PyMethod(name = "get_filename", signature = "(self, fullname=None)")
    Object getFilename(Object fullname) {
        return Str.fromUtf16(file);
    }

    @PyMethod(name = "get_source", signature = "(self, fullname=None)")
    Object getSource(Object fullname) {
        String source = CompiledPath.source(file);
        return source == null ? PyNone.NONE : Str.fromUtf16(source);
    }

    @PyMethod(name = "get_data")
    Object getData(@ToStr Object path) {
        byte[] data = CompiledPath.resource(Str.toJavaString(path));
        if (data == null) {
            throw OsErrors.of(Errno.ENOENT, path);
        }
        return new PyBytes(data);
    }

    /** Compare CPython Lib/importlib/readers.py: real files where there are some, else those in the jar. */
    @PyMethod(name = "get_resource_reader", signature = "(self, fullname)")
    Object getResourceReader(Object fullname) {
        if (!isPackage(fullname)) {
            return PyNone.NONE;
        }
        Object readers = Importer.load("importlib.readers");
        if (Files.isRegularFile(Path.of(file))) {
            return Call.call1(Attributes.get(readers, "FileReader"), this);
        }
        Path holder = Path.of(file).getParent().getParent();
        Object zip = Call.call1(Attributes.get(Importer.load("zipimport"), "zipimporter"), Str.fromUtf16(holder.toString()));
        return Call.call2(Attributes.get(readers, "ZipReader"), zip, Str.fromUtf16(name));
    }

    static byte[] read(ClassLoader loader, String resource) {
        try (InputStream in = loader.getResourceAsStream(resource)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            return null;
        }
    }
}
