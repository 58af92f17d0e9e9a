package org.pyjc.compiler.emit;

import java.lang.invoke.MethodHandles.Lookup;
import org.pyjc.runtime.call.PyCell;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.importing.Import;
import org.pyjc.runtime.ops.ClassBuilder;
import org.pyjc.runtime.ops.CodeTable;
import org.pyjc.runtime.ops.ConstantReader;
import org.pyjc.runtime.ops.Displays;
import org.pyjc.runtime.ops.Formats;
import org.pyjc.runtime.ops.Functions;
import org.pyjc.runtime.ops.Templates;
import org.pyjc.runtime.ops.Unpack;
import org.pyjc.runtime.types.dict.PyDict;

/** Entry points that make objects: constants, functions, classes, displays, strings, modules. */
public enum MakeEntry implements Entry {
    CONSTANT(ConstantReader.class, "read", Object.class, String.class),
    CODE_TABLE(CodeTable.class, "of", CodeTable.class, Lookup.class, String.class, String[].class),
    CODE(CodeTable.class, "get", PyCode.class, CodeTable.class, int.class),

    FUNCTION(Functions.class, "make", PyFunction.class, PyFunction.class, PyCode.class, Object[].class, PyDict.class,
            PyCell[].class, Object.class),
    CLOSURE(Functions.class, "closure", PyCell[].class, PyFunction.class),
    NEW_CELL(Functions.class, "cell", PyCell.class),
    NEW_CELL_OF(Functions.class, "cell", PyCell.class, Object.class),
    CALL_TYPE_PARAMETERS(Functions.class, "callTypeParameters", Object.class, PyFunction.class, Object[].class),

    CLASS(ClassBuilder.class, "build", Object.class, PyFunction.class, PyFunction.class, String.class, Object[].class,
            String[].class),
    CLASS_SPREAD(ClassBuilder.class, "buildSpread", Object.class, PyFunction.class, PyFunction.class, String.class,
            Object.class, PyDict.class),
    CLASS_BEGIN(ClassBuilder.class, "begin", void.class, PyFunction.class, Object.class, String.class, int.class),
    SETUP_ANNOTATIONS(ClassBuilder.class, "setupAnnotations", void.class, PyFunction.class, Object.class),
    CLASS_CELL(ClassBuilder.class, "storeCell", void.class, Object.class, String.class, PyCell.class),

    FLATTEN(Displays.class, "flatten", Object[].class, Object[].class),
    LIST(Displays.class, "list", Object.class, Object[].class),
    EMPTY_LIST(Displays.class, "list", Object.class),
    LIST_OF_TUPLE(Displays.class, "listOfTuple", Object.class, Object.class),
    TUPLE(Displays.class, "tuple", Object.class, Object[].class),
    TUPLE_OF_LIST(Displays.class, "tupleOfList", Object.class, Object.class),
    UNPACK_ELEMENTS(Displays.class, "unpack", Object[].class, Object.class),
    LIST_UNPACKED(Displays.class, "listUnpacked", Object.class, Object[].class, long.class),
    TUPLE_UNPACKED(Displays.class, "tupleUnpacked", Object.class, Object[].class, long.class),
    SET(Displays.class, "set", Object.class, Object[].class),
    EMPTY_SET(Displays.class, "set", Object.class),
    EMPTY_DICT(Displays.class, "dict", PyDict.class),
    DICT(Displays.class, "dict", PyDict.class, Object[].class),
    SLICE(Displays.class, "slice", Object.class, Object.class, Object.class, Object.class),
    LIST_APPEND(Displays.class, "append", void.class, Object.class, Object.class),
    LIST_APPEND_ALL(Displays.class, "appendAll", Object.class, Object.class, Object[].class),
    LIST_EXTEND(Displays.class, "extend", Object.class, Object.class, Object.class),
    SET_ADD(Displays.class, "add", void.class, Object.class, Object.class),
    SET_ADD_ALL(Displays.class, "addAll", Object.class, Object.class, Object[].class),
    SET_UPDATE(Displays.class, "update", Object.class, Object.class, Object.class),
    DICT_PUT(Displays.class, "put", void.class, Object.class, Object.class, Object.class),
    DICT_PUT_ALL(Displays.class, "putAll", PyDict.class, PyDict.class, Object[].class),
    DICT_PUT_ALL_TUPLE(Displays.class, "putAllOfTuple", PyDict.class, PyDict.class, Object.class),
    DICT_UPDATE(Displays.class, "updateDict", PyDict.class, PyDict.class, Object.class),
    ONLY_ARGUMENTS(Displays.class, "onlyArguments", Object.class, Object.class, Object.class),
    ONLY_KEYWORDS(Displays.class, "onlyKeywords", PyDict.class, Object.class, Object.class),
    DICT_MERGE_KEYWORDS(Displays.class, "mergeKeywords", PyDict.class, PyDict.class, Object.class, Object.class),
    DICT_PUT_KEYWORD(Displays.class, "putKeyword", PyDict.class, PyDict.class, String.class, Object.class,
            Object.class),
    UNPACK(Unpack.class, "exactly", Object[].class, Object.class, int.class),
    UNPACK_STARRED(Unpack.class, "starred", Object[].class, Object.class, int.class, int.class),

    FORMAT(Formats.class, "format", Object.class, Object.class),
    FORMAT_SPEC(Formats.class, "format", Object.class, Object.class, Object.class),
    CONVERT_STR(Formats.class, "str", Object.class, Object.class),
    CONVERT_REPR(Formats.class, "repr", Object.class, Object.class),
    CONVERT_ASCII(Formats.class, "ascii", Object.class, Object.class),
    JOIN2(Formats.class, "join", Object.class, Object.class, Object.class),
    JOIN3(Formats.class, "join", Object.class, Object.class, Object.class, Object.class),
    JOIN(Formats.class, "join", Object.class, Object[].class),
    INTERPOLATION(Templates.class, "interpolation", Object.class, Object.class, Object.class, Object.class,
            Object.class),
    TEMPLATE(Templates.class, "template", Object.class, Object[].class),

    IMPORT(Import.class, "importName", Object.class, PyDict.class, Object.class, String.class, Object.class,
            int.class),
    IMPORT_FROM(Import.class, "importFrom", Object.class, Object.class, String.class),
    IMPORT_STAR(Import.class, "importStar", void.class, Object.class, Object.class);

    private final EntryPoint point;

    MakeEntry(Class<?> owner, String name, Class<?> result, Class<?>... parameters) {
        this.point = EntryPoint.of(owner, name, result, parameters);
    }

    @Override
    public EntryPoint point() {
        return point;
    }
}
