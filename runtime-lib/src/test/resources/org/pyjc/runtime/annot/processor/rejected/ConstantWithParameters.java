import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
class ConstantWithParameters extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    ConstantWithParameters() {
        super(TYPE);
    }

    @PyConstant
    static Object a(Object b) { // error: a @PyConstant method has no parameters
        return b;
    }
}
