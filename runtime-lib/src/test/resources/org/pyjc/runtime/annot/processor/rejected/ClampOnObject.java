import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
class ClampOnObject extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    ClampOnObject() {
        super(TYPE);
    }

    @PyMethod
    void m(@Clamp Object a) {} // error: @Clamp needs a long or an int
}
