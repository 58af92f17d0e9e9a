import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
class DuplicateGetter extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    DuplicateGetter() {
        super(TYPE);
    }

    @PyGetter("a")
    Object first() {
        return 1L;
    }
    
    @PyGetter("a")
    Object second() { // error: duplicate name: 'a'
        return 1L;
    }
}
