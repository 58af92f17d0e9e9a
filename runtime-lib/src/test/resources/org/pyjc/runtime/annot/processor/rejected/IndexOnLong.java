import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
class IndexOnLong extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    IndexOnLong() {
        super(TYPE);
    }

    @PyMethod
    void m(@ToIndex long a) {} // error: @ToIndex and @ToStr need a parameter of type Object
}
