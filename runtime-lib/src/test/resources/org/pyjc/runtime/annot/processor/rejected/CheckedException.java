import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
class CheckedException extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    CheckedException() {
        super(TYPE);
    }

    @PyMethod
    void m() throws java.io.IOException {} // error: may not throw the checked exception java.io.IOException
}
