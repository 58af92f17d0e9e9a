import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
class NewWithoutClass extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    NewWithoutClass() {
        super(TYPE);
    }

    @PyNew
    static Object create(Object a) { // error: the first parameter must be PyType cls
        return a;
    }
}
