import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyModuleDef(name = "x")
final class TwoModules {
    @PyModuleDef(name = "x")
    static final class Again {} // error: two modules are called 'x'
}
