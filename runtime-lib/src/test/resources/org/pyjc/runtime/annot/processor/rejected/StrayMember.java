import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

final class StrayMember {
    @PyMethod
    static void m(Object self) {} // error: @PyMethod in a class that is neither a @PyTypeDef or @PyModuleDef
}
