import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
class AbsentPrimitive extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    AbsentPrimitive() {
        super(TYPE);
    }

    @PyMethod(signature = "(a=<absent>)")
    void m(long a) {} // error: the default <absent> of 'a' does not fit the Java type long
}
