import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
class NewNotStatic extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    NewNotStatic() {
        super(TYPE);
    }

    @PyNew
    Object create(PyType cls) { // error: this method must be static
        return null;
    }
}
