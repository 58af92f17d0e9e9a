import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
class SetterWithoutGetter extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    SetterWithoutGetter() {
        super(TYPE);
    }

    @PySetter("a")
    void set(Object value) {} // error: 'a' has no @PyGetter
}
