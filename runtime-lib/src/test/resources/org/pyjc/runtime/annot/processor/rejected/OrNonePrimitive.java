import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
class OrNonePrimitive extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    OrNonePrimitive() {
        super(TYPE);
    }

    @PyMethod
    void m(@OrNone long a) {} // error: @OrNone needs a parameter of a reference type
}
