import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyModuleDef(name = "x")
final class MethodInModule {
    @PyMethod
    static void m(Object self) {} // error: only @PyFunctionDef declares a function of a module
}
