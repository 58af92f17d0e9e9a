import org.pyjc.runtime.annot.*;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.*;

@PyTypeDef(name = "x")
class RichCompareShape extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("x", Object.class));

    RichCompareShape() {
        super(TYPE);
    }

    @PyRichCompare
    Object compare(Object other) { // error: a @PyRichCompare has the parameters (Object other, Special op)
        return other;
    }
}
