import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
class KwargsType extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    KwargsType() {
        super(TYPE);
    }

    @PyMethod(signature = "(**kwargs)")
    void m(Object kwargs) {} // error: **kwargs is a PyDict
}
