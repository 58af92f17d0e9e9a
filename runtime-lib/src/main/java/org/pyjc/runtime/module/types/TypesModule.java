package org.pyjc.runtime.module.types;

import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.call.PyCell;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.call.PyMethod;
import org.pyjc.runtime.call.builtin.BuiltinFunction;
import org.pyjc.runtime.call.builtin.BuiltinMethod;
import org.pyjc.runtime.call.builtin.ClassMethodDescriptor;
import org.pyjc.runtime.call.builtin.GetSetDescriptor;
import org.pyjc.runtime.call.builtin.MemberDescriptor;
import org.pyjc.runtime.call.builtin.MethodWrapper;
import org.pyjc.runtime.call.builtin.SlotWrapper;
import org.pyjc.runtime.exc.PyFrame;
import org.pyjc.runtime.exc.PyTraceback;
import org.pyjc.runtime.gen.PyAsyncGenerator;
import org.pyjc.runtime.gen.PyCoroutine;
import org.pyjc.runtime.gen.PyGenerator;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.dict.PyMappingProxy;
import org.pyjc.runtime.types.generic.PyGenericAlias;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.namespace.PySimpleNamespace;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.singleton.PyEllipsis;
import org.pyjc.runtime.types.singleton.PyNotImplemented;
import org.pyjc.runtime.types.union.PyUnion;

/**
 * The module {@code _types}: the built-in types that have no name in {@code builtins}, but for capsules, which only C makes. Compare CPython
 * Modules/_typesmodule.c. Thread safety: stateless.
 */
@PyModuleDef(name = "_types", doc = "Define names for built-in types.")
final class TypesModule {
    private TypesModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        PyDict dict = module.dict();
        dict.putStr("AsyncGeneratorType", PyAsyncGenerator.TYPE);
        dict.putStr("BuiltinFunctionType", BuiltinFunction.TYPE);
        dict.putStr("BuiltinMethodType", BuiltinFunction.TYPE);
        dict.putStr("CellType", PyCell.TYPE);
        dict.putStr("ClassMethodDescriptorType", ClassMethodDescriptor.TYPE);
        dict.putStr("CodeType", PyCode.TYPE);
        dict.putStr("CoroutineType", PyCoroutine.TYPE);
        dict.putStr("EllipsisType", PyEllipsis.TYPE);
        dict.putStr("FrameType", PyFrame.TYPE);
        dict.putStr("FunctionType", PyFunction.TYPE);
        dict.putStr("GeneratorType", PyGenerator.TYPE);
        dict.putStr("GenericAlias", PyGenericAlias.TYPE);
        dict.putStr("GetSetDescriptorType", GetSetDescriptor.TYPE);
        dict.putStr("LambdaType", PyFunction.TYPE);
        dict.putStr("MappingProxyType", PyMappingProxy.TYPE);
        dict.putStr("MemberDescriptorType", MemberDescriptor.TYPE);
        dict.putStr("MethodDescriptorType", BuiltinMethod.TYPE);
        dict.putStr("MethodType", PyMethod.TYPE);
        dict.putStr("MethodWrapperType", MethodWrapper.TYPE);
        dict.putStr("ModuleType", PyModule.TYPE);
        dict.putStr("NoneType", PyNone.TYPE);
        dict.putStr("NotImplementedType", PyNotImplemented.TYPE);
        dict.putStr("SimpleNamespace", PySimpleNamespace.TYPE);
        dict.putStr("TracebackType", PyTraceback.TYPE);
        dict.putStr("UnionType", PyUnion.TYPE);
        dict.putStr("WrapperDescriptorType", SlotWrapper.TYPE);
    }
}
