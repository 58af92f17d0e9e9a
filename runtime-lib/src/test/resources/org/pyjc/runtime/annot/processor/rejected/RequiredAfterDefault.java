import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
class RequiredAfterDefault extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    RequiredAfterDefault() {
        super(TYPE);
    }

    @PyMethod(signature = "(a=1, b)")
    void m(Object a, Object b) {} // error: bad signature: parameter 'b' without a default follows one with a default
}
