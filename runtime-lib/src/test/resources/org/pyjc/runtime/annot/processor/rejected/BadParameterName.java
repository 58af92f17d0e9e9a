import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
class BadParameterName extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    BadParameterName() {
        super(TYPE);
    }

    @PyMethod(signature = "(a b)")
    void m(Object a) {} // error: bad signature: not the name of a parameter: 'a b'
}
