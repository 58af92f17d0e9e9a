import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
class UnsupportedResult extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    UnsupportedResult() {
        super(TYPE);
    }

    @PyMethod
    java.math.BigInteger m() { // error: a result can't have the type java.math.BigInteger
        return null;
    }
}
