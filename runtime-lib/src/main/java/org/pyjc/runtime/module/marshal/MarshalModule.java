package org.pyjc.runtime.module.marshal;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.types.bytes.PyBytes;

/** The module {@code marshal}. Compare CPython marshal.c. Thread safety: stateless. */
@PyModuleDef(name = "marshal", doc = "This module contains functions that can read and write Python values in\na binary format. The format is "
        + "specific to Python, but independent of\nmachine architecture issues.\n\nNot all Python object types are supported; in general, only "
        + "objects\nwhose value is independent from a particular invocation of Python can be\nwritten and read.\n\nVariables:\n\nversion -- "
        + "indicates the format that the module uses.\n\nFunctions:\n\ndump() -- write value to a file\nload() -- read value from a file\ndumps() "
        + "-- marshal value as a bytes object\nloads() -- read value from a bytes-like object")
final class MarshalModule {
    @PyConstant static final int version = 5;

    private MarshalModule() {}

    @PyFunctionDef(signature = "($module, value, version=5, /, *, allow_code=True)", doc = "Return the bytes object that would be written to "
            + "a file by dump(value, file).\n\n  value\n    Must be a supported type.\n  version\n    Indicates the data format that dumps should "
            + "use.\n  allow_code\n    Allow to write code objects.\n\nRaise a ValueError exception if value has (or contains an object that has) "
            + "an\nunsupported type.")
    static Object dumps(Object value, int version, boolean allowCode) {
        MarshalWriter writer = new MarshalWriter(version, allowCode);
        writer.write(value);
        return new PyBytes(writer.bytes());
    }

    @PyFunctionDef(signature = "($module, value, file, version=5, /, *, allow_code=True)", doc = "Write the value on the open file.\n\n  value\n"
            + "    Must be a supported type.\n  file\n    Must be a writeable binary file.\n  version\n    Indicates the data format that dump "
            + "should use.\n  allow_code\n    Allow to write code objects.\n\nIf the value has (or contains an object that has) an unsupported "
            + "type, a\nValueError exception is raised - but garbage data will also be written\nto the file. The object will not be properly read "
            + "back by load().")
    static Object dump(Object value, Object file, int version, boolean allowCode) {
        return Call.method1(file, "write", dumps(value, version, allowCode));
    }

    @PyFunctionDef(signature = "($module, bytes, /, *, allow_code=True)", doc = "Convert the bytes-like object to a value.\n\n  allow_code\n    "
            + "Allow to load code objects.\n\nIf no valid value is found, raise EOFError, ValueError or TypeError.  Extra\nbytes in the input are "
            + "ignored.")
    static Object loads(Object bytes, boolean allowCode) {
        return new MarshalReader(MarshalSource.ofBytes(Args.bytes(bytes)), allowCode).read();
    }

    @PyFunctionDef(signature = "($module, file, /, *, allow_code=True)", doc = "Read one value from the open file and return it.\n\n  file\n    Must "
            + "be readable binary file.\n  allow_code\n    Allow to load code objects.\n\nIf no valid value is read (e.g. because the data has a "
            + "different Python\nversion's incompatible marshal format), raise EOFError, ValueError or\nTypeError.\n\nNote: If an object containing "
            + "an unsupported type was marshalled with\ndump(), load() will substitute None for the unmarshallable type.")
    static Object load(Object file, boolean allowCode) {
        return new MarshalReader(MarshalSource.ofFile(file), allowCode).read();
    }
}
