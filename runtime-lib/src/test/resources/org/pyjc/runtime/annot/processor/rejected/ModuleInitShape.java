import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyModuleDef(name = "x")
final class ModuleInitShape {
    @PyModuleInit
    static void init(Object module) {} // error: a @PyModuleInit is a method static void init(PyModule module)
}
