package org.pyjc.runtime.module.posix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.generic.PyGenericAlias;

/** {@code os.DirEntry}. Compare CPython posixmodule.c: DirEntry. Thread safety: what it remembers is volatile. */
@PyTypeDef(name = "DirEntry", module = "posix", instantiable = false, subclassable = false)
public final class PyDirEntry extends PyObject {
    public static final PyType TYPE = PyType.define(new PyDirEntryExposer());

    @PyMember(doc = "the entry's base filename, relative to scandir() \"path\" argument")
    final Object name;
    @PyMember(doc = "the entry's full path name; equivalent to os.path.join(scandir_path, entry.name)")
    final Object path;
    private final Path file;
    private volatile Object stat;
    private volatile Object linkStat;

    PyDirEntry(Object name, Object path, Path file) {
        super(TYPE);
        this.name = name;
        this.path = path;
        this.file = file;
    }

    @PyMethod(name = "is_dir", signature = "($self, /, *, follow_symlinks=True)")
    boolean isDir(boolean followSymlinks) {
        return Files.isDirectory(file, options(followSymlinks));
    }

    @PyMethod(name = "is_file", signature = "($self, /, *, follow_symlinks=True)")
    boolean isFile(boolean followSymlinks) {
        return Files.isRegularFile(file, options(followSymlinks));
    }

    @PyMethod(name = "is_symlink", signature = "($self, /)")
    boolean isSymlink() {
        return Files.isSymbolicLink(file);
    }

    @PyMethod(name = "is_junction", signature = "($self, /)")
    boolean isJunction() {
        return false;
    }

    private static LinkOption[] options(boolean follow) {
        return follow ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
    }

    @PyMethod(signature = "($self, /, *, follow_symlinks=True)")
    Object stat(boolean followSymlinks) {
        Object known = followSymlinks ? stat : linkStat;
        if (known != null) {
            return known;
        }
        Object fresh = read(followSymlinks);
        if (followSymlinks) {
            stat = fresh;
        } else {
            linkStat = fresh;
        }
        return fresh;
    }

    private Object read(boolean follow) {
        try {
            return StatResult.of(file, follow);
        } catch (NoSuchFileException e) {
            throw OsErrors.of(e, path);
        } catch (IOException e) {
            throw OsErrors.of(e, path);
        }
    }

    @PyMethod(signature = "($self, /)")
    Object inode() {
        return ((org.pyjc.runtime.types.tuple.PyTuple) stat(false)).items()[1];
    }

    @PyMethod(name = "__fspath__", signature = "($self, /)")
    Object fspath() {
        return path;
    }

    @PyMethod(name = "__repr__")
    Object repr() {
        return new StrBuilder().append("<DirEntry ").append(Repr.plainRepr(name)).append('>').build();
    }

    @PyClassMethod(name = "__class_getitem__", doc = "See PEP 585")
    static Object classGetItem(PyType cls, Object item) {
        return new PyGenericAlias(cls, item);
    }
}
