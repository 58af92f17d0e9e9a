import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x", values = Long.class)
final class InstanceMethodOfPlainClass {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    @PyMethod
    void m() {} // error: an instance method needs a class of Python objects
}
