import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
class TwoStars extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    TwoStars() {
        super(TYPE);
    }

    @PyMethod(signature = "(*a, *b)")
    void m(Object[] a, Object[] b) {} // error: bad signature: only one '*' or '*args' is possible
}
