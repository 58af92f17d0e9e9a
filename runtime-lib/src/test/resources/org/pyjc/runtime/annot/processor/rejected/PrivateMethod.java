import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
class PrivateMethod extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    PrivateMethod() {
        super(TYPE);
    }

    @PyMethod
    private void m() {} // error: an exposed method can't be private
}
