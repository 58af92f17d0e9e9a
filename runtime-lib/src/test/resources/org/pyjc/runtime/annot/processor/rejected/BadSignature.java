import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
class BadSignature extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    BadSignature() {
        super(TYPE);
    }

    @PyMethod(signature = "(a, b=)")
    void m(Object a, Object b) {} // error: bad signature: parameter 'b=' has an empty default
}
