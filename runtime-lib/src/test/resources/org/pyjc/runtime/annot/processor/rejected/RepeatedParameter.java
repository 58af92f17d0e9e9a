import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
class RepeatedParameter extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    RepeatedParameter() {
        super(TYPE);
    }

    @PyMethod(signature = "(a, a)")
    void m(Object a, Object b) {} // error: bad signature: parameter 'a' appears twice
}
