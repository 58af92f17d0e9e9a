import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x", values = Long.class)
final class StaticMethodWithoutSelf {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    @PyMethod
    static void m() {} // error: is self, of a reference type
}
