package org.pyjc.runtime.module.posix;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.module.io.Paths;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.iter.PyIterator;

/** What {@code os.scandir} returns. Compare CPython posixmodule.c: ScandirIterator. Thread safety: its monitor. */
@PyTypeDef(name = "ScandirIterator", module = "posix", instantiable = false, subclassable = false)
public final class PyScandirIterator extends PyIterator {
    public static final PyType TYPE = PyType.define(new PyScandirIteratorExposer());

    private final FileArgument folder;
    private final String prefix;
    private Iterator<Path> entries;

    PyScandirIterator(FileArgument folder, Object given) {
        super(TYPE);
        this.folder = folder;
        this.entries = PosixFolders.entries(folder).iterator();
        String shown = Index.isIndex(given) ? "" : Paths.toPath(given);
        this.prefix = shown.isEmpty() || shown.endsWith("/") ? shown : shown + "/";
    }

    @Override
    public synchronized Object next() {
        if (!entries.hasNext()) {
            return null;
        }
        Path entry = entries.next();
        String name = entry.getFileName().toString();
        return new PyDirEntry(folder.name(name), folder.name(prefix + name), entry);
    }

    @PyMethod(name = "__iter__")
    Object iter() {
        return this;
    }

    @PyMethod(name = "__next__")
    Object nextOrStop() {
        Object entry = next();
        if (entry == null) {
            throw Errors.stopIteration(null);
        }
        return entry;
    }

    @PyMethod
    synchronized void close() {
        entries = List.<Path>of().iterator();
    }

    @PyMethod(name = "__enter__")
    Object enter() {
        return this;
    }

    @PyMethod(name = "__exit__")
    void exit(Object... args) {
        close();
    }
}
