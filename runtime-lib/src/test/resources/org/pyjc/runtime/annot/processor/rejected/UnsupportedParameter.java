import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
class UnsupportedParameter extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    UnsupportedParameter() {
        super(TYPE);
    }

    @PyMethod
    void m(java.util.List<String> a) {} // error: a parameter can't have the type java.util.List<java.lang.String>
}
