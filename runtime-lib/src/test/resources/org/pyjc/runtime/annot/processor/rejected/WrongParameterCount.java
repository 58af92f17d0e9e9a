import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
class WrongParameterCount extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    WrongParameterCount() {
        super(TYPE);
    }

    @PyMethod(signature = "(self, a, b, /)")
    void m(Object a) {} // error: has 2 parameters, the Java method 1
}
