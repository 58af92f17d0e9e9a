import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
class SlotArity extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    SlotArity() {
        super(TYPE);
    }

    @PyMethod(signature = "(self, a, b, /)")
    void __len__(Object a, Object b) {} // error: __len__ takes the parameters ($self, /)
}
