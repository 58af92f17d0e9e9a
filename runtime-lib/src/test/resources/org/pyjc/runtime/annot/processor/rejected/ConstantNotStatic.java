import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
class ConstantNotStatic extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    ConstantNotStatic() {
        super(TYPE);
    }

    @PyConstant
    final Object a = 1L; // error: a @PyConstant is a static final field or a static method
}
