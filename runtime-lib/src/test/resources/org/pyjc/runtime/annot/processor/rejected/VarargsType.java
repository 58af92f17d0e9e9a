import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
class VarargsType extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    VarargsType() {
        super(TYPE);
    }

    @PyMethod(signature = "(*args)")
    void m(Object args) {} // error: *args is an Object[] or a PyTuple
}
