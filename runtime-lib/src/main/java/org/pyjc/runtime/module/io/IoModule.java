package org.pyjc.runtime.module.io;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.module.PyModule;

/** The module {@code _io}. Compare CPython Modules/_io/_iomodule.c. Thread safety: constants. */
@PyModuleDef(name = "_io", parts = Opening.class, types = {PyIOBase.class, PyRawIOBase.class, PyBufferedIOBase.class,
    PyTextIOBase.class, PyFileIO.class, PyBytesIO.class, PyStringIO.class, PyBufferedReader.class, PyBufferedWriter.class,
    PyBufferedRWPair.class, PyBufferedRandom.class, PyTextIOWrapper.class, PyNewlineDecoder.class},
        doc = "The io module provides the Python interfaces to stream handling.")
public final class IoModule {
    @PyConstant("DEFAULT_BUFFER_SIZE")
    static final int DEFAULT_BUFFER_SIZE = 131072;

    private IoModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        PyDict dict = module.dict();
        dict.putStr("BlockingIOError", Exceptions.BLOCKING_IO_ERROR);
        dict.putStr("UnsupportedOperation", IoErrors.unsupportedType());
    }
}
