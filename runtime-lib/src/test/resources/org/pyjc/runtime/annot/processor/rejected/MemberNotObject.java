import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
class MemberNotObject extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    MemberNotObject() {
        super(TYPE);
    }

    @PyMember(writable = true)
    long a; // error: a writable @PyMember is a field of type Object
}
