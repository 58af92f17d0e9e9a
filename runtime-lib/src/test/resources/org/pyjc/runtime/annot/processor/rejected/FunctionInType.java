import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
class FunctionInType extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    FunctionInType() {
        super(TYPE);
    }

    @PyFunctionDef
    static void f() {} // error: @PyFunctionDef is for modules
}
