import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
class DuplicateName extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    DuplicateName() {
        super(TYPE);
    }

    @PyMethod
    void m() {}
    
    @PyMethod(name = "m")
    void other() {} // error: duplicate name: 'm' is also DuplicateName.m()
}
