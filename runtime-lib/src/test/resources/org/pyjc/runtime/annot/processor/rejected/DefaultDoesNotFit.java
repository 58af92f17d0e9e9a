import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
class DefaultDoesNotFit extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    DefaultDoesNotFit() {
        super(TYPE);
    }

    @PyMethod(signature = "(a='x')")
    void m(long a) {} // error: the default 'x' of 'a' does not fit the Java type long
}
