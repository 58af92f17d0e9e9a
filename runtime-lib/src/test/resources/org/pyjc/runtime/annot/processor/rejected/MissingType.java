import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
class MissingType extends PyObject { // error: a @PyTypeDef class has a field: public static final PyType TYPE
    MissingType(PyType type) {
        super(type);
    }
}
